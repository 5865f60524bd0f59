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
  ])('%s %j: %s', (sheet, values, fault) => {
    expect(told([row(sheet, 2, values)])[0]).toContain(fault);
  }); // prettier-ignore
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
