import {
  comparePlan,
  nextCodes,
  PLAN_SHEETS,
  type PlanRecord,
  type PlanRow,
  type PlanSheet,
  type PlanThere,
  type PlanValues,
} from '../index.js';

const record = (id: string, values: PlanValues, fixed: PlanRecord['fixed'] = {}): PlanRecord => ({
  id,
  values: { id, ...values },
  fixed,
});

const THERE: PlanThere = {
  period: { start: '2026-01-01', end: '2028-12-31' },
  given: ['P1', 'P2', '1.1', '2.1', '2.2'],
  indicatorCodes: ['IND-1', 'IND-0'],
  adopted: false,
  currency: 'EUR',
  today: '2027-03-01',
  records: {
    priorities: [record('p1', { code: 'P1', title: 'Screening' }), record('p2', { code: 'P2', title: 'Returns' }, { title: 'text_fixed' })],
    steps: [
      record('s1', { code: '1.1', priority: 'P1', title: 'A checklist', support: ['b', 'a'], start: '2026-02-01', end: '2026-12-01', weight: 1 }),
      record('s2', { code: '2.1', priority: 'P2', title: 'Desks', support: [], start: null, end: null, weight: 2 }, { end: 'baseline_locked' }),
    ],
    milestones: [
      record('m1', { step: '1.1', participant: null, title: 'Agreed', date: '2026-05-01' }),
      record('m2', { step: '1.1', participant: 'ME', title: 'Agreed', date: '2026-06-01' }),
    ],
    actions: [record('a1', { step: '1.1', participant: 'ME', applicable: 'yes', reason: null })],
    indicators: [record('i1', { code: 'IND-1', priority: 'P1', step: '1.1', title: 'Persons', exempt: ['ME', 'AL'] })],
    targets: [{ id: 't1', values: { indicator: 'IND-1', participant: 'RS', kind: 'target', period: '2027', value: '12.5' }, fixed: {} }],
    budget: [record('b1', { step: '1.1', participant: null, title: 'Training', amount: '1000.5', currency: 'EUR', status: 'planned', start: '2027-01-01', end: '2027-12-31', committed: null })],
    payments: [record('d1', { step: '1.1', participant: null, line: 'Training', day: '2027-02-01', amount: '200', currency: 'EUR' }, { amount: 'reason_needed' })],
    risks: [record('k1', { title: 'Staff leave', description: 'Trained staff leave.', category: 'capacity', likelihood: 3, impact: 4, trend: 'stable', steps: '1.1; 2.1', participants: ['ME'] })],
    rates: [{ id: 'e1', values: { currency: 'RSD', day: '2027-01-01', rate: '0.0085', source: 'Central bank' }, fixed: { rate: 'reason_needed' } }],
  },
}; // prettier-ignore

const row = (sheet: PlanSheet, number: number, values: PlanValues, readable = true): PlanRow => ({
  sheet,
  row: number,
  values,
  readable,
});
const one = (sheet: PlanSheet, values: PlanValues) => comparePlan([row(sheet, 2, values)], THERE)[0];
const told = (rows: readonly PlanRow[]) =>
  comparePlan(rows, THERE).map(({ change, faults }) =>
    [change, ...faults.map(({ field, code, detail }) => [field, code, detail].filter(Boolean).join(' '))].join(', '),
  );

test('what is there comes back unchanged, in any order, with or without its ids', () => {
  for (const withIds of [true, false])
    for (const reversed of [true, false]) {
      const all = PLAN_SHEETS.flatMap((sheet) =>
        THERE.records[sheet].map(({ values }, at) => {
          const { id, ...others } = values;
          return row(sheet, at + 2, withIds ? { id: id ?? null, ...others } : others);
        }),
      );
      const rows = reversed ? all.reverse() : all;
      for (const compared of comparePlan(rows, THERE))
        expect(compared).toMatchObject({ change: 'unchanged', faults: [] });
    }
});

describe('a row is', () => {
  it.each<[what: string, sheet: PlanSheet, values: PlanValues, change: string]>([
    ['unchanged where a set stands in another order', 'steps', { code: '1.1', support: ['a', 'b'] }, 'unchanged'],
    ['unchanged where an empty cell is nothing', 'steps', { code: '2.1', support: [], start: null }, 'unchanged'],
    ['changed where one field is another', 'steps', { code: '1.1', title: 'A list' }, 'changed'],
    ['changed under its id, with another title', 'milestones', { id: 'm1', step: '1.1', participant: null, title: 'Adopted' }, 'changed'],
    ['new where its names are no record', 'milestones', { step: '1.1', participant: null, title: 'Adopted', date: '2026-07-01' }, 'new'],
    ['another one for another participant', 'milestones', { step: '1.1', participant: 'RS', title: 'Agreed', date: '2026-07-01' }, 'new'],
  ])('%s', (_, sheet, values, change) => {
    expect(one(sheet, values)).toMatchObject({ change, faults: [] });
  }); // prettier-ignore
});

describe('a planted fault is named', () => {
  it.each<[sheet: PlanSheet, values: PlanValues, fault: string]>([
    ['priorities', { code: 'P4', title: 'New' }, 'code code_next P3'],
    ['priorities', { id: 'p1', code: 'P2', title: 'Screening' }, 'code code_kept P1'],
    ['priorities', { id: 'of another roadmap', code: 'P1', title: 'Screening' }, 'code id_unknown'],
    ['priorities', { code: 'P2', title: 'Other' }, 'title text_fixed'],
    ['steps', { code: '1.3', priority: 'P1', title: 'New' }, 'code code_next 1.2'],
    ['steps', { code: '2.2', priority: 'P2', title: 'New' }, 'code code_next 2.3'],
    ['steps', { code: '2.3', priority: 'P2', title: 'New' }, 'priority text_fixed'],
    ['steps', { code: '9.1', priority: 'P9', title: 'New' }, 'priority priority_unknown'],
    ['steps', { code: '1.1', priority: 'P2' }, 'priority priority_changed P1'],
    ['steps', { code: '1.1', end: '2026-01-15' }, 'end end_before_start'],
    ['steps', { code: '1.1', end: '2029-01-15' }, 'end outside_period'],
    ['steps', { code: '1.1', weight: 0 }, 'weight weight_invalid'],
    ['steps', { code: '2.1', end: '2027-01-01' }, 'end baseline_locked'],
    ['milestones', { step: '7.2', participant: null, title: 'New', date: '2027-01-01' }, 'step step_unknown'],
    ['milestones', { id: 'm1', step: '2.1', participant: null, title: 'Agreed' }, 'step step_changed 1.1'],
    ['milestones', { id: 'm2', step: '1.1', participant: null, title: 'Agreed' }, 'title name_taken'],
    ['actions', { step: '2.1', participant: 'ME' }, 'participant action_not_there'],
    ['actions', { step: '1.1', participant: 'ME', applicable: 'no', reason: null }, 'reason reason_missing'],
    ['indicators', { code: 'ind-0', priority: 'P1', title: 'New' }, 'code indicator_code_taken'],
    ['indicators', { code: '(new)', priority: 'P1', title: 'New' }, 'code code_invalid'],
    ['indicators', { code: 'NEW', priority: 'P9', title: 'New' }, 'priority priority_unknown'],
    ['indicators', { code: 'NEW', priority: 'P1', step: '9.9', title: 'New' }, 'step step_unknown'],
    ['indicators', { code: 'IND-1', priority: 'P2' }, 'step step_of_other'],
    ['targets', { indicator: 'NONE', participant: 'RS', kind: 'target', period: '2027', value: '1' }, 'indicator indicator_unknown'],
    ['targets', { indicator: 'IND-1', participant: 'RS', kind: 'target', period: '2027-H3', value: '1' }, 'period period_invalid'],
    ['targets', { indicator: 'IND-1', participant: 'RS', kind: 'target', period: '2027', value: '0.1234567' }, 'value value_invalid'],
    ['budget', { step: '7.7', participant: null, title: 'Training' }, 'step step_unknown'],
    ['budget', { id: 'b1', step: '1.1', participant: null, title: 'Training', amount: '0' }, 'amount amount_invalid'],
    ['budget', { id: 'b1', step: '1.1', participant: null, title: 'Training', currency: 'EURO' }, 'currency currency_unknown'],
    ['budget', { id: 'b1', step: '1.1', participant: null, title: 'Training', end: '2026-12-31' }, 'end end_before_start'],
    ['budget', { id: 'b1', step: '1.1', participant: null, title: 'Training', status: 'committed' }, 'committed commitment_missing'],
    ['payments', { step: '1.1', participant: null, line: 'Desks', day: '2027-02-01', amount: '1', currency: 'EUR' }, 'line line_unknown'],
    ['payments', { id: 'd1', step: '1.1', participant: 'ME', line: 'Training' }, 'line line_changed Training'],
    ['payments', { step: '1.1', participant: null, line: 'Training', day: '2027-03-02', amount: '1', currency: 'EUR' }, 'day day_in_future'],
    ['payments', { id: 'd1', step: '1.1', participant: null, line: 'Training', amount: '210' }, 'amount reason_needed'],
    ['risks', { title: 'Delay', likelihood: 6, impact: 1 }, 'likelihood rating_invalid'],
    ['risks', { id: 'k1', steps: '1.1, 9.9' }, 'steps step_unknown'],
    ['rates', { currency: 'EUR', day: '2027-01-01', rate: '1' }, 'currency currency_of_roadmap'],
    ['rates', { currency: 'XXXX', day: '2027-01-01', rate: '1' }, 'currency currency_unknown'],
    ['rates', { currency: 'USD', day: '2027-01-01', rate: '0' }, 'rate rate_invalid'],
    ['rates', { currency: 'RSD', day: '2027-01-01', rate: '0.0086' }, 'rate reason_needed'],
  ])('%s %j: %s', (sheet, values, fault) => {
    expect(told([row(sheet, 2, values)])[0]).toContain(fault);
  }); // prettier-ignore
});

test('what is planned of an adopted roadmap asks for a reason, where it is new and where it changes', () => {
  const adopted: PlanThere = {
    ...THERE,
    adopted: true,
    records: { ...THERE.records, targets: THERE.records.targets.map((one) => ({ ...one, fixed: { value: 'reason_needed' } })) },
  }; // prettier-ignore
  const target = (period: string, value: string) =>
    row('targets', 2, { indicator: 'IND-1', participant: 'RS', kind: 'target', period, value });
  const faults = (one: PlanRow) => comparePlan([one], adopted)[0]?.faults.map(({ code }) => code);
  expect(faults(target('2027', '12.5'))).toEqual([]);
  expect(faults(target('2027', '13'))).toEqual(['reason_needed']);
  expect(faults(target('2028', '13'))).toEqual(['reason_needed']);
});

test('a payment may name a line of the same file, a risk its steps', () => {
  const rows = [
    row('steps', 2, { code: '1.2', priority: 'P1', title: 'Second' }),
    row('budget', 2, { step: '1.2', participant: null, title: 'Desks', amount: '10', currency: 'EUR', status: 'planned', start: '2027-01-01', end: '2027-12-31' }),
    row('payments', 2, { step: '1.2', participant: null, line: 'Desks', day: '2027-02-01', amount: '1', currency: 'EUR' }),
    row('risks', 2, { title: 'Delay', likelihood: 1, impact: 1, steps: '1.2' }),
  ]; // prettier-ignore
  expect(told(rows)).toEqual(['new', 'new', 'new', 'new']);
});

test('new priorities and steps may name one another in one file, whatever their order', () => {
  const rows = [
    row('steps', 2, { code: '3.2', priority: 'P3', title: 'Second' }),
    row('steps', 3, { code: '3.1', priority: 'P3', title: 'First' }),
    row('priorities', 2, { code: 'P4', title: 'Fourth' }),
    row('priorities', 3, { code: 'P3', title: 'Third' }),
    row('milestones', 2, { step: '3.2', participant: null, title: 'Done', date: '2027-01-01' }),
  ];
  expect(told(rows)).toEqual(['new', 'new', 'new', 'new', 'new']);
});

test('a record stands once, also where one row names it by its id and another by its code', () => {
  const rows = [row('steps', 2, { code: '1.1' }), row('steps', 7, { id: 's1', code: '1.1' }), row('steps', 9, { code: '1.2', priority: 'P1' }), row('steps', 11, { code: '1.2', priority: 'P1' })]; // prettier-ignore
  expect(told(rows)).toEqual(['unchanged', 'unchanged, code row_repeated 2', 'new', 'new, code row_repeated 9']);
});

test('a row that cannot be read is named by others all the same', () => {
  const rows = [row('steps', 2, { code: '1.2', priority: 'P1' }, false), row('milestones', 2, { step: '1.2', participant: null, title: 'Done', date: '2027-01-01' })]; // prettier-ignore
  expect(told(rows)).toEqual(['unchanged', 'new']);
});

test('a step whose priority is unknown keeps its place: those behind it have the codes that they would have', () => {
  const steps = (under: (at: number) => string) =>
    Array.from({ length: 5 }, (_, at) => row('steps', at + 2, { code: `1.${at + 2}`, priority: under(at), title: 'New' })); // prettier-ignore
  for (let wrong = 0; wrong < 5; wrong += 1)
    expect(told(steps((at) => (at === wrong ? 'P98' : 'P1')))).toEqual(
      Array.from({ length: 5 }, (_, at) => (at === wrong ? 'new, priority priority_unknown' : 'new')),
    );
});

test('codes go on from the last that was given', () => {
  expect(nextCodes(['P1', 'P7'], null, 2)).toEqual(['P8', 'P9']);
  expect(nextCodes(['3.1', '3.10'], 'P3', 1)).toEqual(['3.11']);
  expect(nextCodes([], 'P3', 2)).toEqual(['3.1', '3.2']);
});
