import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { PageRevisions, sql } from '../../kernel/index.js';

const post = `mutation ($input: PostCommentInput!) { postComment(input: $input) { id threadId version } }`;
const change = {
  editComment: 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id version } }',
  removeComment: 'mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { id version } }',
  resolveThread: 'mutation ($input: ResolveThreadInput!) { resolveThread(input: $input) { id version } }',
  reopenThread: 'mutation ($input: ReopenThreadInput!) { reopenThread(input: $input) { id version } }',
};
const move = 'mutation ($input: MovePriorityInput!) { movePriority(input: $input) { id } }';
const threads = `query ($roadmapId: ID!, $subjectKind: ThreadSubject!, $subjectId: ID!) {
  threads(roadmapId: $roadmapId, subjectKind: $subjectKind, subjectId: $subjectId) { items { id } } }`;

const OTHERS = ['head-me', 'delegate-me', 'focal-me-interior', 'head-rs', 'observer'];
interface Posted {
  postComment: { id: string; threadId: string };
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
/** What belongs to the priority that is a draft again, by kind */
let subjects: Record<'priority' | 'passage' | 'step' | 'milestone', string>;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

beforeEach(async () => {
  const [row] = await api.rows<{ roadmap: string } & typeof subjects>(`
    select p.roadmap_id as roadmap, p.id as priority, s.id as step, m.id as milestone, x.id as passage
    from priorities p join steps s on s.priority_id = p.id join milestones m on m.step_id = s.id and m.action_id is null
      join passages x on x.version_id = p.current_version_id
    where p.code = 'P3' and p.roadmap_id = (select id from roadmaps where code = 'screening') order by s.code, m.sort, x.ordinal limit 1`);
  if (!row) throw new Error('the sample has no such priority');
  ({ roadmap: roadmapId, ...subjects } = row);
  await api.rows(
    "update priorities set state = 'draft', version_in_force_id = null, circulated_at = null where id = $1",
    [subjects.priority],
  );
});

const write = (input: object, as: string): Promise<Answer<Posted>> =>
  api.gql(post, { input: { text: 'A word.', roadmapId, idempotencyKey: randomUUID(), ...input } }, as);
const ask = async (name: keyof typeof change, input: object): Promise<void> => {
  expect((await api.gql(change[name], { input }, 'secretariat')).errors).toEqual([]);
};

async function revisions(readers: readonly string[]): Promise<Record<string, string | null>> {
  const read = async (reader: string) => {
    const revision = api.get(PageRevisions).of(await api.actor(reader), 'screening');
    const { text, values } = sql`select ${revision} as revision`.render();
    const [row] = await api.rows<{ revision: string }>(text, values);
    return [reader, row?.revision ?? null] as const;
  };
  return Object.fromEntries(await Promise.all(readers.map(read)));
}

/** The audiences of the events that an act has recorded, each with whether it is on the ledger. */
async function recordedBy(act: () => Promise<unknown>): Promise<string[]> {
  const [before] = await api.rows<{ last: string }>('select coalesce(max(arrival), 0) as last from events');
  await act();
  const events = await api.rows<{ told: string }>(
    `select audience || coalesce(' ' || p.country_code, '') || case when on_ledger then ', ledger' else '' end as told
     from events e left join participants p on p.id = e.participant_id where e.arrival > $1 order by 1`,
    [before?.last],
  );
  return events.map(({ told }) => told);
}

const toAll = { visibility: 'participants' } as const;

test.each(['priority', 'passage', 'step', 'milestone'] as const)(
  'what the chair says about the %s of a draft is told to the secretariat alone, until it is circulated',
  async (subjectKind) => {
    const about = { subjectKind, subjectId: subjects[subjectKind] };
    const before = await revisions([...OTHERS, 'secretariat']);
    expect(await recordedBy(() => write({ ...about, ...toAll }, 'secretariat'))).toEqual(['secretariat, ledger']);
    const after = await revisions([...OTHERS, 'secretariat']);
    expect(OTHERS.filter((reader) => after[reader] !== before[reader])).toEqual([]);
    expect(after.secretariat).not.toBe(before.secretariat);
    expect((await api.gql(threads, { roadmapId, ...about }, 'head-me')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  },
);

test('so is every later act on such a thread, and the discussion is there once its subject is', async () => {
  const about = { subjectKind: 'priority', subjectId: subjects.priority };
  const { postComment: first } = (await write({ ...about, ...toAll }, 'secretariat')).data;
  const { threadId } = first;
  const settled = (expectedVersion: number) => ({ threadId, expectedVersion, idempotencyKey: randomUUID() });
  const before = await revisions(OTHERS);
  const told = await recordedBy(async () => {
    const { postComment: second } = (await write({ threadId, roadmapId: null }, 'secretariat')).data;
    await ask('editComment', { commentId: first.id, text: 'Another.', expectedVersion: 1 });
    await ask('removeComment', { commentId: second.id, expectedVersion: 1 });
    await ask('resolveThread', settled(1));
    await ask('reopenThread', settled(2));
  });
  expect(told).toEqual(Array(5).fill('secretariat, ledger'));
  expect(await revisions(OTHERS)).toEqual(before);

  const [{ version } = { version: 0 }] = await api.rows<{ version: number }>(
    'select version from priorities where id = $1',
    [subjects.priority],
  );
  const circulate = { priorityId: subjects.priority, act: 'circulate', expectedVersion: version };
  const moved = await api.gql(move, { input: { ...circulate, idempotencyKey: randomUUID() } }, 'secretariat');
  expect(moved.errors).toEqual([]);
  const seen = await revisions(OTHERS);
  for (const reader of OTHERS) expect(seen[reader]).not.toBe(before[reader]);
  const { data } = await api.gql<{ threads: { items: { id: string }[] } }>(threads, { roadmapId, ...about }, 'head-me');
  expect(data.threads.items.map(({ id }) => id)).toContain(threadId);
  const reply = () => write({ threadId, roadmapId: null }, 'head-me');
  expect(await recordedBy(reply)).toEqual(['participants, ledger']);
  // Outside the members there is nothing before it is in force.
  expect(await recordedBy(() => write({ ...about, visibility: 'public' }, 'head-me'))).toEqual([
    'participants, ledger',
  ]);
});

test('a comment that meets the circulation of its subject is told to all', async () => {
  const circulating = new pg.Client({ connectionString: database.url });
  await circulating.connect();
  try {
    await circulating.query('begin');
    await circulating.query("update priorities set state = 'consultation', circulated_at = now() where id = $1", [
      subjects.priority,
    ]);
    const told = recordedBy(() =>
      write({ subjectKind: 'priority', subjectId: subjects.priority, ...toAll }, 'secretariat'),
    );
    await untilWaiting();
    await circulating.query('commit');
    expect(await told).toEqual(['participants, ledger']);
  } finally {
    await circulating.end();
  }
});

async function untilWaiting(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const waits = await api.rows(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (waits.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('nobody waits');
}

test('what is said about an amendment before its admission is told to those who know of it', async () => {
  const [amendment] = await api.rows<{ id: string; state: string }>(
    `select a.id, a.state from amendments a join participants p on p.id = a.participant_id where p.country_code = 'ME' limit 1`,
  );
  const about = { subjectKind: 'amendment', subjectId: amendment?.id };
  const others = ['head-rs', 'observer', 'focal-me-interior'];
  const tellings = async (state: string, as: string) => {
    await api.rows('update amendments set state = $2 where id = $1', [amendment?.id, state]);
    const before = await revisions(others);
    const told = await recordedBy(() => write({ ...about, ...toAll }, as));
    const after = await revisions(others);
    return { told, others: others.filter((reader) => after[reader] !== before[reader]) };
  };
  expect(await tellings('draft', 'head-me')).toEqual({ told: ['delegation ME'], others: [] });
  const toBoth = { told: ['delegation ME', 'secretariat, ledger'], others: [] };
  expect(await tellings('submitted', 'secretariat')).toEqual(toBoth);
  expect(await tellings('sent_back', 'head-me')).toEqual(toBoth);
  expect(await tellings('admitted', 'observer')).toEqual({ told: ['participants, ledger'], others });
});

test('a wide thread on an update that is not published is settled among those who know of the update', async () => {
  const [update] = await api.rows<{ id: string; starter: string }>(
    `select u.id, m.id as starter from status_updates u join national_actions a on a.id = u.action_id
       join participants p on p.id = a.participant_id
       join memberships m on m.user_id = (select id from users where persona = 'head-al') and m.ended_at is null
     where u.state = 'submitted' and p.country_code = 'AL' limit 1`,
  );
  const [thread] = await api.rows<{ id: string }>(
    `insert into threads (roadmap_id, subject_kind, subject_id, visibility, started_by, version)
     values ($1, 'status_update', $2, 'participants', $3, 1) returning id`,
    [roadmapId, update?.id, update?.starter],
  );
  const resolve = () =>
    api.gql(
      change.resolveThread,
      { input: { threadId: thread?.id, expectedVersion: 1, idempotencyKey: randomUUID() } },
      'head-al',
    );
  expect(await recordedBy(resolve)).toEqual(['delegation AL']);
});
