import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { conducting, writtenRoadmap, type WrittenRoadmap } from '../../../test/documents.js';
import { moveClock } from '../../../test/rounds.js';

let database: TestDatabase;
let api: TestApi;
let roadmap: WrittenRoadmap;
let on: ReturnType<typeof conducting>;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmap = await writtenRoadmap(api);
  on = conducting(api, roadmap);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** Fields that an act answers with; empty where it answers true. */
const tried = (operation: string, input: object, fields = 'id'): Promise<Answer<Record<string, { id: string }>>> => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  return api.gql(
    `mutation ($input: ${type}!) { ${operation}(input: $input) ${fields && `{ ${fields} }`} }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    roadmap.secretariat,
  );
};
async function did(operation: string, input: object, fields = 'id'): Promise<string> {
  const { data, errors } = await tried(operation, input, fields);
  expect(errors).toEqual([]);
  return data[operation]?.id ?? '';
}
const refused = async (operation: string, input: object, fields = 'id') =>
  (await tried(operation, input, fields)).errors[0]?.extensions;

interface Plan {
  stepId: string;
  baselinesLocked: boolean;
  version: number;
  scope: string;
  weight: number;
  startDate: string | null;
  baselineEnd: string | null;
  alignment: { id: string }[];
  dependencies: { id: string; waits: boolean; stepCode: string | null; stepTitle: string; version: number }[];
  milestones: { id: string; title: string; criteria: string[]; meansOfVerification: string; version: number }[];
  history: unknown[];
}
const PLAN = `stepId baselinesLocked version scope weight startDate baselineEnd alignment { id } history { field }
  dependencies { id waits stepCode stepTitle version predecessorMilestone { title } }
  milestones { id title criteria meansOfVerification version }`;

interface Named {
  id: string;
  code: string | null;
  title: string;
  milestones: { title: string }[];
}
interface Making {
  priorityId: string;
  version: number;
  revision: string;
  steps: { id: string; code: string | null }[];
}
interface Draft {
  making: Making;
  plans: Plan[];
  steps: Named[];
}
async function draftOf(priority: string): Promise<Draft> {
  const { data, errors } = await api.gql<{ draftPage: Draft }>(
    `query ($roadmap: String!, $priority: String!) { draftPage(roadmap: $roadmap, priority: $priority) {
      making { priorityId version revision steps { id code } } plans { ${PLAN} } steps { id code title milestones { title } } } }`,
    { roadmap: roadmap.code, priority },
    roadmap.secretariat,
  );
  expect(errors).toEqual([]);
  return data.draftPage;
}
const planIn = async (priority: string, stepId: string): Promise<Plan> =>
  (await draftOf(priority)).plans.find((plan) => plan.stepId === stepId)!;

async function stepPage(code: string, as: string): Promise<{ plan: Plan; needs: { code: string }[] } | null> {
  const { data } = await api.gql<{ stepPage: { plan: Plan; needs: { code: string }[] } } | null>(
    `query ($roadmap: String!, $code: String!) { stepPage(roadmap: $roadmap, code: $code) { plan { ${PLAN} } needs { code } } }`,
    { roadmap: roadmap.code, code },
    as,
  );
  return data?.stepPage ?? null;
}

/** What a head of delegation sees of the whole plan, on a past day as well. */
async function shown(asOf: string | null = null): Promise<unknown> {
  const { data, errors } = await api.gql(
    `query ($roadmap: String!, $asOf: Day) {
      progressPage(roadmap: $roadmap, asOf: $asOf) { milestones { reached total plannedByDay } slippage { milestones }
        rows { priorityCode region { progress } } }
      alignmentPage(roadmap: $roadmap) { uncoveredCount priorities { code steps { code title itemIds } } } }`,
    { roadmap: roadmap.code, asOf },
    roadmap.heads[0],
  );
  expect(errors).toEqual([]);
  return data;
}

/** Adds a step behind all others of a text in the making. */
async function addStep(priorityId: string, text: string): Promise<string> {
  const { making } = await draftOf(priorityId);
  const before = new Set(making.steps.map(({ id }) => id));
  const place = { afterStepId: making.steps.at(-1)?.id ?? null, expectedVersion: making.version };
  await did('changeMaking', { priorityId, change: 'add_step', text, ...place }, 'priorityId');
  return (await draftOf(priorityId)).making.steps.find(({ id }) => !before.has(id))!.id;
}

const milestone = (stepId: string, title: string, more: object = {}) => ({
  stepId,
  title,
  criteria: ['It is signed', 'It is published'],
  meansOfVerification: 'The signed form',
  weight: 1,
  responsibleInstitutionId: null,
  baselineDate: '2027-05-31',
  ...more,
});
const waiting = (predecessorStepId: string, successorStepId: string, more: object = {}) => ({
  predecessorStepId,
  successorStepId,
  type: 'finish_to_start',
  note: '',
  ...more,
});
const asSent = ({ stepId, version, scope, weight, startDate, baselineEnd }: Plan) => ({
  stepId,
  expectedVersion: version,
  leadInstitutionId: null,
  supportInstitutionIds: [],
  originCodes: [],
  scope,
  weight,
  startDate,
  baselineEnd,
});

let proposed: string;
let steps: [string, string];

test('before the first circulation a step of a new priority is planned whole, and nobody else is told', async () => {
  proposed = await did('addPriority', { roadmapId: roadmap.id, title: 'A new priority' }, 'id: priorityId');
  steps = [await addStep(proposed, 'A joint form'), await addStep(proposed, 'A register')];
  const [form, register] = steps;
  const before = { pages: await shown(), ledger: await ledger() };

  const dates = { startDate: '2026-03-01', baselineEnd: '2027-06-30', weight: 2 };
  await did('savePlanOfStep', { ...asSent(await planIn(proposed, form)), ...dates });
  const first = await did('addRegionalMilestone', milestone(form, 'The form is agreed'));
  const second = await did('addRegionalMilestone', milestone(form, 'The form is used'));
  const edit = { milestoneId: first, expectedVersion: 1, ...milestone(form, 'The form is ready') };
  await did('editMilestone', { ...edit, stepId: undefined });
  const { version } = await planIn(proposed, form);
  await did('orderMilestones', { stepId: form, expectedVersion: version, milestoneIds: [second, first] });
  const [item] = await api.rows<{ id: string }>('select id from alignment_items where roadmap_id is null limit 1');
  await did('alignStep', { stepId: form, expectedVersion: version + 1, itemIds: [item?.id] });

  const onMilestone = { predecessorMilestoneId: first };
  const { data } = await tried('addDependency', waiting(form, register, onMilestone), 'id predecessorMilestoneId');
  expect(data.addDependency).toMatchObject(onMilestone);
  await did('addDependency', waiting(register, roadmap.texts[0].stepIds[0]!));
  expect(await planIn(proposed, form)).toMatchObject({
    ...dates,
    baselinesLocked: false,
    alignment: [item],
    dependencies: [{ waits: false, stepCode: null, stepTitle: 'A register' }],
    milestones: [
      { title: 'The form is used', version: 1 },
      { title: 'The form is ready', version: 2, criteria: ['It is signed', 'It is published'] },
    ],
  });
  expect((await draftOf(proposed)).steps).toMatchObject([
    { code: '1.1', title: 'Step 1.1', milestones: [] },
    { code: '1.2' },
    { code: '2.1' },
    { code: '2.2' },
    { code: null, title: 'A joint form', milestones: [{ title: 'The form is used' }, { title: 'The form is ready' }] },
    { code: null, title: 'A register', milestones: [] },
  ]);
  expect((await stepPage('1.1', roadmap.secretariat))?.plan.dependencies).toMatchObject([
    { waits: true, stepCode: null, stepTitle: 'A register' },
  ]);

  expect(await shown()).toEqual(before.pages);
  expect(await ledger()).toEqual(before.ledger);
  for (const as of [roadmap.heads[0], 'head-me']) {
    const acts = `mutation ($input: AddDependencyInput!) { addDependency(input: $input) { id } }`;
    const input = { ...waiting(register, form), idempotencyKey: randomUUID() };
    expect((await api.gql(acts, { input }, as)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  }
});

const ledger = async (): Promise<unknown> =>
  api.rows(`select type from events where roadmap_id = $1 and (on_ledger or audience <> 'secretariat')`, [roadmap.id]);

test('a circle is named by codes, and by the titles of steps that have none', async () => {
  const [form, register] = steps;
  expect(await refused('addDependency', waiting(roadmap.texts[0].stepIds[0]!, form))).toMatchObject({
    reason: 'dependency_circle',
    details: { named: expect.arrayContaining(['1.1', 'A joint form', 'A register']) },
  });
  const { milestones } = await planIn(proposed, form);
  const used = milestones.find(({ title }) => title === 'The form is ready')!;
  expect(await refused('removeMilestone', { milestoneId: used.id, expectedVersion: used.version }, '')).toMatchObject({
    reason: 'milestone_depended_on',
    details: { named: ['A register'] },
  });
  expect(await refused('addDependency', waiting(register, register))).toMatchObject({ reason: 'step_with_itself' });
});

test('what is struck out again or given up takes its plan along', async () => {
  const struck = await addStep(proposed, 'Struck out');
  await did('addRegionalMilestone', milestone(struck, 'Never'));
  await did('addDependency', waiting(struck, steps[0]));
  const { making } = await draftOf(proposed);
  const remove = { priorityId: proposed, change: 'remove_step', stepId: struck, expectedVersion: making.version };
  await did('changeMaking', remove, 'priorityId');
  const gone = await draftOf(proposed);
  expect(gone.steps.map(({ title }) => title)).not.toContain('Struck out');
  expect(gone.plans.find(({ stepId }) => stepId === steps[0])?.dependencies).toHaveLength(1);

  const other = await did('addPriority', { roadmapId: roadmap.id, title: 'Given up' }, 'id: priorityId');
  const step = await addStep(other, 'Given up');
  await did('addRegionalMilestone', milestone(step, 'Never'));
  await did('addDependency', waiting(steps[0], step));
  const { revision } = (await draftOf(other)).making;
  await did('discardMaking', { priorityId: other, expectedRevision: revision }, '');
  expect(await api.rows('select 1 from milestones where step_id = $1', [step])).toEqual([]);
  expect((await planIn(proposed, steps[0])).dependencies).toHaveLength(1);
});

test('once it is circulated its readers see the plan as it is, and not how it was made', async () => {
  await on.done(on.movePhase('consultation'));
  const { making } = await draftOf(proposed);
  await on.done(on.circulate({ texts: [{ priorityId: proposed, expectedVersion: making.version }] }));
  expect(await api.rows(`select 1 from steps where roadmap_id = $1 and code is null`, [roadmap.id])).toEqual([]);
  expect(await api.rows(`select 1 from milestones where roadmap_id = $1 and title = 'Never'`, [roadmap.id])).toEqual(
    [],
  );
  const seen = await stepPage('3.1', roadmap.heads[0]);
  expect(seen?.plan).toMatchObject({
    baselinesLocked: false,
    version: 1,
    history: [],
    milestones: [{ version: 1 }, { version: 1, meansOfVerification: 'The signed form' }],
    dependencies: [{ waits: false, stepCode: '3.2', version: 1, predecessorMilestone: { title: 'The form is ready' } }],
  });
  expect((await stepPage('1.1', roadmap.heads[0]))?.needs).toEqual([{ code: '3.2' }]);
});

test('the adoption locks the first baselines of all steps', async () => {
  await on.done(on.movePhase('validation'));
  const [{ id }] = (await api.rows<{ id: string }>('select id from editions where roadmap_id = $1', [roadmap.id])) as [
    { id: string },
  ];
  await on.decide((await on.done(on.putToAdoption(id))).id, ['endorse', 'endorse']);
  const { plan } = (await stepPage('3.1', roadmap.secretariat))!;
  expect(plan).toMatchObject({ baselinesLocked: true, baselineEnd: '2027-06-30' });
  const sent = { ...asSent(plan), baselineEnd: '2027-07-31', reason: 'Later.' };
  expect(await refused('savePlanOfStep', sent)).toMatchObject({ reason: 'baselines_locked' });
  expect(
    await api.rows('select start_date::text, baseline_end::text from national_actions where step_id = $1', [steps[0]]),
  ).toEqual([
    { start_date: '2026-03-01', baseline_end: '2027-06-30' },
    { start_date: '2026-03-01', baseline_end: '2027-06-30' },
  ]);
});

test('a step that is added afterwards is planned without reasons until its text is in force, and no past day tells of it', async () => {
  const today = async () =>
    (await api.rows<{ day: string }>(`select (waymark_now() at time zone 'Europe/Vienna')::date::text as day`))[0]!.day;
  const DAY = 24 * 60;
  await moveClock(api, 5 * DAY);
  const days = [await today()];
  const before = [await shown(days[0])];
  await on.done(on.movePriority(proposed, 'reopen'));
  await did('startMaking', { priorityId: proposed }, 'id: priorityId');
  const added = await addStep(proposed, 'A help desk');
  await did('savePlanOfStep', {
    ...asSent(await planIn(proposed, added)),
    startDate: '2026-12-01',
    baselineEnd: '2027-12-31',
  });
  const early = await did('addRegionalMilestone', milestone(added, 'It is open'));
  const edit = {
    milestoneId: early,
    expectedVersion: 1,
    ...milestone(added, 'It is open', { baselineDate: '2027-09-30' }),
  };
  await did('editMilestone', { ...edit, stepId: undefined });
  const given = await did('addRegionalMilestone', milestone(added, 'Given up'));
  await did('addDependency', waiting(steps[0], added));
  await moveClock(api, 5 * DAY);
  days.push(await today());
  await did('removeMilestone', { milestoneId: given, expectedVersion: 1 }, '');
  before.push(await shown(days[1]));
  expect(await shown(days[0])).toEqual(before[0]);
  await moveClock(api, 5 * DAY);
  expect(
    await refused('rebaselineMilestone', {
      milestoneId: early,
      expectedVersion: 2,
      baselineDate: '2027-10-31',
      reason: 'No.',
    }),
  ).toMatchObject({
    reason: 'baselines_open',
  });

  const { making } = await draftOf(proposed);
  await on.done(on.circulate({ texts: [{ priorityId: proposed, expectedVersion: making.version }] }));
  const circulated = (await stepPage('3.3', roadmap.secretariat))!.plan;
  expect(circulated).toMatchObject({ baselinesLocked: false, baselineEnd: '2027-12-31' });
  await did('savePlanOfStep', { ...asSent(circulated), baselineEnd: '2028-01-31' });
  expect((await stepPage('3.3', roadmap.heads[0]))?.plan.history).toEqual([{ field: 'baselineEnd' }]);
  expect((await stepPage('3.1', roadmap.secretariat))?.plan.baselinesLocked).toBe(true);

  await on.done(on.movePriority(proposed, 'freeze'));
  await on.decide(proposed, ['endorse', 'endorse']);
  const { plan } = (await stepPage('3.3', roadmap.secretariat))!;
  expect(plan).toMatchObject({ baselinesLocked: true, baselineEnd: '2028-01-31' });
  expect(await refused('savePlanOfStep', { ...asSent(plan), baselineEnd: null, reason: 'No.' })).toMatchObject({
    reason: 'baselines_locked',
  });
  const move = { milestoneId: early, expectedVersion: 2, baselineDate: '2027-10-31' };
  expect(await refused('rebaselineMilestone', { ...move, reason: ' ' })).toMatchObject({ reason: 'reason_required' });
  await did('rebaselineMilestone', { ...move, reason: 'Agreed anew.' });

  const milestonesOf = (page: unknown) =>
    (page as { progressPage: { milestones: { total: number } } }).progressPage.milestones;
  for (const [at, day] of days.entries()) expect(milestonesOf(await shown(day))).toEqual(milestonesOf(before[at]));
  expect(milestonesOf(await shown()).total).toBe(milestonesOf(before[0]).total + 1);
});
