import { randomBytes, randomUUID } from 'node:crypto';
import { buildMembership, buildUser, TEST_PASSWORD, unique } from '../factories.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

const anything: Builder = () => ({ variables: {} });

async function session({ rows }: Scene, userId: string): Promise<string> {
  const id = randomUUID();
  await rows(
    `insert into sessions (id, token_hash, user_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')`,
    [id, randomBytes(32), userId],
  );
  return id;
}

const mySession: Builder = async (scene) => {
  const userId = scene.whose === 'own' && scene.me.userId !== null ? scene.me.userId : (await buildUser(scene.rows)).id;
  return { variables: {}, record: await session(scene, userId) };
};

type Seat = { role: string; accreditation?: string; participant?: true; institution?: true };
const seats: Record<string, Seat> = {
  secretariat: { role: 'secretariat' },
  'head of delegation': { role: 'delegation_head', accreditation: 'head', participant: true },
  alternate: { role: 'delegation_head', accreditation: 'alternate', participant: true },
  delegate: { role: 'delegate', participant: true },
  'national coordinator': { role: 'national_coordinator', participant: true },
  'focal point': { role: 'focal_point', participant: true, institution: true },
  observer: { role: 'observer' },
};

const grant =
  ({ role, accreditation, participant, institution }: Seat): Builder =>
  async ({ rows, world, participantId, action }) => {
    const user = await buildUser(rows);
    // A delegation has one head: the seat must be free.
    if (accreditation === 'head')
      await rows(
        `update memberships set ended_at = waymark_now() where participant_id = $1 and accreditation = 'head'`,
        [participantId],
      );
    const input = {
      roadmapId: world.roadmapId,
      userId: user.id,
      role,
      accreditation: accreditation ?? null,
      title: 'A role for the matrix',
      participantId: participant ? participantId : null,
      institutionIds: institution ? [action.institutionId] : [],
      idempotencyKey: key(),
    };
    return { variables: { input } };
  };

const end =
  ({ role, accreditation, participant }: Seat): Builder =>
  async ({ rows, world, participantId }) => {
    if (accreditation === 'head')
      await rows(
        `update memberships set ended_at = waymark_now() where participant_id = $1 and accreditation = 'head'`,
        [participantId],
      );
    const { id, version } = await buildMembership(rows, {
      roadmap_id: world.roadmapId,
      user_id: null,
      role: role as 'delegate',
      accreditation: accreditation ?? null,
      participant_id: participant ? participantId : null,
    });
    return { variables: { input: { membershipId: id, expectedVersion: version } } };
  };

const seatsBy = (builder: (seat: Seat) => Builder): Record<string, Builder> =>
  Object.fromEntries(Object.entries(seats).map(([name, seat]) => [name, builder(seat)]));

export const identityCases: Record<string, Operation> = {
  viewer: { document: '{ viewer { now } }', records: { account: anything } },
  signInInfo: { document: '{ signInInfo { demo } }', records: { account: anything } },
  sessions: { document: '{ sessions { id } }', records: { session: mySession } },
  accounts: { document: '{ accounts { edges { node { id } } } }', records: { account: anything } },
  memberships: {
    document: 'query ($id: ID!) { memberships(roadmapId: $id) { id } }',
    records: {
      membership: ({ world, itsMembershipId }) => ({ variables: { id: world.roadmapId }, record: itsMembershipId }),
    },
  },
  delegations: {
    document: 'query ($id: ID!) { delegations(roadmapId: $id) { participantId } }',
    records: {
      delegation: ({ world, participantId }) => ({ variables: { id: world.roadmapId }, record: participantId }),
    },
  },
  signIn: {
    document: 'mutation ($input: SignInInput!) { signIn(input: $input) { now } }',
    records: {
      account: async ({ rows }) => ({
        variables: { input: { email: (await buildUser(rows)).email, password: TEST_PASSWORD } },
      }),
    },
  },
  signInAsPersona: {
    document: 'mutation { signInAsPersona(key: "observer") { now } }',
    records: { persona: anything },
  },
  signOut: { document: 'mutation { signOut }', records: { session: anything } },
  signOutEverywhere: { document: 'mutation { signOutEverywhere }', records: { session: anything } },
  createAccount: {
    document: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }',
    records: {
      account: () => {
        const input = {
          email: `${unique('new')}@example.org`,
          name: 'New account',
          password: 'nobody will guess this',
          administrator: false,
        };
        return { variables: { input: { ...input, language: 'en', idempotencyKey: key() } } };
      },
    },
  },
  disableAccount: {
    document: 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { id } }',
    records: {
      account: async ({ rows, me, whose }) => {
        const userId = whose === 'own' && me.userId !== null ? me.userId : (await buildUser(rows)).id;
        return { variables: { input: { userId, expectedVersion: 1 } } };
      },
    },
  },
  grantMembership: {
    document: 'mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { id } }',
    records: seatsBy(grant),
  },
  endMembership: {
    document: 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id } }',
    records: seatsBy(end),
  },
};
