import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { races } from '../../../test/acts/races.js';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { runJobs } from '../../../test/job-runner.js';
import { sceneOf } from '../../../test/matrix/case.js';
import { personas } from '../../../test/matrix/columns.js';
import { registerMatrixJob } from '../../../test/matrix/jobs.cases.js';
import { operations } from '../../../test/matrix/operations.js';
import { readWorld, type World } from '../../../test/matrix/world.js';
import { openBallot, signature } from '../../../test/rounds.js';
import { Actor, Acts, JobHandlers, Jobs, operationRows } from '../../kernel/index.js';
import { MAINTENANCE } from '../../kernel/maintenance/maintenance-state.js';
import { switchMaintenance } from './switch-maintenance.js';

let database: TestDatabase;
let api: TestApi;
let world: World;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url, {
    poolSize: 6,
    publicUrl: 'http://127.0.0.1',
    mail: { url: 'smtp://127.0.0.1:9', from: 'waymark@example.org' },
  });
  registerMatrixJob(api);
  world = await readWorld(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});
afterEach(() => switchMaintenance(database.url, ['off']));

const START =
  'mutation ($input: StartMaintenanceInput!) { startMaintenance(input: $input) { id notice until beganAt endedAt version } }';
const END = 'mutation ($input: EndMaintenanceInput!) { endMaintenance(input: $input) { id endedAt } }';
interface Time {
  id: string;
  notice: string;
  until: string | null;
  version: number;
  endedAt: string | null;
}
const start = (input: object = {}, as = 'administrator') =>
  api.gql<{ startMaintenance: Time }>(
    START,
    { input: { notice: 'An update.', idempotencyKey: randomUUID(), ...input } },
    as,
  );
const end = (expectedVersion: number, idempotencyKey = randomUUID()) =>
  api.gql<{ endMaintenance: Time }>(END, { input: { expectedVersion, idempotencyKey } }, 'administrator');

const codeOf = ({ errors }: Answer<unknown>) => errors[0] && [errors[0].extensions.code, errors[0].extensions.reason];
const REFUSED = ['UNAVAILABLE', 'maintenance'];
const told = ({ headers }: Pick<Answer<unknown>, 'headers'>): unknown =>
  headers[MAINTENANCE] === undefined ? null : JSON.parse(decodeURIComponent(String(headers[MAINTENANCE])));

/** Every table with a sum over its rows, but for those of who comes and goes. */
async function contents(): Promise<string[]> {
  const tables = await api.rows<{ name: string; sum: string }>(`
    select table_name as name, (xpath('/row/sum/text()', query_to_xml(
      format('select count(*) || '':'' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from %I t', table_name), false, true, '')))[1]::text as sum
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sessions'`);
  return tables.map(({ name, sum }) => `${name} ${sum}`).sort();
}

test('it is turned on once, says something else, and ends; its row says who and when', async () => {
  const idempotencyKey = randomUUID();
  const [on, again] = [await start({ minutes: 30, idempotencyKey }), await start({ minutes: 30, idempotencyKey })];
  expect(again.data).toEqual(on.data);
  const first = on.data.startMaintenance;
  expect(first).toMatchObject({ notice: 'An update.', endedAt: null, version: 1 });
  expect(told(on)).toEqual({ notice: 'An update.', until: first.until });
  const minutes = await api.rows<{ minutes: number }>(
    'select round(extract(epoch from until - began_at) / 60)::int as minutes from maintenance where ended_at is null',
  );
  expect(minutes).toEqual([{ minutes: 30 }]);

  // Who has not seen that it is on does not write over what is told.
  expect(codeOf(await start({ notice: 'Another one.' }))?.[0]).toBe('CONFLICT');
  const longer = (await start({ notice: 'It takes longer.', expectedVersion: 1 })).data.startMaintenance;
  expect(longer).toMatchObject({ id: first.id, notice: 'It takes longer.', until: null, version: 2 });
  const { data } = await api.gql<{ installationHealth: { maintenance: Time } }>(
    '{ installationHealth { maintenance { id notice until beganAt endedAt version } } }',
    {},
    'administrator',
  );
  expect(data.installationHealth.maintenance).toEqual(longer);

  expect(codeOf(await end(1))?.[0]).toBe('CONFLICT');
  const off = await end(2);
  expect(off.data.endMaintenance).toMatchObject({ id: first.id });
  expect(told(off)).toBeNull();
  expect(codeOf(await end(2))).toEqual(['FORBIDDEN', 'maintenance_ended']);
  const administrator = (await api.actor('administrator')).userId;
  expect(await api.rows('select began_by, ended_by, ended_at > began_at as later from maintenance')).toEqual([
    { began_by: administrator, ended_by: administrator, later: true },
  ]);
  expect(await api.rows("select 1 from events where type like 'maintenance%'")).toEqual([]);
});

test('a notice is short and says something', async () => {
  expect(codeOf(await start({ notice: ' ' }))).toEqual(['VALIDATION', 'input_invalid']);
  expect(codeOf(await start({ notice: 'x'.repeat(301) }))).toEqual(['VALIDATION', 'text_too_long']);
  expect(codeOf(await start({ minutes: 0 }))).toEqual(['VALIDATION', 'input_invalid']);
});

/** In the words of the table of access, held against its rows. */
const STILL_DONE = [
  'endMaintenance',
  'endOtherSessions',
  'endSession',
  'signIn',
  'signInAsPersona',
  'signOut',
  'signOutEverywhere',
  'startMaintenance',
];

test('the exceptions are coming in, going out, and turning it off', () => {
  const exempt = [...operationRows()].filter(([, { duringMaintenance }]) => duringMaintenance).map(([name]) => name);
  expect(exempt.sort()).toEqual(STILL_DONE);
});

describe('who acts while it begins', () => {
  let holder: pg.Client;
  beforeEach(async () => {
    holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin');
  });
  afterEach(() => holder.end());

  async function untilWaiting(count: number): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const [row] = await api.rows<{ waiting: number }>(
        "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (row?.waiting === count) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`nobody waits where ${count} should`);
  }

  test('is refused after the wait for a record; the same request is done once it is over', async () => {
    const ballot = await openBallot(api, 'P3');
    const sign = () =>
      api.gql('mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }', { input }, 'head-me');
    const input = signature(ballot);
    const signed = () => api.rows('select 1 from positions where ballot_id = $1', [ballot.id]);
    const before = await signed();
    await holder.query('select 1 from ballots where id = $1 for update', [ballot.id]);
    const signing = sign();
    await untilWaiting(1);
    const { version } = (await start()).data.startMaintenance;
    await holder.query('rollback');
    expect(codeOf(await signing)).toEqual(REFUSED);
    expect(await signed()).toEqual(before);
    await end(version);
    expect((await sign()).errors).toEqual([]);
    expect(await signed()).toHaveLength(before.length + 1);
  });

  test('is waited for where it is about to be recorded, and nobody overtakes whoever turns it on', async () => {
    expect((await holder.query<{ may: boolean }>('select waymark_writable() as may')).rows).toEqual([{ may: true }]);
    let on = false;
    const starting = start().then(() => (on = true));
    await untilWaiting(1);
    const [subject] = await api.rows<{ id: string }>("select id from steps where code = '2.1'");
    const input = {
      roadmapId: world.roadmapId,
      subjectKind: 'step',
      subjectId: subject?.id,
      visibility: 'participants',
      text: 'Words.',
      idempotencyKey: randomUUID(),
    };
    const posting = api.gql(
      'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }',
      { input },
      'observer',
    );
    await untilWaiting(2);
    expect(on).toBe(false);
    await holder.query('commit');
    await starting;
    expect(codeOf(await posting)).toEqual(REFUSED);
  });
});

/** Who asks for the mutations that are open to everybody, or to oneself. */
const ENTRANCES: Readonly<Record<string, { as: string | undefined; record: string }>> = {
  acceptInvitation: { as: undefined, record: 'link' },
  changePassword: { as: 'observer', record: 'own account' },
  foundInstallation: { as: undefined, record: 'link' },
  requestReset: { as: undefined, record: 'account' },
  resetPassword: { as: undefined, record: 'link' },
  saveProfile: { as: 'observer', record: 'own account' },
};

const refusable = [...operationRows()]
  .filter(([operation, { kind }]) => kind === 'mutation' && !STILL_DONE.includes(operation))
  .map(([operation]) => operation);

async function arrange(operation: string): Promise<() => Promise<Answer<unknown>>> {
  const race = races[operation];
  const as = race ? personas[race.as] : ENTRANCES[operation]?.as;
  const { document, records } = operations[operation]!;
  const me = as === undefined ? Actor.anonymous : await api.actor(as);
  const build = records[race?.record ?? ENTRANCES[operation]?.record ?? '']!;
  const { variables } = await build(sceneOf(api.rows, world, me, race?.whose ?? 'own'));
  return () => api.gql(document, variables, as);
}

describe('every other mutation of the schema', () => {
  // Nobody founds an installation that has an administrator; its builder makes that there is none.
  afterEach(async () => {
    await api.rows(`update users set administrator = true where persona = 'administrator'`);
    // The builders expect the sample as it was.
    await api.rows(`delete from status_updates where state <> 'published'`);
    await api.rows('delete from position_drafts');
    await api.rows('update milestones set sort = 100 + (select count(*) from milestones) where sort = 99');
  });

  test.each(refusable)('%s is refused, and nothing is written', async (operation) => {
    const send = await arrange(operation);
    await switchMaintenance(database.url, ['on', 'An update.', '30']);
    const before = await contents();
    // By whoever does not know of it yet, at the end of what is done; then by whoever knows, before anything is.
    const answers = [await send(), await send()];
    expect(answers.map(codeOf)).toEqual([REFUSED, REFUSED]);
    expect(answers.map(told)).toEqual(answers.map(() => expect.objectContaining({ notice: 'An update.' }) as unknown));
    const touched = (await contents()).filter((line) => !before.includes(line) && !/^throttles /.test(line));
    expect(touched).toEqual([]);
    await switchMaintenance(database.url, ['off']);
    await api.rows('delete from throttles');
  });
});

const upload = async (url: string) =>
  api.app.inject({
    method: 'POST',
    url,
    headers: { cookie: await api.signInAs('secretariat'), 'content-type': 'application/octet-stream' },
    payload: Buffer.from('name,code\n'),
  });

test('files are refused before their bytes are taken, and stay unread where it begins while they arrive', async () => {
  const files = () => api.rows("select 1 from files where state <> 'arriving'");
  const paths = [
    '/files?name=paper.txt&roadmap=screening',
    `/imports?kind=institutions&roadmapId=${world.roadmapId}&fileName=table.csv`,
  ];
  const before = await files();
  await switchMaintenance(database.url, ['on', 'An update.']);
  for (const path of paths) {
    // Nobody here knows of it before the first.
    for (const answer of [await upload(path), await upload(path)]) {
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', reason: 'maintenance' } }] });
    }
    expect(await files()).toEqual(before);
  }
  await switchMaintenance(database.url, ['off']);
  for (const path of paths) expect((await upload(path)).statusCode).toBe(201);
});

test('everything is read, and told as before to whom it may concern', async () => {
  await start();
  const { errors, data, headers } = await api.gql<{ overviewPage: { priorities: { title: string }[] } }>(
    '{ overviewPage(roadmap: "screening") { priorities { title } } }',
    {},
    'observer',
  );
  expect(errors).toEqual([]);
  expect(data.overviewPage.priorities.length).toBeGreaterThan(0);
  expect(told({ headers })).toEqual({ notice: 'An update.', until: null });
  // A right that one has not is no other one now.
  expect(codeOf(await api.gql('{ installationHealth { version } }', {}, 'observer'))?.[0]).toBe('NOT_FOUND');
  expect(codeOf(await start({}, 'observer'))?.[0]).toBe('NOT_FOUND');
  expect((await api.gql('mutation { signInAsPersona(key: "donor") { now } }')).errors).toEqual([]);
});

test('jobs that wait go on waiting, and what is under way is undone and begins anew when it is over', async () => {
  const head = await api.actor('secretariat');
  const stateOf = async (id: string) =>
    (await api.rows<{ state: string }>('select state from jobs where id = $1', [id]))[0]?.state;
  const until = async (id: string, state: string) => {
    for (let tries = 0; (await stateOf(id)) !== state; tries += 1) {
      if (tries > 400) throw new Error(`the job is ${String(await stateOf(id))}, not ${state}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  let runs = 0;
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const acts = api.get(Acts);
  api.get(JobHandlers).register('spec.write', {
    mayRunAgain: true,
    run: (run) =>
      acts.run(run.me, async () => {
        runs += 1;
        await gate;
        await run.complete({ done: true });
        return { done: true };
      }),
  });
  const begin = () => acts.run(head, (me) => api.get(Jobs).start(me, 'spec.write', {}, world.roadmapId));
  const runner = runJobs(api, database.url);
  try {
    const underWay = await begin();
    await until(underWay, 'running');
    const waiting = await begin();
    await until(waiting, 'running');
    const third = await begin();
    await switchMaintenance(database.url, ['on', 'An update.']);
    go();
    await until(underWay, 'waiting');
    await until(waiting, 'waiting');
    // Long enough for a runner that looks five times a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([runs, await stateOf(third)]).toEqual([2, 'waiting']);
    await switchMaintenance(database.url, ['off']);
    for (const id of [underWay, waiting, third]) await until(id, 'done');
    expect(runs).toBe(5);
  } finally {
    await runner.beforeApplicationShutdown();
  }
});

describe('from the command line', () => {
  test('the same words are said, and nonsense is refused', async () => {
    expect(await switchMaintenance(database.url, ['off'])).toBe('Maintenance was not on.');
    expect(await switchMaintenance(database.url, ['on', ' An update. ', '45'])).toMatch(/^Maintenance is on/);
    expect(await switchMaintenance(database.url, ['on', 'It takes longer.'])).toMatch(/^Maintenance is on/);
    expect(await api.rows('select notice, until, began_by, version from maintenance where ended_at is null')).toEqual([
      { notice: 'It takes longer.', until: null, began_by: null, version: 2 },
    ]);
    expect(await switchMaintenance(database.url, ['off'])).toMatch(/^Maintenance is over/);
    for (const words of [[], ['on'], ['on', ' '], ['on', 'An update.', 'soon'], ['off', 'now'], ['maybe']])
      await expect(switchMaintenance(database.url, words)).rejects.toThrow(/^Usage/);
    await expect(switchMaintenance(database.url, ['on', 'x'.repeat(301)])).rejects.toThrow('300 characters');
  });
});
