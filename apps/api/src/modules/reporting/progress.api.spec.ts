import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { actionsAt, meanOfActions, meanOfSteps, milestonesAt } from '../../../test/sample-figures.js';
import type { ActionGrid } from './step.types.js';
import type { ProgressPage } from './progress.types.js';

const page = `query ($asOf: Day) { progressPage(roadmap: "screening", asOf: $asOf) {
  asOf actions { ...mix } milestones { reached total plannedByDay } slippage { medianDays milestones }
  budget { planned committed disbursed unfunded currency rates { currency day rate } unconverted { amount currency } byPriority { priorityCode planned committed disbursed } }
  rows { priorityCode cells { participantCode progress mix { ...mix } } region { participantCode progress mix { ...mix } } }
  participantColumns { participantCode progress mix { ...mix } }
  delays { stepCode participantCode status slippageDays cause stale } delayCount } }
  fragment mix on ActionMix { total underWay noReport counts { status count } }`;
const grid = `{ actionGrid(roadmap: "screening") { rows { priorityCode stepCode cells { participantCode status progress freshness } } } }`;
const TODAY = '2026-11-20';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function progress(asOf: string | null, as?: string): Promise<ProgressPage> {
  const { data, errors } = await api.gql<{ progressPage: ProgressPage }>(page, { asOf }, as);
  expect(errors).toEqual([]);
  return data.progressPage;
}

test('the headline figures of the sample', async () => {
  const shown = await progress(null, 'head-me');
  expect(shown.asOf).toBe(TODAY);
  expect(shown.actions).toEqual({
    total: 177,
    underWay: 157,
    noReport: 1,
    counts: [
      { status: 'not_started', count: 19 },
      { status: 'on_track', count: 113 },
      { status: 'delayed', count: 28 },
      { status: 'blocked', count: 6 },
      { status: 'completed', count: 10 },
      { status: 'not_applicable', count: 3 },
    ],
  });
  expect(shown.milestones).toEqual({ reached: 37, total: 240, plannedByDay: 35 });
  expect(shown.slippage).toEqual({ medianDays: 0, milestones: 240 });
  const { byPriority, ...budget } = shown.budget!;
  expect(budget).toEqual({
    planned: 8_097_000,
    committed: 6_132_000,
    disbursed: 1_422_500,
    unfunded: 913_000,
    currency: 'EUR',
    rates: [],
    unconverted: [],
  });
  for (const key of ['planned', 'committed', 'disbursed'] as const) {
    expect([key, byPriority.reduce((sum, priority) => sum + priority[key], 0)]).toEqual([key, budget[key]]);
  }
});

test.each([TODAY, '2026-09-30', '2026-07-31', '2026-03-31'])(
  'on %s every figure is what was on record by then',
  async (day) => {
    const shown = await progress(day, 'head-me');
    const actions = actionsAt(day);
    const applicable = actions.filter(({ status }) => status !== 'not_applicable');
    expect(shown.asOf).toBe(day);
    expect(shown.actions.counts).toEqual(
      shown.actions.counts.map(({ status }) => ({
        status,
        count: actions.filter((action) => action.status === status).length,
      })),
    );
    expect(shown.actions.noReport).toBe(applicable.filter(({ status }) => status === null).length);
    expect(
      shown.participantColumns.map(({ participantCode, progress: percent }) => [participantCode, percent]),
    ).toEqual(
      ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'].map((code) => [
        code,
        meanOfActions(actions.filter((action) => action.participantCode === code)),
      ]),
    );
    for (const { priorityCode, cells, region } of shown.rows) {
      const own = actions.filter((action) => action.priorityCode === priorityCode);
      expect([priorityCode, region.progress]).toEqual([priorityCode, meanOfSteps(own)]);
      expect(cells.map((cell) => cell.progress)).toEqual(
        cells.map((cell) => meanOfSteps(own.filter(({ participantCode }) => participantCode === cell.participantCode))),
      );
    }
    const { reached, planned, slips } = milestonesAt(day);
    expect(shown.milestones).toEqual({ reached, total: 240, plannedByDay: planned });
    expect(shown.slippage.medianDays).toBe(((slips[119] ?? 0) + (slips[120] ?? 0)) / 2);
    const late = actions.filter(({ status }) => status === 'delayed' || status === 'blocked');
    expect(shown.delays.map(({ stepCode, participantCode }) => `${stepCode} ${participantCode}`).sort()).toEqual(
      late.map(({ stepCode, participantCode }) => `${stepCode} ${participantCode}`).sort(),
    );
    expect(shown.delayCount).toBe(late.length);
  },
);

test('roll-ups open down to the records: the map, the columns and the counts are made of the cells of the grid', async () => {
  const shown = await progress(null, 'observer');
  const { data } = await api.gql<{ actionGrid: ActionGrid }>(grid, {}, 'observer');
  const cells = data.actionGrid.rows.flatMap((row) =>
    row.cells.map((cell) => ({ ...row, ...cell, applicable: true, progress: cell.progress ?? 0 })),
  );
  expect(cells).toHaveLength(180);
  expect(cells.filter(({ status }) => status === null)).toHaveLength(shown.actions.noReport);
  for (const { status, count } of shown.actions.counts)
    expect(cells.filter((cell) => cell.status === status)).toHaveLength(count);
  for (const { participantCode, progress: percent, mix } of shown.participantColumns) {
    const own = cells.filter((cell) => cell.participantCode === participantCode);
    expect([percent, mix.total]).toEqual([
      meanOfActions(own),
      own.filter(({ status }) => status !== 'not_applicable').length,
    ]);
  }
  for (const row of shown.rows) {
    const own = cells.filter(({ priorityCode }) => priorityCode === row.priorityCode);
    expect(row.region.progress).toBe(meanOfSteps(own));
    expect(row.cells.reduce((sum, cell) => sum + cell.mix.total, 0)).toBe(row.region.mix.total);
  }
});

test('money in another currency is told by the rate of the day, and apart from the figures where there is none', async () => {
  const before = (await progress(null, 'donor')).budget!;
  const [line] = await api.rows<{ id: string; roadmapId: string; amount: number; code: string }>(
    `select b.id, b.roadmap_id as "roadmapId", b.amount::float as amount, p.code from budget_lines b join steps s on s.id = b.step_id
       join priorities p on p.id = s.priority_id join roadmaps r on r.id = b.roadmap_id
     where r.code = 'screening' and not exists (select 1 from disbursements d where d.budget_line_id = b.id) limit 1`,
  );
  const { id, roadmapId, amount, code } = line!;
  await api.rows(`update budget_lines set currency = 'USD' where id = $1`, [id]);
  const without = (await progress(null, 'donor')).budget!;
  expect(without.planned).toBe(before.planned - amount);
  expect(without.rates).toEqual([]);
  expect(without.unconverted.map((one) => [one.currency, Number(one.amount)])).toEqual([['USD', amount]]);
  await api.rows(
    `insert into exchange_rates (roadmap_id, currency, day, rate, source) values
       ($1, 'USD', '2026-10-01', 0.25, 'A bank'), ($1, 'USD', '2026-11-01', 0.5, 'A bank'), ($1, 'USD', '2027-01-01', 9, 'A bank')`,
    [roadmapId],
  );
  const today = (await progress(null, 'donor')).budget!;
  expect(today).toMatchObject({
    planned: before.planned - amount / 2,
    rates: [{ currency: 'USD', day: '2026-11-01', rate: '0.5' }],
    unconverted: [],
    currency: 'EUR',
  });
  const of = (budget: typeof before) => budget.byPriority.find(({ priorityCode }) => priorityCode === code)!.planned;
  expect(of(today)).toBe(of(before) - amount / 2);
  expect((await progress('2026-10-31', 'donor')).budget!.rates).toMatchObject([{ day: '2026-10-01', rate: '0.25' }]);
  expect((await progress('2026-09-30', 'donor')).budget!.unconverted).toHaveLength(1);
  await api.rows(`update budget_lines set currency = 'EUR' where id = $1`, [id]);
  await api.rows(`delete from exchange_rates where currency = 'USD'`);
});

test('everybody sees the same figures; only the budget is not for the public', async () => {
  const member = await progress(null, 'secretariat');
  expect(await progress(null, 'donor')).toEqual(member);
  expect(await progress(null, 'coordinator-al')).toEqual(member);
  expect(await progress(null)).toEqual({ ...member, budget: null });
});

test('a publication changes today and no day before; a draft or a submission changes nothing', async () => {
  const before = { today: await progress(null, 'donor'), earlier: await progress('2026-11-19', 'donor') };
  const [action] = await api.rows<{ id: string }>(
    `select a.id from national_actions a join steps s on s.id = a.step_id join participants p on p.id = a.participant_id
     where s.code = '1.1' and p.country_code = 'ME'`,
  );
  const input = {
    actionId: action?.id,
    status: 'completed',
    progress: 100,
    narrative: 'Done.',
    idempotencyKey: randomUUID(),
  };
  const submit = 'mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) { id version } }';
  const { data } = await api.gql<{ submitUpdate: { id: string; version: number } }>(
    submit,
    { input },
    'focal-me-interior',
  );
  expect(await progress(null, 'donor')).toEqual(before.today);
  expect(await progress(null, 'head-me')).toEqual(before.today);

  const publish = 'mutation ($input: PublishUpdateInput!) { publishUpdate(input: $input) { state } }';
  const { id, version } = data.submitUpdate;
  const published = { input: { updateId: id, expectedVersion: version, idempotencyKey: randomUUID() } };
  expect((await api.gql(publish, published, 'coordinator-me')).errors).toEqual([]);
  const after = await progress(null, 'donor');
  const completed = (shown: ProgressPage) => shown.actions.counts.find(({ status }) => status === 'completed')?.count;
  expect(completed(after)).toBe((completed(before.today) ?? 0) + 1);
  const montenegro = actionsAt(TODAY)
    .filter(({ participantCode }) => participantCode === 'ME')
    .map((one) => (one.stepCode === '1.1' ? { ...one, status: 'completed', progress: 100 } : one));
  expect(after.participantColumns.find(({ participantCode }) => participantCode === 'ME')?.progress).toBe(
    meanOfActions(montenegro),
  );
  expect(await progress('2026-11-19', 'donor')).toEqual(before.earlier);
});

test('a moved forecast shows in the slippage from the day it was moved on', async () => {
  const [milestone] = await api.rows<{ id: string; version: number }>(
    `select m.id, m.version from milestones m join national_actions a on a.id = m.action_id join steps s on s.id = a.step_id
     join participants p on p.id = a.participant_id where s.code = '3.1' and p.country_code = 'BA' and m.completed_on is null`,
  );
  const slipOf = async (asOf: string | null) =>
    (await progress(asOf, 'donor')).delays.find(
      ({ stepCode, participantCode }) => stepCode === '3.1' && participantCode === 'BA',
    )?.slippageDays;
  const before = { today: await slipOf(null), earlier: await slipOf('2026-11-19') };
  const move = 'mutation ($input: MoveForecastInput!) { moveForecast(input: $input) { slippageDays: version } }';
  const input = {
    milestoneId: milestone?.id,
    forecastDate: '2028-12-31',
    reason: 'Work began late.',
    expectedVersion: milestone?.version,
    idempotencyKey: randomUUID(),
  };
  expect((await api.gql(move, { input }, 'coordinator-ba')).errors).toEqual([]);
  expect(await slipOf(null)).toBeGreaterThan(before.today ?? Infinity);
  expect(await slipOf('2026-11-19')).toBe(before.earlier);
});

test.each([
  ['2026-11-21', 'day_in_future'],
  ['9999-12-31', 'day_in_future'],
  ['2025-12-31', 'day_before_period'],
  ['0001-01-01', 'day_before_period'],
])('of %s nothing is known, and the answer says why', async (asOf, problem) => {
  const answer = await api.gql(page, { asOf }, 'donor');
  expect(answer.data).toBeNull();
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: 'VALIDATION',
    reason: problem,
    details: [{ field: 'asOf', problem }],
  });
  const [{ first }] = (await api.rows<{ first: string }>(
    "select period_start::text as first from roadmaps where code = 'screening'",
  )) as [{ first: string }];
  expect((await progress(first, 'donor')).asOf).toBe(first);
});

test('what is no day of the calendar is refused', async () => {
  for (const asOf of ['2026-02-31', 'yesterday', '', '20.11.2026']) {
    expect((await api.gql(page, { asOf }, 'donor')).errors[0]?.extensions.code).toBe('VALIDATION');
  }
});
