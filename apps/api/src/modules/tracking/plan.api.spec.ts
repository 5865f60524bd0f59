import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

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

const RESULTS = {
  addDependency: '{ id }',
  editDependency: '{ id }',
  removeDependency: '',
  addRegionalMilestone: '{ id version }',
  addActionMilestone: '{ id version }',
  editMilestone: '{ id version }',
  rebaselineMilestone: '{ id version }',
  removeMilestone: '',
  orderMilestones: '{ id version }',
  savePlanOfAction: '{ id version }',
  moveDatesOfAction: '{ id version }',
  setApplicability: '{ id version }',
} as const;

interface Done {
  id: string;
  version: number;
}
const act = async (
  name: keyof typeof RESULTS,
  input: object,
  as: string,
): Promise<Answer<Readonly<Record<string, Done>>>> =>
  api.gql(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${RESULTS[name]} }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
const refusal = ({ errors }: Answer<unknown>) => errors[0]?.extensions;
const did = async (...asked: Parameters<typeof act>): Promise<Done> => {
  const answer = await act(...asked);
  expect(answer.errors).toEqual([]);
  return answer.data[asked[0]] as Done;
};

interface Planned {
  id: string;
  title: string;
  version: number;
  baselineDate: string;
  forecastDate: string;
  completedOn: string | null;
  criteria: string[];
  meansOfVerification: string;
  weight: number;
  responsible: { id: string } | null;
  history: { field: string; before: string[]; after: string[]; reason: string | null }[];
}
interface Page {
  plan: {
    stepId: string;
    version: number;
    milestones: Planned[];
    dependencies: {
      id: string;
      waits: boolean;
      stepCode: string;
      version: number;
      predecessorMilestone: { id: string } | null;
    }[];
  };
  actionPlans: {
    actionId: string;
    participantCode: string;
    mayPlan: boolean;
    mayPlanMilestones: boolean;
    version: number;
    lead: { id: string; name: string } | null;
    support: { id: string; name: string }[];
    tailoring: string | null;
    notApplicableReason: string | null;
    startDate: string | null;
    baselineEnd: string | null;
    forecastEnd: string | null;
    milestones: Planned[];
    history: { field: string; before: string[]; after: string[]; reason: string | null }[];
  }[];
}
const MILESTONE = `id title version baselineDate forecastDate completedOn criteria meansOfVerification weight responsible { id } history { field before after reason }`;
async function page(code: string, as?: string): Promise<Page> {
  const { data, errors } = await api.gql<{ stepPage: Page }>(
    `query ($code: String!) { stepPage(roadmap: "screening", code: $code) {
      plan { stepId version milestones { ${MILESTONE} } dependencies { id waits stepCode version predecessorMilestone { id } } }
      actionPlans { actionId participantCode mayPlan mayPlanMilestones version lead { id name } support { id name } tailoring notApplicableReason
        startDate baselineEnd forecastEnd milestones { ${MILESTONE} } history { field before after reason } } } }`,
    { code },
    as,
  );
  expect(errors).toEqual([]);
  return data.stepPage;
}
async function actionOf(code: string, participant: string, as?: string) {
  const found = (await page(code, as)).actionPlans.find(({ participantCode }) => participantCode === participant);
  if (!found) throw new Error('there is no such action');
  return found;
}

const words = {
  title: 'A joint form',
  criteria: ['It is signed', ' '],
  meansOfVerification: 'The form',
  weight: 1,
  responsibleInstitutionId: null,
};

test('steps wait for one another without a circle, and a circle is named', async () => {
  const [last, other] = [await page('6.1', 'secretariat'), await page('6.2', 'secretariat')];
  const way = (from: Page, to: Page, more: object = {}) => ({
    predecessorStepId: from.plan.stepId,
    successorStepId: to.plan.stepId,
    type: 'finish_to_start',
    note: '',
    ...more,
  });
  for (const { id, version } of [...last.plan.dependencies, ...other.plan.dependencies])
    await act('removeDependency', { dependencyId: id, expectedVersion: version }, 'secretariat');
  const { id } = await did('addDependency', way(last, other), 'secretariat');
  expect(refusal(await act('addDependency', way(last, other), 'secretariat'))).toMatchObject({
    reason: 'dependency_there',
  });
  expect(refusal(await act('addDependency', way(last, last), 'secretariat'))).toMatchObject({
    reason: 'step_with_itself',
  });
  expect(refusal(await act('addDependency', way(other, last), 'secretariat'))).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'dependency_circle',
    details: { named: expect.arrayContaining(['6.1', '6.2']) },
  });
  const milestone = last.plan.milestones.find(({ completedOn }) => completedOn === null);
  const astray = way(other, last, { type: 'soft', predecessorMilestoneId: milestone?.id });
  expect(refusal(await act('addDependency', astray, 'secretariat'))).toMatchObject({ reason: 'milestone_not_of_step' });

  const onMilestone = {
    dependencyId: id,
    expectedVersion: 1,
    type: 'start_to_start',
    predecessorMilestoneId: milestone?.id,
    note: 'First the form.',
  };
  await did('editDependency', onMilestone, 'secretariat');
  expect(refusal(await act('editDependency', onMilestone, 'secretariat'))).toMatchObject({ code: 'CONFLICT' });
  const [seen] = (await page('6.2', 'head-me')).plan.dependencies;
  expect(seen).toMatchObject({
    id,
    waits: true,
    stepCode: '6.1',
    version: 1,
    predecessorMilestone: { id: milestone?.id },
  });
  const bound = { milestoneId: milestone?.id, expectedVersion: milestone?.version, reason: 'Not needed.' };
  expect(refusal(await act('removeMilestone', bound, 'secretariat'))).toMatchObject({
    reason: 'milestone_depended_on',
    details: { named: ['6.2'] },
  });
  await act('removeDependency', { dependencyId: id, expectedVersion: 2 }, 'secretariat');
  expect((await page('6.2', 'secretariat')).plan.dependencies).toEqual([]);
  expect(refusal(await act('removeDependency', { dependencyId: id, expectedVersion: 3 }, 'secretariat'))).toMatchObject(
    {
      code: 'NOT_FOUND',
    },
  );
});

test('regional milestones are added, changed, put in order, get a new baseline and go', async () => {
  const before = await page('5.1', 'secretariat');
  const { stepId } = before.plan;
  const { id } = await did('addRegionalMilestone', { stepId, ...words, baselineDate: '2027-05-31' }, 'secretariat');
  const far = { stepId, ...words, baselineDate: '2040-05-31' };
  expect(refusal(await act('addRegionalMilestone', far, 'secretariat'))).toMatchObject({ reason: 'outside_period' });
  const added = (await page('5.1', 'secretariat')).plan.milestones.at(-1);
  expect(added).toMatchObject({
    id,
    criteria: ['It is signed'],
    baselineDate: '2027-05-31',
    forecastDate: '2027-05-31',
  });

  const edit = { milestoneId: id, expectedVersion: 1, ...words, baselineDate: '2027-05-31' };
  const edited = (change: object) => act('editMilestone', { ...edit, ...change }, 'secretariat');
  expect(refusal(await edited({ title: 'Another form' }))).toMatchObject({ reason: 'reason_required' });
  expect(refusal(await edited({ baselineDate: '2027-06-30', reason: 'Later.' }))).toMatchObject({
    reason: 'baselines_locked',
  });
  expect(refusal(await edited({ weight: -1, reason: 'Lighter.' }))).toMatchObject({ details: [{ field: 'weight' }] });
  expect((await edited({ title: 'Another form', reason: 'It was renamed.' })).errors).toEqual([]);

  const moved = { milestoneId: id, expectedVersion: 2, baselineDate: '2027-06-30', reason: 'Agreed at the meeting.' };
  await did('rebaselineMilestone', moved, 'secretariat');
  const now = (await page('5.1', 'secretariat')).plan.milestones.at(-1);
  expect(now).toMatchObject({ baselineDate: '2027-06-30', forecastDate: '2027-05-31', version: 3 });
  expect(now?.history.map(({ field }) => field)).toEqual(['baselineDate', 'title', 'added']);
  expect(now?.history[0]).toMatchObject({
    before: ['2027-05-31'],
    after: ['2027-06-30'],
    reason: 'Agreed at the meeting.',
  });

  const order = (await page('5.1', 'secretariat')).plan;
  const milestoneIds = order.milestones.map((milestone) => milestone.id).reverse();
  const ordered = { stepId, expectedVersion: order.version, milestoneIds };
  expect((await act('orderMilestones', ordered, 'secretariat')).errors).toEqual([]);
  expect((await page('5.1')).plan.milestones.map((milestone) => milestone.id)).toEqual(milestoneIds);
  const missing = { ...ordered, expectedVersion: order.version + 1, milestoneIds: milestoneIds.slice(1) };
  expect(refusal(await act('orderMilestones', missing, 'secretariat'))).toMatchObject({ reason: 'milestones_changed' });

  expect(refusal(await act('removeMilestone', { milestoneId: id, expectedVersion: 3 }, 'secretariat'))).toMatchObject({
    reason: 'reason_required',
  });
  await act('removeMilestone', { milestoneId: id, expectedVersion: 3, reason: 'Merged into another.' }, 'secretariat');
  expect((await page('5.1', 'secretariat')).plan.milestones.some((milestone) => milestone.id === id)).toBe(false);
  const reached =
    before.plan.milestones.length > 0 &&
    (
      await api.rows<Done>(
        'select id, version from milestones where action_id is null and completed_on is not null and removed_at is null limit 1',
      )
    )[0];
  if (!reached) throw new Error('no milestone is reached');
  const bound = { milestoneId: reached.id, expectedVersion: reached.version, reason: 'No.' };
  expect(refusal(await act('removeMilestone', bound, 'secretariat'))).toMatchObject({ reason: 'milestone_reached' });
});

test('a coordinator plans the action of the participant, and its institution the milestones', async () => {
  const mine = await actionOf('1.1', 'ME', 'coordinator-me');
  expect(mine).toMatchObject({ mayPlan: true, mayPlanMilestones: true });
  expect(await actionOf('1.1', 'ME', 'focal-me-interior')).toMatchObject({ mayPlan: false });
  expect(await actionOf('1.1', 'RS', 'coordinator-me')).toMatchObject({ mayPlan: false, mayPlanMilestones: false });
  const of = { actionId: mine.actionId, expectedVersion: mine.version };
  const plan = {
    ...of,
    leadInstitutionId: mine.lead?.id,
    supportInstitutionIds: mine.support.map(({ id }) => id),
    tailoring: 'Two offices at first.',
  };
  const [foreign] = await api.rows<{ id: string }>(
    `select i.id from institutions i join roadmaps r on r.id = i.roadmap_id where r.code = 'screening' and i.country_code = 'RS' limit 1`,
  );
  expect(
    refusal(await act('savePlanOfAction', { ...plan, leadInstitutionId: foreign?.id }, 'coordinator-me')),
  ).toMatchObject({
    reason: 'institution_not_of_participant',
    details: [{ field: 'leadInstitutionId' }],
  });
  const saved = await did('savePlanOfAction', plan, 'coordinator-me');
  expect(refusal(await act('savePlanOfAction', plan, 'coordinator-me'))).toMatchObject({
    code: 'CONFLICT',
    details: { theirs: { tailoring: 'Two offices at first.' } },
  });
  const dates = { startDate: mine.startDate, baselineEnd: '2027-09-30', forecastEnd: mine.forecastEnd };
  const move = { actionId: mine.actionId, expectedVersion: saved.version, ...dates };
  expect(refusal(await act('moveDatesOfAction', move, 'coordinator-me'))).toMatchObject({ reason: 'reason_required' });
  await did('moveDatesOfAction', { ...move, reason: 'The budget comes later.' }, 'coordinator-me');
  const after = await actionOf('1.1', 'ME', 'donor');
  expect(after).toMatchObject({ tailoring: 'Two offices at first.', baselineEnd: '2027-09-30' });
  expect(after.history[0]).toMatchObject({
    field: 'baselineEnd',
    before: [mine.baselineEnd],
    after: ['2027-09-30'],
    reason: 'The budget comes later.',
  });

  const adding = { actionId: after.actionId, ...words, baselineDate: '2027-03-31' };
  const { id } = await did('addActionMilestone', adding, 'focal-me-interior');
  const again = { milestoneId: id, expectedVersion: 1, baselineDate: '2027-04-30', reason: 'Ours to move?' };
  expect(refusal(await act('rebaselineMilestone', again, 'focal-me-interior'))).toMatchObject({ code: 'FORBIDDEN' });
  await did('rebaselineMilestone', again, 'coordinator-me');
  expect((await actionOf('1.1', 'ME')).milestones.find((milestone) => milestone.id === id)).toMatchObject({
    version: 2,
    baselineDate: '2027-04-30',
  });
  const drawer = await api.gql<{ workAction: { plan: { actionId: string; mayPlan: boolean } } }>(
    `{ workAction(roadmap: "screening", stepCode: "1.1", participantCode: "ME") { plan { actionId mayPlan } } }`,
    {},
    'coordinator-me',
  );
  expect(drawer.data.workAction.plan).toEqual({ actionId: mine.actionId, mayPlan: true });
});

interface Figures {
  actions: { total: number };
  milestones: { total: number; plannedByDay: number };
  slippage: { medianDays: number | null; milestones: number };
  rows: unknown;
  delays: { stepCode: string; participantCode: string; slippageDays: number }[];
}
async function figures(asOf: string | null): Promise<Figures> {
  const { data, errors } = await api.gql<{ progressPage: Figures }>(
    `query ($asOf: Day) { progressPage(roadmap: "screening", asOf: $asOf) { actions { total noReport underWay counts { status count } }
      milestones { reached total plannedByDay } slippage { medianDays milestones }
      rows { priorityCode cells { participantCode progress } region { progress } } delays { stepCode participantCode slippageDays } } }`,
    { asOf },
    'donor',
  );
  expect(errors).toEqual([]);
  return data.progressPage;
}

test('whatever is planned otherwise today, last month is told as it stood', async () => {
  const PAST = ['2026-10-20', '2026-11-19'];
  const before = { now: await figures(null), past: await Promise.all(PAST.map(figures)) };

  const [late] = before.now.delays.filter(({ participantCode }) => participantCode === 'ME');
  const action = await actionOf(late?.stepCode ?? '', 'ME', 'coordinator-me');
  const end = { startDate: action.startDate, baselineEnd: '2026-10-01', forecastEnd: action.forecastEnd };
  const moved = { actionId: action.actionId, expectedVersion: action.version, ...end, reason: 'Agreed anew.' };
  await did('moveDatesOfAction', moved, 'coordinator-me');
  const open = action.milestones.find(({ baselineDate }) => baselineDate > '2026-11-20');
  const baseline = {
    milestoneId: open?.id,
    expectedVersion: open?.version,
    baselineDate: '2026-09-01',
    reason: 'Sooner.',
  };
  await did('rebaselineMilestone', baseline, 'coordinator-me');
  const adding = { actionId: action.actionId, ...words, baselineDate: '2026-10-05', outsidePeriod: null };
  await did('addActionMilestone', adding, 'coordinator-me');
  const other = (await actionOf('1.2', 'ME', 'coordinator-me')).milestones.find(
    ({ forecastDate }) => forecastDate > '2026-11-20',
  );
  const gone = { milestoneId: other?.id, expectedVersion: other?.version, reason: 'Not needed.' };
  expect((await act('removeMilestone', gone, 'coordinator-me')).errors).toEqual([]);
  const notOurs = await actionOf('2.1', 'ME', 'coordinator-me');
  const applies = { actionId: notOurs.actionId, applicable: false, reason: 'No such permits.' };
  const set = await did('setApplicability', { ...applies, expectedVersion: notOurs.version }, 'coordinator-me');
  const step = (await page('3.1', 'secretariat')).plan;
  const [row] = await api.rows<{
    lead: string;
    scope: string;
    start: string;
    end: string;
    support: string[];
    origins: string[];
  }>(
    `select lead_institution_id as lead, scope, start_date as start, baseline_end as "end",
      array(select institution_id from step_support where step_id = s.id) as support,
      array(select country_code from step_origin_countries where step_id = s.id) as origins from steps s where id = $1`,
    [step.stepId],
  );
  const { errors } = await api.gql(
    'mutation ($input: SavePlanOfStepInput!) { savePlanOfStep(input: $input) { id } }',
    {
      input: {
        stepId: step.stepId,
        expectedVersion: step.version,
        leadInstitutionId: row?.lead,
        supportInstitutionIds: row?.support,
        scope: row?.scope,
        weight: 50,
        startDate: row?.start,
        baselineEnd: row?.end,
        originCodes: row?.origins,
        reason: 'The heaviest.',
        idempotencyKey: randomUUID(),
      },
    },
    'secretariat',
  );
  expect(errors).toEqual([]);

  const now = await figures(null);
  expect(now.actions.total).toBe(before.now.actions.total - 1);
  expect(now.milestones).toMatchObject({
    total: before.now.milestones.total,
    plannedByDay: before.now.milestones.plannedByDay + 2,
  });
  expect(now.rows).not.toEqual(before.now.rows);
  expect(now.delays).not.toEqual(before.now.delays);
  expect(await Promise.all(PAST.map(figures))).toEqual(before.past);
  // Today counts as it stands now, asked for by its day as well.
  expect(await figures('2026-11-20')).toEqual(now);

  const again = { ...applies, applicable: true, expectedVersion: set.version };
  expect(refusal(await act('setApplicability', { ...again, reason: ' ' }, 'coordinator-me'))).toMatchObject({
    reason: 'reason_required',
  });
  await did('setApplicability', again, 'coordinator-me');
  expect((await figures(null)).actions.total).toBe(before.now.actions.total);
  expect((await actionOf('2.1', 'ME')).history.map(({ field }) => field)).toEqual([
    'notApplicableReason',
    'notApplicableReason',
  ]);
});
