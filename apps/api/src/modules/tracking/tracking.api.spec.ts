import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { multiplyRoadmaps } from '../../../test/many-roadmaps.js';

const acts = {
  moveForecast:
    'mutation ($input: MoveForecastInput!) { moveForecast(input: $input) { id forecastDate version events { kind fromDate toDate reason } } }',
  completeMilestone:
    'mutation ($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { id completedOn version verifications { title state } } }',
  correctCompletion:
    'mutation ($input: CorrectCompletionInput!) { correctCompletion(input: $input) { id completedOn version events { kind fromDate toDate reason } } }',
  correctForecast:
    'mutation ($input: CorrectForecastInput!) { correctForecast(input: $input) { id forecastDate version events { kind fromDate toDate reason } } }',
} as const;

interface Milestone {
  id: string;
  version: number;
  events: object[];
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmapId = (await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'"))[0]?.id as string;
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const act = async <Name extends keyof typeof acts>(
  name: Name,
  input: object,
  as: string,
): Promise<Answer<Record<Name, Milestone>>> => api.gql(acts[name], { input }, as);

const writer = 'focal-me-interior';
const reviewer = 'coordinator-me';

test('a forecast moves with a reason, and the move stays', async () => {
  const [open] = await api.rows<{ id: string; forecast_date: string; version: number; regional: string }>(
    `select m.id, m.forecast_date, m.version, (select r.id from milestones r where r.action_id is null and r.completed_on is null limit 1) as regional
     from milestones m join national_actions a on a.id = m.action_id join institutions i on i.id = a.lead_institution_id
     where i.code = 'me-interior' and m.completed_on is null order by m.id limit 1`,
  );
  const input = {
    milestoneId: open?.id,
    forecastDate: '2027-09-30',
    reason: 'The tender is repeated.',
    expectedVersion: open?.version,
    idempotencyKey: randomUUID(),
  };
  for (const [changed, reason] of [
    [{ reason: ' ' }, 'reason_required'],
    [{ forecastDate: '2026-11-01' }, 'next_date_in_past'],
    [{ forecastDate: open?.forecast_date }, 'forecast_unchanged'],
  ] as const) {
    const { errors } = await act('moveForecast', { ...input, ...changed, idempotencyKey: randomUUID() }, writer);
    expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', reason });
  }
  for (const as of ['secretariat', 'head-me', 'coordinator-mk', 'focal-mk-interior', 'donor']) {
    const { errors } = await act('moveForecast', { ...input, idempotencyKey: randomUUID() }, as);
    expect([as, errors[0]?.extensions.code]).toEqual([as, 'FORBIDDEN']);
  }
  const moved = await act('moveForecast', input, writer);
  expect(moved.data.moveForecast.events.at(-1)).toEqual({
    kind: 'moved',
    fromDate: open?.forecast_date,
    toDate: '2027-09-30',
    reason: 'The tender is repeated.',
  });
  expect((await act('moveForecast', input, writer)).body).toBe(moved.body);
  const second = await act(
    'moveForecast',
    { ...input, forecastDate: '2027-10-31', idempotencyKey: randomUUID() },
    reviewer,
  );
  expect(second.errors[0]?.extensions.code).toBe('CONFLICT');

  const done = {
    milestoneId: open?.id,
    completedOn: '2026-11-19',
    meansOfVerification: 'Instruction no. 4',
    expectedVersion: moved.data.moveForecast.version,
    idempotencyKey: randomUUID(),
  };
  const future = await act('completeMilestone', { ...done, completedOn: '2026-11-21' }, reviewer);
  expect(future.errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', reason: 'day_in_future' });
  const ancient = await act('completeMilestone', { ...done, completedOn: '2025-12-31' }, reviewer);
  expect(ancient.errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', reason: 'day_before_start' });
  const reached = await act('completeMilestone', done, reviewer);
  expect(reached.data.completeMilestone).toMatchObject({
    completedOn: '2026-11-19',
    verifications: [{ title: 'Instruction no. 4', state: 'attached' }],
  });
  // The past stays as it was on record then: nobody knew of it on the day itself.
  const reachedBy = async (asOf: string): Promise<number> => {
    const { data } = await api.gql<{ progressPage: { milestones: { reached: number } } }>(
      'query ($asOf: Day) { progressPage(roadmap: "screening", asOf: $asOf) { milestones { reached } } }',
      { asOf },
      'head-me',
    );
    return data.progressPage.milestones.reached;
  };
  expect(await reachedBy('2026-11-19')).toBe(37);
  expect(await reachedBy('2026-11-20')).toBe(38);
  const twice = await act(
    'completeMilestone',
    { ...done, expectedVersion: reached.data.completeMilestone.version, idempotencyKey: randomUUID() },
    reviewer,
  );
  expect(twice.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'milestone_reached' });

  const regional = { ...done, milestoneId: open?.regional, expectedVersion: 1 };
  expect(
    (await act('completeMilestone', { ...regional, idempotencyKey: randomUUID() }, writer)).errors[0]?.extensions
      .reason,
  ).toBe('role_not_permitted');
  expect((await act('completeMilestone', { ...regional, idempotencyKey: randomUUID() }, 'secretariat')).errors).toEqual(
    [],
  );
});

describe('a mistake about a milestone is taken back by a new entry', () => {
  /** Each in an action of its own that began on 1 March 2026. */
  const build = async (step: string, dates: { forecast: string; completed?: string }) => {
    const [row] = await api.rows<{ id: string; version: number }>(
      `with action as (
         update national_actions set start_date = '2026-03-01' where id = (
           select a.id from national_actions a join steps s on s.id = a.step_id join participants p on p.id = a.participant_id
           where s.code = $1 and p.country_code = 'ME') returning id, step_id, roadmap_id)
       insert into milestones (roadmap_id, step_id, action_id, sort, title, baseline_date, forecast_date, completed_on)
       select roadmap_id, step_id, id, 90 + (select count(*) from milestones m where m.action_id = action.id), 'List adopted', '2026-09-30', $2, $3
       from action returning id, version`,
      [step, dates.forecast, dates.completed ?? null],
    );
    return { milestoneId: row?.id, expectedVersion: row?.version };
  };
  const reached = async (asOf: string): Promise<number> => {
    const { data } = await api.gql<{ progressPage: { milestones: { reached: number } } }>(
      'query ($asOf: Day) { progressPage(roadmap: "screening", asOf: $asOf) { milestones { reached } } }',
      { asOf },
      'head-me',
    );
    return data.progressPage.milestones.reached;
  };
  const refused = async (name: keyof typeof acts, input: object, reason: string, as = reviewer) => {
    const { errors } = await act(name, { ...input, idempotencyKey: randomUUID() }, as);
    expect([name, errors[0]?.extensions.reason]).toEqual([name, reason]);
  };

  test('nothing is reached before its action began', async () => {
    const seen = await build('1.1', { forecast: '2026-12-31' });
    const done = { ...seen, meansOfVerification: 'Instruction no. 5' };
    await refused('completeMilestone', { ...done, completedOn: '2026-02-28' }, 'day_before_start');
    const first = { ...done, completedOn: '2026-03-01', idempotencyKey: randomUUID() };
    expect((await act('completeMilestone', first, reviewer)).errors).toEqual([]);
  });

  test('a completion moves to another day, or opens again; earlier days keep what stood', async () => {
    const seen = await build('1.2', { forecast: '2026-12-31', completed: '2026-10-15' });
    const before = {
      october: await reached('2026-10-15'),
      yesterday: await reached('2026-11-19'),
      today: await reached('2026-11-20'),
    };
    const input = { ...seen, completedOn: '2026-10-20', reason: 'The decision is dated 20 October.' };
    await refused('correctCompletion', { ...input, reason: ' ' }, 'reason_required');
    await refused('correctCompletion', { ...input, completedOn: '2026-10-15' }, 'completion_unchanged');
    await refused('correctCompletion', { ...input, completedOn: '2026-02-28' }, 'day_before_start');
    await refused('correctCompletion', { ...input, completedOn: '2026-11-21' }, 'day_in_future');
    await refused('correctCompletion', input, 'not_own_participant', 'coordinator-mk');
    await refused(
      'correctForecast',
      { ...seen, forecastDate: '2027-01-31', reason: 'Typed wrongly.' },
      'milestone_reached',
    );
    const first = await act('correctCompletion', { ...input, idempotencyKey: randomUUID() }, writer);
    expect(first.data.correctCompletion).toMatchObject({ completedOn: '2026-10-20' });
    const again = {
      ...seen,
      expectedVersion: first.data.correctCompletion.version,
      completedOn: null,
      reason: 'The decision was annulled.',
      idempotencyKey: randomUUID(),
    };
    const open = await act('correctCompletion', again, reviewer);
    expect(open.data.correctCompletion).toMatchObject({
      completedOn: null,
      events: [
        { kind: 'completion_corrected', fromDate: '2026-10-15', toDate: '2026-10-20', reason: input.reason },
        { kind: 'completion_corrected', fromDate: '2026-10-20', toDate: null, reason: again.reason },
      ],
    });
    expect((await act('correctCompletion', again, reviewer)).body).toBe(open.body);
    expect(await reached('2026-10-15')).toBe(before.october);
    expect(await reached('2026-11-19')).toBe(before.yesterday);
    expect(await reached('2026-11-20')).toBe(before.today - 1);
    await refused(
      'correctCompletion',
      { ...again, expectedVersion: open.data.correctCompletion.version },
      'milestone_not_reached',
    );
    const ledger = await api.rows<{ type: string; payload: object }>(
      `select type, payload from events where subject_id = $1 order by occurred_at`,
      [seen.milestoneId],
    );
    expect(ledger).toMatchObject([
      { type: 'milestone.completion_corrected', payload: { from: '2026-10-15', to: '2026-10-20' } },
      { type: 'milestone.completion_corrected', payload: { from: '2026-10-20', to: null } },
    ]);
  });

  test('a forecast that was moved to a wrong day is set right, also to a day that has passed', async () => {
    const seen = await build('1.3', { forecast: '2026-10-31' });
    const right = { ...seen, forecastDate: '2026-10-31', reason: 'The year was typed wrongly.' };
    await refused('correctForecast', { ...right, forecastDate: '2026-11-30' }, 'forecast_not_moved');
    const wrong = {
      ...seen,
      forecastDate: '2072-01-31',
      reason: 'The tender is repeated.',
      idempotencyKey: randomUUID(),
    };
    const { version } = (await act('moveForecast', wrong, writer)).data.moveForecast;
    await refused(
      'correctForecast',
      { ...right, expectedVersion: version, forecastDate: '2072-01-31' },
      'forecast_unchanged',
    );
    await refused(
      'correctForecast',
      { ...right, expectedVersion: version, forecastDate: '2026-02-01' },
      'day_before_start',
    );
    const correction = { ...right, expectedVersion: version, idempotencyKey: randomUUID() };
    const corrected = await act('correctForecast', correction, writer);
    expect(corrected.data.correctForecast).toMatchObject({
      forecastDate: '2026-10-31',
      events: [
        { kind: 'moved', fromDate: '2026-10-31', toDate: '2072-01-31' },
        { kind: 'forecast_corrected', fromDate: '2072-01-31', toDate: '2026-10-31', reason: right.reason },
      ],
    });
  });
});

test('the public reads as far as the roadmap is published; money and risks never', async () => {
  const lists = 'query ($id: ID!) { nationalActions(roadmapId: $id) { id } indicators(roadmapId: $id) { id } }';
  const inner = 'query ($id: ID!) { budgetLines(roadmapId: $id) { id } risks(roadmapId: $id) { id } }';
  const [{ publication_level: level } = {}] = await api.rows<{ publication_level: string }>(
    'select publication_level from roadmaps',
  );
  try {
    for (const [published, count] of [
      ['progress', 180],
      ['text', 0],
    ] as const) {
      await api.rows('update roadmaps set publication_level = $1', [published]);
      const { data } = await api.gql<{ nationalActions: object[] }>(lists, { id: roadmapId });
      expect(data.nationalActions).toHaveLength(count);
    }
    await api.rows("update roadmaps set publication_level = 'none'");
    // One field at a time: of two that fail, either may be told first.
    for (const field of ['nationalActions', 'indicators']) {
      const list = `query ($id: ID!) { ${field}(roadmapId: $id) { id } }`;
      const hidden = await api.gql(list, { id: roadmapId });
      expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect(hidden.body).toBe((await api.gql(list, { id: randomUUID() })).body);
    }
  } finally {
    await api.rows('update roadmaps set publication_level = $1', [level]);
  }
  expect((await api.gql(inner, { id: roadmapId })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const { data } = await api.gql<{ budgetLines: object[]; risks: object[] }>(inner, { id: roadmapId }, 'donor');
  expect([data.budgetLines.length, data.risks.length]).toEqual([41, 12]);
});

test('nested lists take the same number of statements for one roadmap and many', async () => {
  const document = `query ($id: ID!) { nationalActions(roadmapId: $id) { id supportInstitutionIds latestUpdate { status submissions { number } }
      milestones { title events { kind toDate } verifications { title } } }
    indicators(roadmapId: $id) { values { value } exemptParticipantIds }
    budgetLines(roadmapId: $id) { fundingSource { title } disbursements { amount } } risks(roadmapId: $id) { ratings { day } stepIds participantIds } }`;
  const one = await api.gql<{ nationalActions: object[] }>(document, { id: roadmapId }, reviewer);
  expect(one.errors).toEqual([]);
  expect(one.data.nationalActions).toHaveLength(180);
  await multiplyRoadmaps(database.url, 5);
  const many = await api.gql<{ nationalActions: object[] }>(document, { id: roadmapId }, reviewer);
  expect(many.statements).toBe(one.statements);
  const [step] = await api.rows<{ id: string }>("select id from steps where roadmap_id = $1 and code = '1.1'", [
    roadmapId,
  ]);
  const few = await api.gql(
    document.replaceAll('nationalActions(roadmapId: $id)', `nationalActions(roadmapId: $id, stepId: "${step?.id}")`),
    { id: roadmapId },
    reviewer,
  );
  expect(few.statements).toBe(one.statements);
});
