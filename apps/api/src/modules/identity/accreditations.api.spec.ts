import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { openBallot, signature, type SampleBallot } from '../../../test/rounds.js';
import { PDF } from '../../../test/zip.js';
import { verifyLedger } from '../audit/index.js';
import { DatabaseClient } from '../../kernel/index.js';
import { sealPending } from '../../kernel/events/sealer.js';

let database: TestDatabase;
let api: TestApi;
let folder: string;
let ballot: SampleBallot;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-letters-'));
  database = await cloneSampleDatabase();
  api = await startApi(database.url, { dataDir: folder });
  ballot = await openBallot(api, 'P3');
});
afterEach(async () => {
  await api.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

interface Accredited {
  letter: { id: string; name: string; sight: string } | null;
  validFrom: string | null;
  validUntil: string | null;
  recordedByTitle: string;
}
interface Seat {
  id: string;
  version: number;
  allowedActions: string[];
  accreditationLetter: Accredited | null;
}

const seatOf = async (persona: string, as: string): Promise<Seat | undefined> => {
  const [row] = await api.rows<{ id: string }>(
    'select m.id from memberships m join users u on u.id = m.user_id where u.persona = $1',
    [persona],
  );
  const { data } = await api.gql<{ people: { seats: Seat[] } | null }>(
    `{ people(roadmap: "screening") { seats { id version allowedActions
      accreditationLetter { letter { id name sight } validFrom validUntil recordedByTitle } } } }`,
    {},
    as,
  );
  return data?.people?.seats.find(({ id }) => id === row?.id);
};

/** Days from today in the roadmap's zone. */
const day = async (days: number): Promise<string> => {
  const [row] = await api.rows<{ day: string }>(
    `select to_char((waymark_now() at time zone zone)::date + $1::int, 'YYYY-MM-DD') as day from roadmaps where code = 'screening'`,
    [days],
  );
  return row?.day ?? '';
};

const set = async (
  persona: string,
  said: { letterId?: string; validFrom?: string; validUntil?: string },
  as = 'secretariat',
  known: Partial<Seat> = {},
): Promise<Answer<{ setAccreditation: { id: string } }>> => {
  const seat = { ...(await seatOf(persona, 'secretariat')), ...known };
  const input = { membershipId: seat.id, expectedVersion: seat.version, idempotencyKey: randomUUID(), ...said };
  return api.gql('mutation ($input: SetAccreditationInput!) { setAccreditation(input: $input) { id } }', { input }, as);
};

const upload = async (as: string, name = 'Letter.pdf'): Promise<string> => {
  const answer = await api.app.inject({
    method: 'POST',
    url: `/files?name=${name}&roadmap=screening`,
    headers: { 'content-type': 'application/octet-stream', cookie: await api.signInAs(as) },
    payload: PDF,
  });
  return answer.json<{ id: string }>().id;
};

const download = async (id: string, as: string): Promise<number> =>
  (await api.app.inject({ url: `/files/${id}`, headers: { cookie: await api.signInAs(as) } })).statusCode;

const current = async (): Promise<string | null> => {
  const [row] = await api.rows<{ id: string }>(
    `select po.id from positions po join participants p on p.id = po.participant_id
     where po.ballot_id = $1 and p.country_code = 'ME' and po.state = 'signed'`,
    [ballot.id],
  );
  return row?.id ?? null;
};
const sign = async (as: string): Promise<string | undefined> => {
  const { errors } = await api.gql(
    'mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }',
    { input: signature(ballot, 'endorse', { replaces: await current() }) },
    as,
  );
  return errors[0]?.extensions.reason ?? errors[0]?.extensions.code;
};
const panel = async (as: string) =>
  (
    await api.gql<{ priorityPage: { panel: object } }>(
      '{ priorityPage(roadmap: "screening", code: "P3") { panel { canSign canSaveDraft letterReason } } }',
      {},
      as,
    )
  ).data.priorityPage.panel;
const reasonOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions.reason ?? errors[0]?.extensions.code;

test('a signatory signs within the days of its letter, and prepares outside them', async () => {
  expect((await set('head-me', { validUntil: await day(-1) })).errors).toEqual([]);
  expect(await sign('head-me')).toBe('accreditation_not_in_force');
  expect(await panel('head-me')).toEqual({
    canSign: false,
    canSaveDraft: true,
    letterReason: 'accreditation_not_in_force',
  });
  // Of its delegation only that one seat is bound.
  expect(await panel('alternate-me')).toMatchObject({ canSign: true, letterReason: null });
  expect(await sign('alternate-me')).toBeUndefined();

  await set('head-me', { validFrom: await day(1) });
  expect(await sign('head-me')).toBe('accreditation_not_in_force');
  await set('head-me', { validFrom: await day(0), validUntil: await day(0) });
  expect(await sign('head-me')).toBeUndefined();
  // Taken back: no days bind any more.
  await set('head-me', {});
  expect((await seatOf('head-me', 'secretariat'))?.accreditationLetter).toBeNull();
  expect(await sign('head-me')).toBeUndefined();
});

test('the letter is read by the secretariat, and by head and coordinator of the delegation', async () => {
  const letterId = await upload('secretariat');
  await set('head-me', { letterId, validUntil: '2099-12-31' });
  const shown = {
    letter: { id: letterId, name: 'Letter.pdf', sight: 'open' },
    validFrom: null,
    validUntil: '2099-12-31',
    recordedByTitle: 'Regional secretariat, ICMPD',
  };
  for (const persona of ['secretariat', 'head-me', 'coordinator-me'])
    expect([persona, (await seatOf('head-me', persona))?.accreditationLetter]).toEqual([persona, shown]);
  expect((await seatOf('head-me', 'administrator'))?.accreditationLetter).toBeNull();
  const statuses: Record<string, number> = {};
  const readers = [
    'secretariat',
    'head-me',
    'alternate-me',
    'coordinator-me',
    'delegate-me',
    'head-rs',
    'donor',
    'administrator',
  ];
  for (const persona of readers) statuses[persona] = await download(letterId, persona);
  expect(statuses).toEqual({
    secretariat: 200,
    'head-me': 200,
    'alternate-me': 200,
    'coordinator-me': 200,
    'delegate-me': 404,
    'head-rs': 404,
    donor: 404,
    administrator: 404,
  });
  // It stays with new days, and the one that was replaced stays on record.
  await set('head-me', { letterId, validUntil: '2098-12-31' });
  await set('head-me', { letterId: await upload('secretariat', 'Second.pdf') });
  expect((await seatOf('head-me', 'head-me'))?.accreditationLetter?.letter?.name).toBe('Second.pdf');
  expect(await download(letterId, 'head-me')).toBe(200);
});

test('only the secretariat records it, for signatories, with a file of its own and days that there are', async () => {
  const [mine, others] = [await upload('secretariat'), await upload('head-me')];
  const refusals = [
    await set('head-me', { validUntil: '2099-12-31' }, 'head-me'),
    await set('coordinator-me', { validUntil: '2099-12-31' }),
    await set('head-me', { validFrom: '2099-12-31', validUntil: '2099-12-30' }),
    await set('head-me', { letterId: others }),
    await set('head-me', { letterId: randomUUID() }),
    await set('head-me', {}),
    await set('head-me', { validUntil: '2099-12-31' }, 'secretariat', { version: 99 }),
  ];
  expect(refusals.map(reasonOf)).toEqual([
    'role_not_permitted',
    'accreditation_of_heads_only',
    'accreditation_days_invalid',
    'file_unknown',
    'file_unknown',
    'input_invalid',
    'CONFLICT',
  ]);
  await set('head-me', { letterId: mine });
  expect(reasonOf(await set('head-rs', { letterId: mine }))).toBe('file_unknown');
  expect((await seatOf('coordinator-me', 'secretariat'))?.allowedActions).not.toContain('set_accreditation');
  expect((await seatOf('head-me', 'secretariat'))?.allowedActions).toContain('set_accreditation');
  expect((await seatOf('head-me', 'head-me'))?.allowedActions).not.toContain('set_accreditation');
});

test('the record tells all members of the days and of the letter by its hash', async () => {
  const letterId = await upload('secretariat');
  await set('head-me', { letterId, validUntil: '2099-12-31' });
  await set('head-me', {});
  const events = await api.rows<{ type: string; payload: object }>(
    `select type, payload from events where type like 'membership.accreditation%' and audience = 'participants' and on_ledger order by arrival`,
  );
  const [file] = await api.rows<{ sha256: string }>('select sha256 from files where id = $1', [letterId]);
  expect(events).toEqual([
    {
      type: 'membership.accreditation_set',
      payload: expect.objectContaining({ validFrom: null, validUntil: '2099-12-31', letterSha256: file?.sha256 }),
    },
    {
      type: 'membership.accreditation_ended',
      payload: expect.objectContaining({ accreditationId: expect.any(String) }),
    },
  ]);
  const client = new DatabaseClient({ connectionString: database.url });
  await client.connect();
  await sealPending(client);
  expect(await verifyLedger(client)).toMatchObject([{ broken: null }]);
  await client.end();
});

test('days that are changed while a signature waits bind it', async () => {
  const seat = await seatOf('head-me', 'secretariat');
  const [{ by } = { by: '' }] = await api.rows<{ by: string }>(
    `select m.id as by from memberships m where m.role = 'secretariat' limit 1`,
  );
  const client = new DatabaseClient({ connectionString: database.url });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from ballots where id = $1 for update', [ballot.id]);
  const signing = sign('head-me');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query(
    `insert into accreditations (membership_id, valid_until, recorded_by) values ($1, '2001-01-01', $2)`,
    [seat?.id, by],
  );
  await client.query('commit');
  await client.end();
  expect(await signing).toBe('accreditation_not_in_force');
});
