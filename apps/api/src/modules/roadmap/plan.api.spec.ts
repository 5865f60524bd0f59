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

const INPUTS = {
  savePlanOfStep: 'SavePlanOfStepInput',
  rebaselineStep: 'RebaselineStepInput',
  alignStep: 'AlignStepInput',
  alignPriority: 'AlignPriorityInput',
  addAlignmentItem: 'AddAlignmentItemInput',
  editAlignmentItem: 'EditAlignmentItemInput',
} as const;

interface Seen {
  id: string;
  version: number;
}
const act = <Name extends keyof typeof INPUTS>(
  name: Name,
  input: object,
  as = 'secretariat',
): Promise<Answer<{ [Key in Name]: Seen }>> =>
  api.gql(
    `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { id version } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
const removeItem = (input: object, as = 'secretariat') =>
  api.gql<{ removeAlignmentItem: boolean }>(
    'mutation ($input: RemoveAlignmentItemInput!) { removeAlignmentItem(input: $input) }',
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );

interface Plan {
  stepId: string;
  mayPlan: boolean;
  baselinesLocked: boolean;
  version: number;
  scope: string;
  weight: number;
  lead: { id: string; name: string } | null;
  support: { id: string; name: string }[];
  startDate: string;
  baselineEnd: string;
  originCountries: { code: string }[];
  alignment: { id: string; code: string }[];
  history: { field: string; before: string[]; after: string[]; reason: string | null; byTitle: string | null }[];
}
const PLAN = `query ($code: String!) { stepPage(roadmap: "screening", code: $code) { plan { stepId mayPlan baselinesLocked version scope weight
  lead { id name } support { id name } startDate baselineEnd originCountries { code name } alignment { id code title frameworkTitle }
  history { field before after reason byTitle } } } }`;
async function planOf(code: string, as?: string): Promise<Plan> {
  const { data, errors } = await api.gql<{ stepPage: { plan: Plan } }>(PLAN, { code }, as);
  expect(errors).toEqual([]);
  return data.stepPage.plan;
}

/** The plan as it stands, as the form sends it. */
const asSent = (plan: Plan) => ({
  stepId: plan.stepId,
  expectedVersion: plan.version,
  leadInstitutionId: plan.lead?.id ?? null,
  supportInstitutionIds: plan.support.map(({ id }) => id),
  scope: plan.scope,
  weight: plan.weight,
  startDate: plan.startDate,
  baselineEnd: plan.baselineEnd,
  originCodes: plan.originCountries.map(({ code }) => code),
});

const problemsOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions;

test('a step gets another lead, support and origins, and the record tells by whom', async () => {
  const before = await planOf('1.1', 'secretariat');
  expect(before).toMatchObject({ mayPlan: true, baselinesLocked: true, history: [] });
  const [lead] = before.support;
  const saved = await act('savePlanOfStep', {
    ...asSent(before),
    leadInstitutionId: lead?.id,
    originCodes: before.originCountries.slice(1).map(({ code }) => code),
  });
  expect(saved.errors).toEqual([]);
  const after = await planOf('1.1', 'secretariat');
  expect(after.lead).toEqual(lead);
  expect(after.support).not.toContainEqual(lead);
  expect(after.version).toBe(before.version + 1);
  expect(after.history.find(({ field }) => field === 'lead')).toEqual({
    field: 'lead',
    before: [before.lead?.name],
    after: [lead?.name],
    reason: null,
    byTitle: expect.any(String),
  });
  // Whoever was late is told what stands, and nothing is overwritten.
  const late = await act('savePlanOfStep', { ...asSent(before), weight: 3, reason: 'More work.' });
  expect(problemsOf(late)).toMatchObject({
    code: 'CONFLICT',
    details: { theirs: { lead: lead?.id, version: after.version }, mine: { weight: 3 } },
  });
  // Others read the plan, and not how often it was changed.
  for (const as of ['head-me', 'donor', undefined])
    expect(await planOf('1.1', as)).toMatchObject({ mayPlan: false, version: 1, lead });
});

test('a replay of the same act is answered by what it did', async () => {
  const input = {
    ...asSent(await planOf('1.2', 'secretariat')),
    supportInstitutionIds: [],
    idempotencyKey: randomUUID(),
  };
  const first = await act('savePlanOfStep', input);
  expect((await act('savePlanOfStep', input)).body).toBe(first.body);
  expect(problemsOf(await act('savePlanOfStep', { ...input, weight: 2 }))).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

test('after adoption weights need a reason, and dates a new baseline with its reason', async () => {
  const before = await planOf('1.3', 'secretariat');
  const sent = asSent(before);
  const refused = async (change: object) => {
    const { reason, details } = problemsOf(await act('savePlanOfStep', { ...sent, ...change })) as unknown as {
      reason: string;
      details?: { field: string }[];
    };
    return [reason, ...(details ?? []).map(({ field }) => field)];
  };
  expect(await refused({ weight: 2 })).toEqual(['reason_required', 'reason']);
  expect(await refused({ weight: 0, reason: 'None.' })).toEqual(['input_invalid', 'weight']);
  expect(await refused({ baselineEnd: '2028-01-31', reason: 'Later.' })).toEqual(['baselines_locked', 'baselineEnd']);
  expect(await refused({ leadInstitutionId: randomUUID() })).toEqual(['input_invalid', 'leadInstitutionId']);
  expect(await refused({ originCodes: ['ZZ'] })).toEqual(['input_invalid', 'originCodes']);
  expect(await refused({})).toEqual(['plan_unchanged']);

  const dates = { stepId: before.stepId, expectedVersion: before.version, startDate: before.startDate };
  const move = (change: object) => act('rebaselineStep', { ...dates, ...change });
  expect(problemsOf(await move({ baselineEnd: before.baselineEnd, reason: 'As it is.' }))).toMatchObject({
    reason: 'baseline_unchanged',
  });
  expect(problemsOf(await move({ baselineEnd: '2020-01-01', reason: 'Before it began.' }))).toMatchObject({
    reason: 'end_before_start',
  });
  expect(problemsOf(await move({ baselineEnd: '2040-01-01', reason: 'Far.' }))).toMatchObject({
    reason: 'outside_period',
  });
  expect(problemsOf(await move({ baselineEnd: '2027-12-31', reason: ' ' }))).toMatchObject({
    reason: 'reason_required',
  });
  expect((await move({ baselineEnd: '2040-01-01', outsidePeriod: true, reason: 'Meant so.' })).errors).toEqual([]);
  const after = await planOf('1.3', 'donor');
  expect(after.baselineEnd).toBe('2040-01-01');
  expect(after.history).toEqual([
    {
      field: 'baselineEnd',
      before: [before.baselineEnd],
      after: ['2040-01-01'],
      reason: 'Meant so.',
      byTitle: expect.any(String),
    },
  ]);
});

test('before adoption dates are changed as they are, and there is no new baseline', async () => {
  const [roadmap] = await api.rows<{ phase: string }>(`select phase from roadmaps where code = 'screening'`);
  const inPhase = (phase: string | undefined) =>
    api.rows(`update roadmaps set phase = $1 where code = 'screening'`, [phase]);
  await inPhase('drafting');
  try {
    const before = await planOf('2.1', 'secretariat');
    expect(before.baselinesLocked).toBe(false);
    const moved = { stepId: before.stepId, startDate: before.startDate, baselineEnd: '2027-12-30', reason: 'No.' };
    expect(problemsOf(await act('rebaselineStep', { ...moved, expectedVersion: before.version }))).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'baselines_open',
    });
    expect((await act('savePlanOfStep', { ...asSent(before), baselineEnd: '2027-12-30', weight: 2 })).errors).toEqual(
      [],
    );
    expect(await planOf('2.1', 'secretariat')).toMatchObject({ baselineEnd: '2027-12-30', weight: 2 });
  } finally {
    await inPhase(roadmap?.phase);
  }
});

interface Table {
  mayPlan: boolean;
  uncoveredCount: number;
  frameworks: {
    id: string | null;
    title: string;
    items: { id: string; code: string; own: boolean; uncovered: boolean; version: number }[];
  }[];
  priorities: {
    id: string;
    code: string;
    version: number;
    itemIds: string[];
    steps: { id: string; code: string; version: number; itemIds: string[] }[];
  }[];
}
async function table(as?: string): Promise<Table> {
  const { data, errors } = await api.gql<{ alignmentPage: Table }>(
    `{ alignmentPage(roadmap: "screening") { mayPlan uncoveredCount frameworks { id title items { id code own uncovered version } }
      priorities { id code version itemIds steps { id code version itemIds } } } }`,
    {},
    as,
  );
  expect(errors).toEqual([]);
  return data.alignmentPage;
}
const itemsIn = ({ frameworks }: Table) => frameworks.flatMap(({ items }) => items);

test('what nothing covers is told, until something is aligned with it', async () => {
  const before = await table('secretariat');
  const free = itemsIn(before).filter(({ uncovered }) => uncovered);
  expect(free.length).toBe(before.uncoveredCount);
  const [item, other] = free;
  const [priority] = before.priorities;
  const [step] = priority?.steps ?? [];
  const onStep = { stepId: step?.id, expectedVersion: step?.version, itemIds: [...(step?.itemIds ?? []), item?.id] };
  expect((await act('alignStep', onStep)).errors).toEqual([]);
  const onPriority = { priorityId: priority?.id, expectedVersion: priority?.version, itemIds: [other?.id] };
  expect((await act('alignPriority', onPriority)).errors).toEqual([]);
  const after = await table('donor');
  expect(after.mayPlan).toBe(false);
  expect(itemsIn(after).filter(({ id }) => id === item?.id || id === other?.id)).toEqual([
    expect.objectContaining({ uncovered: false }),
    expect.objectContaining({ uncovered: false }),
  ]);
  expect(after.priorities[0]?.itemIds).toEqual([other?.id]);
  expect(problemsOf(await act('alignStep', onStep))).toMatchObject({ code: 'CONFLICT' });
  const astray = { ...onPriority, expectedVersion: (priority?.version ?? 0) + 1, itemIds: [randomUUID()] };
  expect(problemsOf(await act('alignPriority', astray))).toMatchObject({ reason: 'item_unknown' });
  const [kept] = (await planOf(step?.code ?? '', 'head-me')).history;
  expect(kept).toMatchObject({ field: 'alignment', after: expect.arrayContaining([item?.code]) });
});

test('a roadmap has items of its own beside the catalogue, and they are nobody else’s', async () => {
  const [roadmap] = await api.rows<{ id: string }>(`select id from roadmaps where code = 'screening'`);
  const words = { code: 'OWN.1', title: 'A bilateral plan', kind: 'plan', citation: '', note: null };
  const add = (change: object) => act('addAlignmentItem', { roadmapId: roadmap?.id, ...words, ...change });
  expect(problemsOf(await add({}))).toMatchObject({ code: 'VALIDATION', details: [{ field: 'frameworkId' }] });
  const added = await add({ ownFramework: 'Bilateral agreements' });
  const { id, version } = added.data.addAlignmentItem;
  expect(problemsOf(await add({ ownFramework: 'Bilateral agreements', code: 'own.1' }))).toMatchObject({
    reason: 'item_code_taken',
  });
  const [catalogued] = itemsIn(await table('secretariat')).filter(({ own }) => !own);
  expect(problemsOf(await add({ ownFramework: 'Another', code: catalogued?.code }))).toMatchObject({
    reason: 'item_code_taken',
  });
  const own = (await table('head-me')).frameworks.find(({ title }) => title === 'Bilateral agreements');
  expect(own).toMatchObject({ id: null, items: [{ id, code: 'OWN.1', own: true, uncovered: true }] });

  const edited = await act('editAlignmentItem', { itemId: id, expectedVersion: version, ...words, code: 'OWN.2' });
  expect(edited.errors).toEqual([]);
  const now = edited.data.editAlignmentItem.version;
  const others = { itemId: catalogued?.id, expectedVersion: 1, ...words, code: 'OWN.3' };
  expect(problemsOf(await act('editAlignmentItem', others))).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'item_not_own',
  });

  const { stepId, version: seen, alignment } = await planOf('3.1', 'secretariat');
  const without = { stepId, itemIds: alignment.map((item) => item.id) };
  await act('alignStep', { ...without, itemIds: [...without.itemIds, id], expectedVersion: seen });
  const inUse = await removeItem({ itemId: id, expectedVersion: now });
  expect(problemsOf(inUse)).toMatchObject({ code: 'FORBIDDEN', reason: 'item_in_use', details: { named: ['3.1'] } });
  await act('alignStep', { ...without, expectedVersion: seen + 1 });
  expect((await removeItem({ itemId: id, expectedVersion: now })).data.removeAlignmentItem).toBe(true);
  expect(itemsIn(await table('secretariat')).some((item) => item.id === id)).toBe(false);
});

test('what is done to a step that members do not know of leaves no trace for them', async () => {
  const [{ id: priorityId }] = (await api.rows<{ id: string }>(
    `select p.id from priorities p join roadmaps r on r.id = p.roadmap_id where r.code = 'screening' and p.code = 'P6'`,
  )) as [{ id: string }];
  await api.rows(
    `update priorities set state = 'draft', version_in_force_id = null, circulated_at = null where id = $1`,
    [priorityId],
  );
  const before = await planOf('6.1', 'secretariat');
  expect(
    (await act('savePlanOfStep', { ...asSent(before), leadInstitutionId: null, supportInstitutionIds: [] })).errors,
  ).toEqual([]);
  const events = await api.rows<{ audience: string; on_ledger: boolean }>(
    `select audience, on_ledger from events where type = 'step.plan_saved' and subject_id = $1`,
    [before.stepId],
  );
  expect(events).toEqual([{ audience: 'secretariat', on_ledger: false }]);
  await api.rows(`update priorities set state = 'consultation', circulated_at = now() where id = $1`, [priorityId]);
  expect((await planOf('6.1', 'secretariat')).history).not.toEqual([]);
  expect(await planOf('6.1', 'head-me')).toMatchObject({ history: [], version: 1 });
});

test('in a closed roadmap nothing of it changes', async () => {
  const before = await planOf('4.1', 'secretariat');
  await api.rows(`update roadmaps set phase = 'closed' where code = 'screening'`);
  const refused = await act('savePlanOfStep', { ...asSent(before), leadInstitutionId: null });
  expect(problemsOf(refused)).toMatchObject({ code: 'FORBIDDEN', reason: 'roadmap_closed' });
  expect(await planOf('4.1', 'secretariat')).toMatchObject({ mayPlan: false, history: [] });
});
