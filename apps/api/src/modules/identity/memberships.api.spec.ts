import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';

const grant = `mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) {
  id role accreditation title participantId institutionIds userId endedAt version } }`;
const end = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id endedAt version } }';
const list =
  'query ($roadmapId: ID!) { memberships(roadmapId: $roadmapId) { id role title participantId institutionIds } }';
const teams = `query ($roadmapId: ID!) { delegations(roadmapId: $roadmapId) {
  participantId head { title } alternates { title } delegates { title } coordinators { title } focalPoints { title } } }`;

interface Granted {
  grantMembership: { id: string; version: number; endedAt: string | null; institutionIds: string[] };
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
const participant: Record<string, string> = {};
const institution: Record<string, string> = {};
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  [{ id: roadmapId }] = (await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'")) as [
    { id: string },
  ];
  for (const { code, id } of await api.rows<{ code: string; id: string }>(
    'select country_code as code, id from participants',
  ))
    participant[code] = id;
  for (const { code, id } of await api.rows<{ code: string; id: string }>('select code, id from institutions'))
    institution[code] = id;
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const seat = async (overrides: object = {}): Promise<object> => ({
  roadmapId,
  userId: (await buildUser(api.rows)).id,
  role: 'delegate',
  title: 'Delegate of the test',
  participantId: participant['ME'],
  idempotencyKey: randomUUID(),
  ...overrides,
});
const ofMe = async (): Promise<string> =>
  (await api.rows<{ id: string }>("select id from institutions where country_code = 'ME' order by code limit 1"))[0]
    ?.id as string;

describe('granting a membership', () => {
  test('gives its rights at the next request, and stands on the ledger without names', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    const input = await seat({ userId: user.id });
    const answer = await api.gql<Granted>(grant, { input }, 'head-me');
    expect(answer.errors).toEqual([]);
    const { id } = answer.data.grantMembership;
    const { data } = await api.gql<{ viewer: { memberships: { id: string }[] } }>(
      '{ viewer { memberships { id } } }',
      {},
      session,
    );
    expect(data.viewer.memberships).toEqual([{ id }]);
    const [event] = await api.rows<{ on_ledger: boolean; audience: string; payload: object; membership_id: string }>(
      "select * from events where type = 'membership.granted' and subject_id = $1",
      [id],
    );
    expect(event).toMatchObject({
      on_ledger: true,
      audience: 'participants',
      membership_id: (await api.actor('head-me')).memberships[0]?.id,
    });
    expect(JSON.stringify(event?.payload)).not.toContain('test');
  });

  test('happens once for one key', async () => {
    const input = await seat();
    const first = await api.gql<Granted>(grant, { input }, 'head-me');
    const again = await api.gql<Granted>(grant, { input }, 'head-me');
    expect(again.body).toBe(first.body);
    const other = await api.gql(grant, { input: { ...input, title: 'Another title' } }, 'head-me');
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test.each([
    ['administrator', { role: 'secretariat', participantId: null }, null],
    ['administrator', {}, 'role_not_permitted'],
    ['secretariat', { role: 'observer', participantId: null }, null],
    ['secretariat', { role: 'secretariat', participantId: null }, 'role_not_permitted'],
    ['head-me', { role: 'delegation_head', accreditation: 'alternate' }, null],
    ['head-me', { role: 'delegation_head', accreditation: 'head' }, 'role_not_permitted'],
    ['head-al', {}, 'not_own_delegation'],
    ['coordinator-me', {}, 'role_not_permitted'],
    ['delegate-me', {}, 'role_not_permitted'],
    ['donor', {}, 'role_not_permitted'],
  ])('as %s %j: %s', async (persona, overrides, reason) => {
    const answer = await api.gql<Granted>(grant, { input: await seat(overrides) }, persona);
    if (reason === null) expect(answer.errors).toEqual([]);
    else expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason });
  });

  test('a coordinator names a focal point with institutions of its own participant only', async () => {
    const input = await seat({ role: 'focal_point', institutionIds: [await ofMe()] });
    const answer = await api.gql<Granted>(grant, { input }, 'coordinator-me');
    expect(answer.data.grantMembership.institutionIds).toEqual([await ofMe()]);
    const foreign = await seat({ role: 'focal_point', institutionIds: [institution['al-interior']] });
    expect((await api.gql(grant, { input: foreign }, 'coordinator-me')).errors[0]?.extensions.details).toEqual([
      { field: 'institutionIds', problem: 'institution_unknown' },
    ]);
  });

  test.each([
    ['accreditation', { accreditation: 'head' }, 'accreditation_of_heads_only'],
    ['participantId', { participantId: null }, 'participant_of_role_only'],
    ['participantId', { participantId: randomUUID() }, 'participant_unknown'],
    ['institutionIds', { role: 'focal_point' }, 'institutions_of_focal_points_only'],
    ['userId', { userId: randomUUID() }, 'user_unknown'],
  ])('refuses a %s that does not fit', async (field, overrides, problem) => {
    const answer = await api.gql(grant, { input: await seat(overrides) }, 'secretariat');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', details: [{ field, problem }] });
  });

  test('refuses a second membership, a second head, a disabled account and an administrator', async () => {
    const input = await seat();
    await api.gql(grant, { input }, 'secretariat');
    const reasonFor = async (overrides: object): Promise<string | undefined> =>
      (await api.gql(grant, { input: await seat(overrides) }, 'secretariat')).errors[0]?.extensions.reason;
    expect(await reasonFor({ userId: (input as { userId: string }).userId })).toBe('already_member');
    expect(await reasonFor({ role: 'delegation_head', accreditation: 'head' })).toBe('delegation_has_head');
    expect(await reasonFor({ userId: (await buildUser(api.rows, { disabled_at: '2026-01-01T00:00:00Z' })).id })).toBe(
      'account_disabled',
    );
    expect(await reasonFor({ userId: (await buildUser(api.rows, { administrator: true })).id })).toBe(
      'administrator_without_voice',
    );
  });

  test('answers outsiders the same for this roadmap and for one that is not', async () => {
    const stranger = await buildSession(api.rows, (await buildUser(api.rows)).id);
    for (const as of [stranger, 'head-me']) {
      const unknown = await api.gql(grant, { input: await seat({ roadmapId: randomUUID() }) }, as);
      expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    const here = await api.gql(grant, { input: await seat() }, stranger);
    const nowhere = await api.gql(grant, { input: await seat({ roadmapId: randomUUID() }) }, stranger);
    expect(here.body).toBe(nowhere.body);
  });
});

describe('ending a membership', () => {
  const granted = async (overrides: object = {}): Promise<Granted['grantMembership']> =>
    (await api.gql<Granted>(grant, { input: await seat(overrides) }, 'secretariat')).data.grantMembership;

  test('takes its rights at the next request; the record stays', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    const { id, version } = await granted({ userId: user.id });
    const ended = await api.gql<{ endMembership: { endedAt: string; version: number } }>(
      end,
      { input: { membershipId: id, expectedVersion: version } },
      'head-me',
    );
    expect(ended.data.endMembership).toMatchObject({ endedAt: expect.any(String), version: version + 1 });
    const { data } = await api.gql<{ viewer: { memberships: unknown[] } }>(
      '{ viewer { memberships { id } } }',
      {},
      session,
    );
    expect(data.viewer.memberships).toEqual([]);
    const again = await api.gql(end, { input: { membershipId: id, expectedVersion: version + 1 } }, 'head-me');
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'membership_ended' });
    expect(
      await api.rows("select 1 from events where type = 'membership.ended' and subject_id = $1", [id]),
    ).toHaveLength(1);
  });

  test('keeps what somebody else changed meanwhile', async () => {
    const { id, version } = await granted();
    const answer = await api.gql(end, { input: { membershipId: id, expectedVersion: version + 1 } }, 'head-me');
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { base: { version: version + 1 }, theirs: { version } },
    });
  });

  test('does not tell another delegation that there is something to end', async () => {
    const { id, version } = await granted();
    const foreign = await api.gql(end, { input: { membershipId: id, expectedVersion: version } }, 'head-al');
    const unknown = await api.gql(end, { input: { membershipId: randomUUID(), expectedVersion: version } }, 'head-al');
    expect(foreign.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreign.body).toBe(unknown.body);
  });
});

describe('reading the teams', () => {
  interface Teams {
    delegations: { participantId: string; head: { title: string } | null; focalPoints: unknown[] }[];
  }

  test('the secretariat and the administrator see every delegation in the order of the names', async () => {
    const order = await api.rows<{ id: string }>(
      'select p.id from participants p join countries c on c.code = p.country_code where p.roadmap_id = $1 order by c.name',
      [roadmapId],
    );
    for (const persona of ['secretariat', 'administrator']) {
      const { data } = await api.gql<Teams>(teams, { roadmapId }, persona);
      expect(data.delegations.map(({ participantId }) => participantId)).toEqual(order.map(({ id }) => id));
      for (const { head } of data.delegations) expect(head?.title).toMatch(/^Head of delegation/);
    }
  });

  test('head and coordinator see their own', async () => {
    for (const persona of ['head-me', 'coordinator-me']) {
      const { data } = await api.gql<Teams>(teams, { roadmapId }, persona);
      expect(data.delegations.map(({ participantId }) => participantId)).toEqual([participant['ME']]);
      const { data: seen } = await api.gql<{ memberships: { participantId: string }[] }>(list, { roadmapId }, persona);
      expect(new Set(seen.memberships.map(({ participantId }) => participantId))).toEqual(new Set([participant['ME']]));
    }
  });

  test.each(['delegate-me', 'focal-me-interior', 'donor', 'observer'])('to a %s they do not exist', async (persona) => {
    for (const document of [list, teams]) {
      const here = await api.gql(document, { roadmapId }, persona);
      const nowhere = await api.gql(document, { roadmapId: randomUUID() }, persona);
      expect(here.errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect(here.body).toBe(nowhere.body);
    }
  });
});
