import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildMembership, buildSession, buildUser, insertRow, TEST_PASSWORD } from '../../../test/factories.js';
import { peopleOf } from '../../../test/people.js';
import { textsInEvents } from '../../../test/texts-in-events.js';
import { DatabaseClient } from '../../kernel/index.js';
import { sealPending } from '../../kernel/events/sealer.js';
import { verifyLedger } from '../audit/index.js';

const ADDRESS = 'q.somebody@ministry.example.org';
const NAME = 'Qwertz Uiopasdf';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
beforeEach(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url, {
    publicUrl: 'http://127.0.0.1',
    mail: { url: 'smtp://127.0.0.1:9', from: 'waymark@example.org' },
  });
  roadmapId = await one<string>(`select id as it from roadmaps where code = 'screening'`);
});
afterEach(async () => {
  await api.stop();
  await database.drop();
});

async function one<T>(text: string, values: readonly unknown[] = []): Promise<T> {
  const [row] = await api.rows<{ it: T }>(text, values);
  if (!row) throw new Error(`nothing: ${text}`);
  return row.it;
}

/** A head of delegation of the sample, who has signed and written there, with everything else that an account can have. */
async function buildPerson(): Promise<{ userId: string; seat: string; letter: string }> {
  const { id: userId } = await buildUser(api.rows, { email: ADDRESS, name: NAME });
  const seat = await one<string>(
    `update memberships set user_id = $1 where user_id = (select id from users where persona = 'head-me') and roadmap_id = $2 returning id as it`,
    [userId, roadmapId],
  );
  await buildSession(api.rows, userId);
  await buildMembership(api.rows, {
    roadmap_id: await one(
      `insert into roadmaps select (jsonb_populate_record(null::roadmaps, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'code', 'earlier', 'phase', 'closed', 'origin_id', null))).*
       from roadmaps r where r.id = $1 returning id as it`,
      [roadmapId],
    ),
    user_id: userId,
    role: 'observer',
    title: `${NAME}, observer of before`,
    ended_at: '2026-02-01T09:00:00Z',
  });
  const file = (name: string, more: object = {}) =>
    insertRow<{ id: string }>(api.rows, 'files', {
      id: randomUUID(),
      sha256: 'a'.repeat(64),
      size: 10,
      type: 'application/pdf',
      name,
      uploaded_by: userId,
      roadmap_id: roadmapId,
      state: 'clean',
      created_at: '2026-11-01T09:00:00Z',
      ...more,
    });
  const secretariat = await one<{ id: string; user: string }>(
    `select json_build_object('id', m.id, 'user', u.id) as it from memberships m join users u on u.id = m.user_id where u.persona = 'secretariat' and m.roadmap_id = $1`,
    [roadmapId],
  );
  const letter = await file(`Letter of ${NAME}.pdf`, { uploaded_by: secretariat.user });
  await api.rows(
    `insert into accreditations (membership_id, letter_id, letter_sha256, recorded_by) values ($1, $2, repeat('a', 64), $3)`,
    [seat, letter.id, secretariat.id],
  );
  await api.rows(
    `insert into confirmations (membership_id, basis, letter_reference, recorded_by, lapsed_at) values ($1, 'letter', $2, $3, now())`,
    [seat, `Note 12/2026 for ${NAME}`, secretariat.id],
  );
  await file(`${NAME}.pdf`); // nothing points to it
  const table = await file('people.csv');
  await api.rows(
    `insert into imports (roadmap_id, kind, made_by_user, file_name, file_size, file_hash, file_id) values ($1, 'people', $2, $3, 10, repeat('b', 64), $4)`,
    [roadmapId, userId, `People of ${NAME}.csv`, table.id],
  );
  await api.rows(`insert into jobs (kind, roadmap_id, user_id, input) values ('imports.apply', $1, $2, '{}')`, [
    roadmapId,
    userId,
  ]);
  const { invite } = peopleOf(api, roadmapId);
  await invite('secretariat', { role: 'observer', title: `${NAME}, observer to be` }, ADDRESS);
  await api.gql(
    'mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) { token } }',
    { input: { email: ADDRESS, idempotencyKey: randomUUID() } },
    'administrator',
  );
  await api.gql('mutation { requestReset(input: { email: "' + ADDRESS + '" }) }');
  await api.gql('mutation { signIn(input: { email: "' + ADDRESS + '", password: "not this one" }) { now } }');
  await api.rows(
    `insert into mails (kind, address, language, state, give_up_at, ended_at) values ('invitation', $1, 'en', 'sent', now(), now())`,
    [ADDRESS.toUpperCase()],
  );
  return { userId, seat, letter: letter.id };
}

const ERASE = 'mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) }';
const input = async (userId: string, more: object = {}) => ({
  userId,
  expectedVersion: await one<number>('select version as it from users where id = $1', [userId]),
  email: await one<string>('select email as it from users where id = $1', [userId]),
  idempotencyKey: randomUUID(),
  ...more,
});
const erase = async (given: object, as = 'administrator'): Promise<Answer<{ eraseAccount: boolean }>> =>
  api.gql<{ eraseAccount: boolean }>(ERASE, { input: given }, as);
const reasonOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions.reason ?? errors[0]?.extensions.code;

/** Every column of every table of every schema in which one of the words stands, as text or as bytes. */
async function placesOf(words: readonly string[]): Promise<string[]> {
  const columns = await api.rows<{ schema: string; table: string; column: string }>(`
    select c.table_schema as schema, c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'`);
  const needles = words.flatMap((word) => [word.toLowerCase(), Buffer.from(word).toString('hex')]);
  const holds = async (table: string, part: string): Promise<boolean> => {
    const text = `select 1 from ${table} t, unnest($1::text[]) needle where strpos(lower(${part}::text), needle) > 0 limit 1`;
    return (await api.rows(text, [needles])).length > 0;
  };
  const places: string[] = [];
  const tables = new Map<string, boolean>();
  for (const { schema, table, column } of columns) {
    const name = `"${schema}"."${table}"`;
    if (!tables.has(name)) tables.set(name, await holds(name, 't'));
    if (tables.get(name) && (await holds(name, `t."${column}"`)))
      places.push(`${schema === 'public' ? '' : `${schema}.`}${table}.${column}`);
  }
  return places.sort();
}

async function sealed(): Promise<unknown> {
  const client = new DatabaseClient({ connectionString: database.url });
  await client.connect();
  try {
    await sealPending(client);
    return await verifyLedger(client);
  } finally {
    await client.end();
  }
}

test('nothing that names the person is left in any column of any table', async () => {
  const { userId } = await buildPerson();
  const hash = await one<string>('select password_hash as it from credentials where user_id = $1', [userId]);
  // The hash is the builder's, which other accounts of the suite may have as well.
  await api.rows(`update credentials set password_hash = $2 || 'own' where user_id = $1`, [userId, hash]);
  const words = [ADDRESS, NAME, `${hash}own`];
  expect(await placesOf(words)).toEqual([
    'confirmations.letter_reference',
    'credentials.password_hash',
    'files.name',
    'imports.file_name',
    'invitations.email',
    'invitations.title',
    'mails.address',
    'mails.html',
    'mails.plain',
    'memberships.title',
    'users.email',
    'users.name',
  ]);
  expect((await erase(await input(userId))).errors).toEqual([]);
  expect(await placesOf(words)).toEqual([]);
  // Nor is the account, by its identity.
  expect(await placesOf([userId])).toEqual([]);
});

test('the record stays whole, under the titles of the seats', async () => {
  const { userId, seat } = await buildPerson();
  const record = () =>
    api.rows(
      `select (select count(*) from positions where signed_by = $1)::int as positions,
         (select count(*) from comments where written_by = $1)::int as comments,
         (select count(*) from events where membership_id = $1)::int as acts, title, role
       from memberships where id = $1`,
      [seat],
    );
  const before = await record();
  expect(before).toEqual([expect.objectContaining({ title: 'Head of delegation, Montenegro' })]);
  const arrival = await one<string>('select max(arrival) as it from events');
  await erase(await input(userId));
  expect(await record()).toEqual(before);
  expect(
    await one('select ended_at is not null and user_id is null as it from memberships where id = $1', [seat]),
  ).toBe(true);
  const recorded = await api.rows(
    `select e.type, e.audience, e.payload->>'actor' as actor, r.code from events e join roadmaps r on r.id = e.roadmap_id
     where e.arrival > $1 order by e.type, r.code`,
    [arrival],
  );
  expect(recorded).toEqual([
    { type: 'invitation.withdrawn', audience: 'secretariat', actor: 'administrator', code: 'screening' },
    { type: 'membership.ended', audience: 'participants', actor: 'administrator', code: 'screening' },
    { type: 'membership.erased', audience: 'secretariat', actor: 'administrator', code: 'earlier' },
    { type: 'membership.erased', audience: 'secretariat', actor: 'administrator', code: 'screening' },
  ]);
  expect(await sealed()).toEqual(expect.arrayContaining([expect.objectContaining({ broken: null })]));
  // The letter is gone; that it was there is not.
  expect(
    await api.rows('select letter_id, letter_sha256 from accreditations where membership_id = $1', [seat]),
  ).toEqual([{ letter_id: null, letter_sha256: 'a'.repeat(64) }]);
});

test('a title that holds the name gives way to that of the function, one that is the name stays', async () => {
  const { userId, seat } = await buildPerson();
  const titles = () =>
    api.rows('select title from memberships where id = $1 or title like $2 order by title', [seat, 'Observer']);
  await erase(await input(userId));
  expect(await titles()).toEqual([{ title: 'Head of delegation, Montenegro' }, { title: 'Observer' }]);
  const other = await buildUser(api.rows, { name: 'Deputy of the test' });
  const role = { roadmap_id: roadmapId, user_id: other.id, role: 'observer', title: 'Deputy of the test' } as const;
  const { id } = await buildMembership(api.rows, role);
  await erase(await input(other.id));
  expect(await one('select title as it from memberships where id = $1', [id])).toBe('Deputy of the test');
});

test('nobody signs in with it any more, and its address is invited as anybody’s', async () => {
  const { userId } = await buildPerson();
  const session = await buildSession(api.rows, userId);
  const given = await input(userId);
  expect((await erase(given)).data.eraseAccount).toBe(true);
  expect((await erase(given)).data.eraseAccount).toBe(true); // the same request once more
  expect((await erase({ ...given, idempotencyKey: randomUUID() })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await api.gql('{ sessions { id } }', {}, session)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const signIn = await api.gql(
    `mutation { signIn(input: { email: "${ADDRESS}", password: "${TEST_PASSWORD}" }) { now } }`,
  );
  expect(reasonOf(signIn)).toBe('credentials_invalid');
  const { invite, accept } = peopleOf(api, roadmapId);
  const { data } = await invite('secretariat', { role: 'observer' }, ADDRESS);
  const { data: came, errors } = await accept(data.inviteMember.token);
  expect(errors).toEqual([]);
  expect(came.acceptInvitation.user.email).toBe(ADDRESS);
  expect(came.acceptInvitation.user.id).not.toBe(userId);
});

test('a link that the person made opens nothing, and is made anew by somebody else', async () => {
  const { userId } = await buildPerson();
  const { invite, accept } = peopleOf(api, roadmapId);
  const participantId = await one<string>(
    `select id as it from participants where roadmap_id = $1 and country_code = 'ME'`,
    [roadmapId],
  );
  const { data } = await invite(await buildSession(api.rows, userId), { role: 'delegate', participantId });
  await erase(await input(userId));
  expect((await accept(data.inviteMember.token)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(await one(`select count(*)::int as it from invitations where invited_by_user is null`)).toBe(1);
});

describe('it is refused', () => {
  test('to whoever is no administrator, for oneself, for another address, on what was seen before', async () => {
    const { userId } = await buildPerson();
    const oneself = (await api.actor('administrator')).userId ?? '';
    const answers = [
      await erase(await input(userId), 'secretariat'),
      await erase(await input(oneself)),
      await erase(await input(userId, { email: 'somebody.else@example.org' })),
      await erase(await input(userId, { expectedVersion: 99 })),
    ];
    expect(answers.map(reasonOf)).toEqual(['role_not_permitted', 'not_oneself', 'input_invalid', 'CONFLICT']);
    expect(answers[2]?.errors[0]?.extensions.details).toEqual([{ field: 'email', problem: 'address_differs' }]);
    expect((await erase(await input(userId, { email: ADDRESS.toUpperCase() }))).errors).toEqual([]);
  });

  test('of two administrators who erase one another, one is left', async () => {
    const users = [
      await buildUser(api.rows, { administrator: true }),
      await buildUser(api.rows, { administrator: true }),
    ];
    const sessions = await Promise.all(users.map(({ id }) => buildSession(api.rows, id)));
    const inputs = await Promise.all(users.map(({ id }) => input(id)));
    const answers = await Promise.all([erase(inputs[1] ?? {}, sessions[0]), erase(inputs[0] ?? {}, sessions[1])]);
    expect(answers.map((answer) => reasonOf(answer) ?? 'done').sort()).toEqual(['UNAUTHENTICATED', 'done']);
    expect(await one('select count(*)::int as it from users where id = any($1)', [users.map(({ id }) => id)])).toBe(1);
  });

  test('while it is the whole secretariat of a roadmap that is not closed', async () => {
    await api.rows(`update memberships set ended_at = now() where role = 'secretariat' and ended_at is null`);
    const users = [await buildUser(api.rows), await buildUser(api.rows)];
    const seats = [];
    for (const { id } of users)
      seats.push(await buildMembership(api.rows, { roadmap_id: roadmapId, user_id: id, role: 'secretariat' }));
    const [first, second] = users.map(({ id }) => id);
    // A colleague who cannot sign in is none.
    await api.rows('update users set disabled_at = now() where id = $1', [second]);
    const alone = await erase(await input(first ?? ''));
    expect(reasonOf(alone)).toBe('secretariat_alone');
    expect(alone.errors[0]?.extensions.details).toEqual({ named: [expect.stringContaining('Roadmap')] });
    const listed = await api.gql<{ accountSeats: object[] }>(
      'query ($userId: ID!) { accountSeats(userId: $userId) { title alone endedAt } }',
      { userId: first },
      'administrator',
    );
    expect(listed.data.accountSeats).toEqual([{ title: 'Test secretariat', alone: true, endedAt: null }]);

    await api.rows('update users set disabled_at = null where id = $1', [second]);
    const inputs = [await input(first ?? ''), await input(second ?? '')];
    const both = await Promise.all(inputs.map((given) => erase(given)));
    expect(both.map((answer) => reasonOf(answer) ?? 'done').sort()).toEqual(['done', 'secretariat_alone']);

    const left = await one<string>('select user_id as it from memberships where id = any($1) and user_id is not null', [
      seats.map(({ id }) => id),
    ]);
    await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [roadmapId]);
    expect((await erase(await input(left))).errors).toEqual([]);
    expect(
      await one(`select count(*)::int as it from events where type = 'membership.erased' and roadmap_id = $1`, [
        roadmapId,
      ]),
    ).toBe(2);
  });
});

test('what is recorded of it is no text, no address and no name', async () => {
  const { userId } = await buildPerson();
  await erase(await input(userId));
  expect(await textsInEvents(api)).toEqual([]);
});
