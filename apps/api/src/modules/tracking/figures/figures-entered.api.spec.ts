import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';

let database: TestDatabase;
let api: TestApi;
let at: { roadmapId: string; priorityId: string; stepId: string; me: string; rs: string };

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [ids] = await api.rows<typeof at>(`
    select r.id as "roadmapId", p.id as "priorityId", s.id as "stepId",
      (select id from participants where roadmap_id = r.id and country_code = 'ME') as me,
      (select id from participants where roadmap_id = r.id and country_code = 'RS') as rs
    from roadmaps r join priorities p on p.roadmap_id = r.id and p.code = 'P3' join steps s on s.priority_id = p.id and s.code = '3.1'
    where r.code = 'screening'`);
  at = ids!;
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Figure {
  id: string;
  version: number;
}
const send = (act: string, input: object, as = 'secretariat'): Promise<Answer<Record<string, Figure>>> => {
  const fields = act.startsWith('remove') ? '' : '{ id version }';
  const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
  return api.gql(
    `mutation ($input: ${type}!) { ${act}(input: $input) ${fields} }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
};
async function done(act: string, input: object, as?: string): Promise<Figure> {
  const { data, errors } = await send(act, input, as);
  expect(errors).toEqual([]);
  return data[act]!;
}
async function refused(act: string, input: object, as?: string): Promise<unknown> {
  const { errors } = await send(act, input, as);
  const { code, reason } = errors[0]?.extensions ?? {};
  return reason ?? code;
}
interface Page {
  may: { keep: boolean; addLines: boolean; linesOf: string | null };
  indicators: {
    id: string;
    code: string;
    planned: {
      participantId: string;
      kind: string;
      period: string;
      value: string | null;
      changes: { from: string | null; to: string | null; reason: string }[];
    }[];
  }[];
  risks: { id: string; code: string; closedOn: string | null; ratings: { likelihood: number }[] }[] | null;
  lines:
    | {
        id: string;
        amount: string;
        currency: string;
        converted: string | null;
        rate: { rate: string } | null;
        mayChange: boolean;
        payments: { id: string; amount: string }[];
      }[]
    | null;
  totals: {
    planned: { total: string; unconverted: { amount: string; currency: string }[] };
    committed: { total: string };
  } | null;
  rates: { id: string; currency: string; rate: string }[] | null;
}
async function page(as?: string): Promise<Page> {
  const { data, errors, statements } = await api.gql<{ figuresPage: Page }>(
    `{ figuresPage(roadmap: "screening") { may { keep addLines linesOf }
      indicators { id code planned { participantId kind period value changes { from to reason } } }
      risks { id code closedOn ratings { likelihood } }
      lines { id amount currency converted rate { rate } mayChange payments { id amount } }
      totals { planned { total unconverted { amount currency } } committed { total } }
      rates { id currency rate } } }`,
    {},
    as,
  );
  expect(errors).toEqual([]);
  if (as !== undefined) expect(statements).toBe(2);
  return data.figuresPage;
}
const recorded = (id: string) =>
  api.rows<{ type: string; on_ledger: boolean; audience: string }>(
    'select type, on_ledger, audience, payload from events where subject_id = $1 order by arrival',
    [id],
  );

const indicator = (code: string, more: object = {}) => ({
  code,
  level: 'output',
  priorityId: at.priorityId,
  stepId: at.stepId,
  title: `Indicator ${code}`,
  unit: 'persons',
  ascending: true,
  cumulative: false,
  summed: true,
  definition: 'What is counted.',
  source: 'Registers',
  frequency: 'quarterly',
  disaggregation: ['sex'],
  exemptParticipantIds: [],
  ...more,
});
const addIndicator = (code: string, more: object = {}) =>
  done('addIndicator', { ...indicator(code, more), roadmapId: at.roadmapId });
const seen = ({ id, version }: Figure, name: string) => ({ [name]: id, expectedVersion: version });

describe('indicators', () => {
  test('one is entered once, changed as it was seen, and taken out with a reason', async () => {
    const input = { ...indicator('X1'), roadmapId: at.roadmapId, idempotencyKey: randomUUID() };
    const first = await done('addIndicator', input);
    expect(await done('addIndicator', input)).toEqual(first);
    const edited = await done('editIndicator', {
      ...indicator('X1', { title: 'Another title' }),
      ...seen(first, 'indicatorId'),
    });
    expect(edited.version).toBe(2);
    const { errors } = await send('editIndicator', {
      ...indicator('X1', { title: 'Mine' }),
      ...seen(first, 'indicatorId'),
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { title: 'Another title', version: 2 }, mine: { title: 'Mine' } },
    });
    await done('removeIndicator', { ...seen(edited, 'indicatorId'), reason: 'Measured no more.' });
    expect(await refused('editIndicator', { ...indicator('X1'), ...seen(edited, 'indicatorId') })).toBe('NOT_FOUND');
    expect(await refused('addIndicator', { ...indicator('x1'), roadmapId: at.roadmapId })).toBe('indicator_code_taken');
    expect((await page('head-me')).indicators.map(({ code }) => code)).not.toContain('X1');
    const events = await recorded(first.id);
    expect(events.map(({ type }) => type)).toEqual(['indicator.added', 'indicator.edited', 'indicator.removed']);
    expect(events.every(({ on_ledger, audience }) => on_ledger && audience === 'participants')).toBe(true);
    expect(JSON.stringify(events)).not.toMatch(/Another title|no more/);
  });

  test.each([
    ['a code of its own', () => ({ code: 'I1.1' }), 'indicator_code_taken'],
    ['a readable code', () => ({ code: 'no code' }), 'code_invalid'],
    ['a priority of the roadmap', () => ({ priorityId: randomUUID(), stepId: null }), 'priority_unknown'],
    ['a step of the priority', () => ({ stepId: randomUUID() }), 'step_unknown'],
    ['participants of the roadmap', () => ({ exemptParticipantIds: [randomUUID()] }), 'participant_unknown'],
    ['a level', () => ({ level: 'input' }), 'VALIDATION'],
  ])('one needs %s', async (_what, more, reason) => {
    const { errors } = await send('addIndicator', { ...indicator('X2', more()), roadmapId: at.roadmapId });
    const { code, reason: told } = errors[0]?.extensions ?? {};
    expect([code, told]).toContain(reason);
  });

  test('what is planned changes with a reason once the roadmap is adopted, and what stood stays', async () => {
    const one = await addIndicator('X3');
    const target = { participantId: at.me, kind: 'target', period: '2027', value: '100.50', reason: '' };
    expect(await refused('setTarget', { ...target, ...seen(one, 'indicatorId') })).toBe('reason_required');
    const set = await done('setTarget', { ...target, reason: 'First.', ...seen(one, 'indicatorId') });
    expect(
      await refused('setTarget', { ...target, value: '100.5', reason: 'Same.', ...seen(set, 'indicatorId') }),
    ).toBe('target_unchanged');
    expect(await refused('setTarget', { ...target, value: '1e3', reason: 'So.', ...seen(set, 'indicatorId') })).toBe(
      'value_invalid',
    );
    expect(await refused('setTarget', { ...target, period: 'Q4', reason: 'So.', ...seen(set, 'indicatorId') })).toBe(
      'period_invalid',
    );
    const { errors } = await send('setTarget', { ...target, value: '7', reason: 'Late.', ...seen(one, 'indicatorId') });
    expect(errors[0]?.extensions.details).toMatchObject({ theirs: { planned: [{ period: '2027', value: '100.50' }] } });
    const lower = await done('setTarget', {
      ...target,
      value: '80',
      reason: 'Fewer applications.',
      ...seen(set, 'indicatorId'),
    });
    await done('setTarget', { ...target, value: null, reason: 'Dropped.', ...seen(lower, 'indicatorId') });
    await done('setTarget', {
      ...target,
      kind: 'baseline',
      period: '2025',
      value: '12',
      reason: 'Counted.',
      indicatorId: one.id,
      expectedVersion: 4,
    });
    const shown = (await page('head-rs')).indicators.find(({ id }) => id === one.id);
    expect(shown?.planned).toEqual([
      { participantId: at.me, kind: 'baseline', period: '2025', value: '12', changes: [] },
      {
        ...{ participantId: at.me, kind: 'target', period: '2027', value: null },
        changes: [
          { from: '100.50', to: '80', reason: 'Fewer applications.' },
          { from: '80', to: null, reason: 'Dropped.' },
        ],
      },
    ]);
    await expect(api.rows("update figure_changes set reason = ''")).rejects.toThrow('never updated');
  });
});

test('a risk is entered with the next code, rated by day, and closed', async () => {
  const facts = {
    title: 'A risk',
    description: 'What may happen.',
    category: 'legal',
    mitigation: '',
    ownerRole: 'Chair',
    stepIds: [at.stepId],
    participantIds: [],
  };
  const rating = { likelihood: 2, impact: 4, trend: 'stable' };
  const risk = await done('addRisk', { ...facts, ...rating, roadmapId: at.roadmapId });
  expect(await refused('rateRisk', { ...rating, likelihood: 6, ...seen(risk, 'riskId') })).toBe('rating_invalid');
  const rated = await done('rateRisk', { ...rating, likelihood: 5, ...seen(risk, 'riskId') });
  const edited = await done('editRisk', { ...facts, title: 'Another risk', ...seen(rated, 'riskId') });
  await done('closeRisk', { ...seen(edited, 'riskId'), reason: 'Over.' });
  expect(await refused('rateRisk', { ...rating, ...seen(edited, 'riskId') })).toBe('risk_closed');
  const shown = (await page('donor')).risks?.find(({ id }) => id === risk.id);
  expect(shown).toEqual({ id: risk.id, code: 'R13', closedOn: expect.any(String), ratings: [{ likelihood: 5 }] });
});

describe('money', () => {
  const line = (more: object = {}) => ({
    stepId: at.stepId,
    participantId: null,
    fundingSource: 'A bank',
    title: 'A line',
    amount: '1000.10',
    currency: 'USD',
    status: 'planned',
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    committedOn: null,
    ...more,
  });
  const add = (more: object = {}, as?: string) => done('addBudgetLine', { ...line(more), roadmapId: at.roadmapId }, as);

  test('without a rate an amount is told beside the sum; with one it is in it, and the rate stands beside it', async () => {
    const before = await page('observer');
    expect(before.totals?.planned).toEqual({ total: '8097000', unconverted: [] });
    const one = await add();
    const without = await page('observer');
    expect(without.totals?.planned).toEqual({ total: '8097000', unconverted: [{ amount: '1000.1', currency: 'USD' }] });
    expect(without.lines?.find(({ id }) => id === one.id)).toMatchObject({
      amount: '1000.10',
      converted: null,
      rate: null,
    });
    const rate = {
      roadmapId: at.roadmapId,
      currency: 'USD',
      day: '2026-06-01',
      rate: '0.92',
      source: 'A central bank',
    };
    expect(await refused('addRate', { ...rate, currency: 'EUR' })).toBe('currency_of_roadmap');
    expect(await refused('addRate', { ...rate, currency: 'ZZZ' })).toBe('currency_unknown');
    expect(await refused('addRate', { ...rate, rate: '0' })).toBe('rate_invalid');
    const entered = await done('addRate', rate);
    expect(await refused('addRate', { ...rate, rate: '0.93' })).toBe('rate_there');
    const corrected = await done('correctRate', {
      rateId: entered.id,
      expectedVersion: 1,
      rate: '0.9',
      source: 'A central bank',
      reason: 'Misread.',
    });
    expect(
      await refused('correctRate', {
        rateId: entered.id,
        expectedVersion: 1,
        rate: '0.8',
        source: 'B',
        reason: 'Late.',
      }),
    ).toBe('CONFLICT');
    const after = await page('observer');
    expect(after.rates).toEqual([{ id: corrected.id, currency: 'USD', rate: '0.9' }]);
    expect(after.totals?.planned).toEqual({ total: '8097900.09', unconverted: [] });
    expect(after.lines?.find(({ id }) => id === one.id)).toMatchObject({ converted: '900.09', rate: { rate: '0.9' } });
  });

  test('a line is what it says: promised on a day, within a period, in a currency', async () => {
    const refusedLine = (more: object) => refused('addBudgetLine', { ...line(more), roadmapId: at.roadmapId });
    expect(await refusedLine({ status: 'committed' })).toBe('commitment_day_required');
    expect(await refusedLine({ periodEnd: '2025-12-31' })).toBe('period_end_before_start');
    expect(await refusedLine({ amount: '1,5' })).toBe('amount_invalid');
    expect(await refusedLine({ stepId: randomUUID() })).toBe('step_unknown');
  });

  test('payments are entered and corrected; their line counts them', async () => {
    const one = await add({ status: 'disbursing', committedOn: '2026-02-01' });
    const payment = { day: '2026-03-01', amount: '10.5', currency: 'USD' };
    expect(await refused('addDisbursement', { ...payment, day: '2027-03-01', ...seen(one, 'budgetLineId') })).toBe(
      'day_in_future',
    );
    const paid = await done('addDisbursement', { ...payment, ...seen(one, 'budgetLineId') });
    const disbursementId = (await page('secretariat')).lines?.find(({ id }) => id === one.id)?.payments[0]?.id;
    const more = { ...payment, amount: '11', disbursementId, reason: 'Mistyped.' };
    expect(await refused('correctDisbursement', { ...more, ...seen(one, 'budgetLineId') })).toBe('CONFLICT');
    const corrected = await done('correctDisbursement', { ...more, ...seen(paid, 'budgetLineId') });
    expect((await page('donor')).lines?.find(({ id }) => id === one.id)?.payments.map(({ amount }) => amount)).toEqual([
      '11.00',
    ]);
    await done('removeBudgetLine', { ...seen(corrected, 'budgetLineId'), reason: 'Entered twice.' });
    expect((await page('donor')).lines?.map(({ id }) => id)).not.toContain(one.id);
  });

  test('a coordinator keeps the lines of its participant, a donor its own', async () => {
    const own = await add({ participantId: at.me }, 'coordinator-me');
    expect(
      await refused('addBudgetLine', { ...line({ participantId: at.rs }), roadmapId: at.roadmapId }, 'coordinator-me'),
    ).toBe('not_own_participant');
    expect(
      await refused(
        'editBudgetLine',
        { ...line({ participantId: at.rs }), ...seen(own, 'budgetLineId') },
        'coordinator-me',
      ),
    ).toBe('not_own_participant');
    const given = await add({}, 'donor');
    expect(await refused('editBudgetLine', { ...line({ title: 'Ours' }), ...seen(own, 'budgetLineId') }, 'donor')).toBe(
      'not_author',
    );
    await done('editBudgetLine', { ...line({ title: 'More' }), ...seen(given, 'budgetLineId') }, 'donor');
    expect(await refused('addBudgetLine', { ...line(), roadmapId: at.roadmapId }, 'head-me')).toBe(
      'role_not_permitted',
    );
    const mine = async (as: string) => (await page(as)).lines?.filter(({ mayChange }) => mayChange).map(({ id }) => id);
    expect(await mine('donor')).toEqual([given.id]);
    expect(await mine('coordinator-me')).toContain(own.id);
    expect(await mine('head-me')).toEqual([]);
    expect((await page('coordinator-me')).may).toEqual({ keep: false, addLines: true, linesOf: at.me });
    expect((await page('secretariat')).may).toEqual({ keep: true, addLines: true, linesOf: null });
  });
});

test('what is entered for a draft is the secretariat’s alone', async () => {
  await api.rows(
    `update priorities set state = 'draft', version_in_force_id = null, circulated_at = null where id = $1`,
    [at.priorityId],
  );
  const before = await page('head-me');
  const one = await addIndicator('X9');
  const spent = await done('addBudgetLine', {
    ...{
      stepId: at.stepId,
      participantId: null,
      fundingSource: 'A secret fund',
      title: 'A line',
      amount: '5',
      currency: 'EUR',
    },
    ...{
      status: 'planned',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      committedOn: null,
      roadmapId: at.roadmapId,
    },
  });
  for (const id of [one.id, spent.id])
    expect(await recorded(id)).toEqual([expect.objectContaining({ on_ledger: false, audience: 'secretariat' })]);
  expect(await page('head-me')).toEqual(before);
  expect((await page('secretariat')).indicators.map(({ code }) => code)).toContain('X9');
  expect(await refused('editIndicator', { ...indicator('X9'), ...seen(one, 'indicatorId') }, 'coordinator-me')).toBe(
    'NOT_FOUND',
  );
});

test('the public reads indicators where progress is published, and no money', async () => {
  await api.rows(`update roadmaps set publication_level = 'progress' where id = $1`, [at.roadmapId]);
  expect(await page()).toMatchObject({
    risks: null,
    lines: null,
    totals: null,
    rates: null,
    may: { keep: false, addLines: false },
  });
  await api.rows(`update roadmaps set publication_level = 'text' where id = $1`, [at.roadmapId]);
  expect((await page()).indicators).toEqual([]);
});

test('in a closed roadmap nothing is entered', async () => {
  await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [at.roadmapId]);
  expect(await refused('addIndicator', { ...indicator('X10'), roadmapId: at.roadmapId })).toBe('roadmap_closed');
  expect((await page('secretariat')).may).toMatchObject({ keep: false, addLines: false });
});
