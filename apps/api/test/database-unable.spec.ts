import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from './api.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';

const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

let database: TestDatabase;
let api: TestApi;
let subject: { roadmapId: string; subjectKind: string; subjectId: string };
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [step] = await api.rows<{ id: string; roadmapId: string }>(
    `select id, roadmap_id as "roadmapId" from steps where code = '2.1'`,
  );
  subject = { roadmapId: step?.roadmapId ?? '', subjectKind: 'step', subjectId: step?.id ?? '' };
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const comment = (idempotencyKey: string) =>
  api.gql<{ postComment: { id: string } }>(
    post,
    { input: { ...subject, visibility: 'participants', text: 'Once.', idempotencyKey } },
    'head-ba',
  );
const written = async (key: string) =>
  (await api.rows('select 1 from events where idempotency_key = $1', [key])).length;
const threads = async () => (await api.rows('select id from threads')).length;

test.each([
  ['a full disk', '53100'],
  ['no memory', '53200'],
])('%s is UNAVAILABLE, half of nothing is written, and the same act succeeds later', async (_, state) => {
  // As PostgreSQL does it, in the last statement of the act.
  await api.rows(`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '${state}'; end $$`);
  await api.rows('create trigger refuse before insert on events for each row execute function refuse()');
  const [key, before] = [randomUUID(), await threads()];
  const { errors } = await comment(key);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  expect(errors[0]?.message).not.toMatch(/disk|space|device/i);
  expect([await written(key), await threads()]).toEqual([0, before]);

  await api.rows('drop function refuse cascade');
  expect((await comment(key)).data.postComment.id).toBeTruthy();
  expect(await written(key)).toBe(1);
});

test('a server that can only be read, as after a failover, is UNAVAILABLE for acts', async () => {
  const name = new URL(database.url).pathname.slice(1);
  await api.rows(`alter database ${name} set default_transaction_read_only = on`);
  const other = await startApi(database.url);
  try {
    const cookie = await api.signInAs('head-rs');
    const input = { ...subject, visibility: 'participants', text: 'Once.', idempotencyKey: randomUUID() };
    const { errors } = await other.gql(post, { input }, cookie);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  } finally {
    await other.stop();
    await api.rows(`alter database ${name} reset default_transaction_read_only`);
  }
});
