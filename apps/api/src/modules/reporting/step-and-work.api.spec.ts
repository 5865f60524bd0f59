import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { meanOfActions, type ReportedAction } from '../../../test/sample-figures.js';
import type { StepPage } from './step.types.js';
import type { WorkAction, WorkPage } from './work.types.js';

const step = `query ($code: String!) { stepPage(roadmap: "screening", code: $code) {
  code previousCode nextCode title actions { total noReport } rollUp { progress applicable noReport } budget { amount } risks { code }
  national { participantCode report { status progress } planned freshness openUpdate milestones { id } schedule { status total completed late overdue longestDays } }
  needs { code type forecastEnd } feeds { code } regionalMilestones { title } indicators { code values { participantCode } } discussion { items { visibility } } } }`;
const work = `{ workPage(roadmap: "screening") { scope institutions dueOn
  items { stepCode participantCode group openUpdate returnReason allowedActions report { status } } } }`;
const drawer = `query ($step: String!, $participant: String!) { workAction(roadmap: "screening", stepCode: $step, participantCode: $participant) {
  stepCode participantCode allowedActions open { state submissions { number } } earlier { items { state progress submissions { number } } } milestones { title } today zone } }`;

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

const stepPage = async (code: string, as?: string) =>
  (await api.gql<{ stepPage: StepPage }>(step, { code }, as)).data.stepPage;
const workPage = async (as: string) => (await api.gql<{ workPage: WorkPage }>(work, {}, as)).data.workPage;
const workAction = async (as: string, stepCode: string, participant: string) =>
  api.gql<{ workAction: WorkAction }>(drawer, { step: stepCode, participant }, as);

test('steps follow one another through all priorities', async () => {
  const codes: string[] = [];
  for (let code: string | null = '1.1'; code !== null;) {
    const shown: StepPage = await stepPage(code, 'donor');
    expect(shown.previousCode).toBe(codes.at(-1) ?? null);
    codes.push(shown.code);
    code = shown.nextCode;
  }
  expect(codes).toEqual(
    [1, 2, 3, 4, 5, 6].flatMap((priority) => [1, 2, 3, 4, 5].map((number) => `${priority}.${number}`)),
  );
});

test.each(['1.1', '3.5', '5.2'])('the roll-up of %s is made of the actions that stand beside it', async (code) => {
  const { rollUp, actions, national } = await stepPage(code, 'observer');
  expect(national.map(({ participantCode }) => participantCode)).toEqual(['AL', 'BA', 'XK', 'ME', 'MK', 'RS']);
  const records = national.map(({ report, freshness }) => ({
    status: freshness === 'settled' && report === null ? 'not_applicable' : (report?.status ?? null),
    progress: report?.progress ?? 0,
  })) as ReportedAction[];
  expect(rollUp.progress).toBe(meanOfActions(records));
  expect(rollUp.applicable).toBe(actions.total);
  expect(rollUp.noReport).toBe(records.filter(({ status }) => status === null).length);
});

test('the schedule is computed from the milestones beside it, next to what is reported', async () => {
  const { national } = await stepPage('1.1', 'donor');
  const of = (code: string) => national.find(({ participantCode }) => participantCode === code);
  expect(of('BA')).toMatchObject({
    report: { status: 'delayed' },
    schedule: { status: 'late', total: 1, late: 1, longestDays: 103 },
  });
  expect(of('AL')).toMatchObject({
    report: { status: 'on_track' },
    schedule: { status: 'on_plan' },
    freshness: 'fresh',
    planned: expect.closeTo(91, 0),
  });
  expect(of('XK')).toMatchObject({
    report: { status: 'completed', progress: 100 },
    schedule: { status: 'completed' },
    freshness: 'settled',
  });
});

test('money and risks are for members and donors; the public gets none, not an empty list', async () => {
  expect((await stepPage('1.3', 'donor')).budget?.length).toBeGreaterThan(0);
  expect((await stepPage('1.1')).budget).toBeNull();
  expect((await stepPage('1.1')).risks).toBeNull();
});

test('that an update waits is known inside the participant and to the secretariat', async () => {
  const seen = async (as?: string) =>
    (await stepPage('2.4', as)).national.filter(({ openUpdate }) => openUpdate !== null);
  for (const persona of ['head-rs', 'coordinator-rs', 'focal-rs-interior', 'secretariat']) {
    expect([persona, await seen(persona)]).toEqual([
      persona,
      [expect.objectContaining({ participantCode: 'RS', openUpdate: 'submitted' })],
    ]);
  }
  for (const persona of ['head-me', 'focal-me-interior', 'observer', 'donor', undefined])
    expect([persona, await seen(persona)]).toEqual([persona, []]);
});

test('what each role works on, in which order', async () => {
  const focal = await workPage('focal-rs-interior');
  expect(focal.scope).toBe('institution');
  expect(focal.institutions).toEqual(['Ministry of the Interior']);
  expect(new Set(focal.items.map(({ participantCode }) => participantCode))).toEqual(new Set(['RS']));
  const waiting = focal.items.find(({ stepCode }) => stepCode === '2.4');
  expect(waiting).toMatchObject({
    group: 'submitted',
    openUpdate: 'submitted',
    allowedActions: expect.not.arrayContaining(['write', 'submit']),
  });

  const coordinator = await workPage('coordinator-rs');
  expect([coordinator.scope, coordinator.items.length, coordinator.dueOn]).toEqual(['participant', 30, null]);
  expect(coordinator.items[0]).toMatchObject({
    stepCode: '2.4',
    group: 'to_review',
    allowedActions: expect.arrayContaining(['return', 'publish']),
  });
  const order = ['returned', 'to_review', 'due', 'submitted', 'later', 'settled'];
  const places = coordinator.items.map(({ group }) => order.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const group of order) {
    const codes = coordinator.items.filter((item) => item.group === group).map(({ stepCode }) => stepCode);
    expect(codes).toEqual([...codes].sort());
  }

  const head = await workPage('head-rs');
  expect(head.items.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
  const chair = await workPage('secretariat');
  expect([chair.scope, chair.items.length]).toEqual(['region', 180]);
  expect(
    chair.items
      .filter(({ openUpdate }) => openUpdate !== null)
      .map(({ stepCode, participantCode }) => `${stepCode} ${participantCode}`),
  ).toEqual([...['1.5 BA', '2.4 RS', '3.5 XK', '4.4 AL', '5.1 AL', '5.5 XK']]);
});

test('the drawer has the history inside the participant, published updates for the secretariat, and nothing for others', async () => {
  const inside = (await workAction('coordinator-rs', '2.4', 'rs')).data.workAction;
  expect(inside).toMatchObject({
    stepCode: '2.4',
    participantCode: 'RS',
    today: '2026-11-20',
    open: { state: 'submitted', submissions: [{ number: 1 }] },
  });
  expect(inside.earlier.items.length).toBeGreaterThan(1);
  expect(
    inside.earlier.items.every(({ state, submissions }) => state === 'published' && submissions.length === 1),
  ).toBe(true);
  const chair = (await workAction('secretariat', '2.4', 'RS')).data.workAction;
  expect(chair.open).toBeNull();
  expect(chair.earlier.items.map(({ progress }) => progress)).toEqual(
    inside.earlier.items.map(({ progress }) => progress),
  );
  expect(chair.earlier.items.flatMap(({ submissions }) => submissions)).toEqual([]);

  const unknown = await workAction('head-me', '9.9', 'ME');
  expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
  for (const [persona, code, participant] of [
    ['head-me', '2.4', 'RS'],
    ['focal-me-interior', '3.1', 'ME'],
    ['donor', '2.4', 'RS'],
    ['observer', '2.4', 'RS'],
  ] as const)
    expect((await workAction(persona, code, participant)).body).toBe(unknown.body);
});
