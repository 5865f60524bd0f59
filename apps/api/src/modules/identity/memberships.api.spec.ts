import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildMembership, buildSession, buildUser } from '../../../test/factories.js';
import { peopleOf } from '../../../test/people.js';

const end = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id endedAt version } }';
const list =
  'query ($roadmapId: ID!) { memberships(roadmapId: $roadmapId) { id role title participantId institutionIds } }';
const teams = `query ($roadmapId: ID!) { delegations(roadmapId: $roadmapId) {
  participantId head { title } alternates { title } delegates { title } coordinators { title } focalPoints { title } } }`;

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
const participant: Record<string, string> = {};
let people: ReturnType<typeof peopleOf>;
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
  people = peopleOf(api, roadmapId);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test.each([
  ['administrator', { role: 'secretariat', participantId: null }, null],
  ['administrator', {}, 'role_not_permitted'],
  ['secretariat', { role: 'observer', participantId: null }, null],
  ['secretariat', { role: 'secretariat', participantId: null }, 'role_not_permitted'],
  ['secretariat', {}, 'role_not_permitted'],
  ['secretariat', { role: 'delegation_head', accreditation: 'head' }, null],
  ['secretariat', { role: 'delegation_head', accreditation: 'alternate' }, 'role_not_permitted'],
  ['secretariat', { role: 'national_coordinator' }, 'role_not_permitted'],
  ['head-me', { role: 'delegation_head', accreditation: 'alternate' }, null],
  ['head-me', { role: 'delegation_head', accreditation: 'head' }, 'role_not_permitted'],
  ['head-me', { role: 'national_coordinator' }, null],
  ['head-al', {}, 'not_own_delegation'],
  ['coordinator-me', {}, 'role_not_permitted'],
  ['delegate-me', {}, 'role_not_permitted'],
  ['donor', {}, 'role_not_permitted'],
])('as %s to %j: %s', async (persona, overrides, reason) => {
  const answer = await people.invite(persona, {
    role: 'delegate',
    participantId: participant['ME'] ?? null,
    ...overrides,
  });
  if (reason === null) expect(answer.errors).toEqual([]);
  else expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason });
});

describe('ending a membership', () => {
  const granted = async (userId: string | null = null) =>
    buildMembership(api.rows, {
      roadmap_id: roadmapId,
      user_id: userId,
      role: 'delegate',
      participant_id: participant['ME'],
    });

  test('takes its rights at the next request; the record stays', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    const { id, version } = await granted(user.id);
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
