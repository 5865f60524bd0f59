import { createHash, randomBytes, randomUUID } from 'node:crypto';
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

const invite =
  ({ role, accreditation, participant, institution }: Seat): Builder =>
  ({ world, participantId, action }) => {
    const input = {
      roadmapId: world.roadmapId,
      email: `${unique('new')}@example.org`,
      role,
      accreditation: accreditation ?? null,
      title: 'A role for the matrix',
      participantId: participant ? participantId : null,
      institutionIds: institution ? [action.institutionId] : [],
      idempotencyKey: key(),
    };
    return { variables: { input } };
  };

/** A seat that waits, in the delegation the record belongs to, or beside all. */
const waiting =
  (role: 'delegation_head' | 'secretariat', letter?: 'asked' | 'recorded'): Builder =>
  async ({ rows, insert, world, participantId }) => {
    const user = await buildUser(rows);
    const { id, version } = await buildMembership(rows, {
      roadmap_id: world.roadmapId,
      user_id: user.id,
      role,
      accreditation: role === 'delegation_head' ? 'alternate' : null,
      participant_id: role === 'delegation_head' ? participantId : null,
      confirmed: false,
    });
    // Where a letter is asked for, the delegation has nobody who could confirm.
    if (letter)
      await rows(
        `update confirmations set lapsed_at = waymark_now() from memberships m where m.id = membership_id and m.participant_id = $1`,
        [participantId],
      );
    if (letter === 'recorded')
      await insert('confirmations', {
        membership_id: id,
        basis: 'letter',
        letter_reference: 'A letter',
        recorded_by: world.memberships.secretariat,
        by_administrator: false,
      });
    const input = { membershipId: id, expectedVersion: version, idempotencyKey: key() };
    return { variables: { input: letter === 'asked' ? { ...input, reference: 'A letter' } : input } };
  };

/** An invitation of a colleague of the asker, and how it is asked for. */
const invitation =
  ({ role, accreditation, participant }: Seat, by?: string): Builder =>
  async ({ rows, insert, world, me, participantId }) => {
    const token = randomBytes(32).toString('base64url');
    const keeper = await buildUser(rows, { administrator: true });
    const administrator = role === 'administrator';
    const { id } = await insert('invitations', {
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      email: `${unique('invited')}@example.org`,
      administrator,
      roadmap_id: administrator ? null : world.roadmapId,
      role: administrator ? null : role,
      accreditation: accreditation ?? null,
      title: administrator ? null : 'A role for the matrix',
      participant_id: participant ? participantId : null,
      institution_ids: [],
      invited_by_user: by === 'me' && me.userId !== null ? me.userId : keeper.id,
      invited_by: by === 'me' ? (me.in(world.roadmapId)?.id ?? null) : null,
      invited_at: new Date().toISOString(),
      expires_at: new Date(Date.now() + 86_400_000).toISOString(),
      version: 1,
    });
    return {
      variables: { id: world.roadmapId, token, input: { invitationId: id, expectedVersion: 1 } },
      record: id,
    };
  };

/** What is made anew or withdrawn. */
const changeable: Record<string, Builder> = {
  observer: invitation({ role: 'observer' }),
  administrator: invitation({ role: 'administrator' }),
  'delegate, mine': invitation({ role: 'delegate', participant: true }, 'me'),
  'focal point, mine': invitation({ role: 'focal_point', participant: true }, 'me'),
};

const openLink =
  (variables: (token: string) => Record<string, unknown>): Builder =>
  async (scene) => {
    const given = await invitation({ role: 'administrator' })(scene);
    return { variables: variables(given.variables.token as string) };
  };

const reset =
  (variables: (token: string) => Record<string, unknown>): Builder =>
  async ({ rows }) => {
    const token = randomBytes(32).toString('base64url');
    const user = await buildUser(rows);
    await rows(
      `insert into reset_links (user_id, token_hash, made_by, expires_at) values ($1, $2, $1, clock_timestamp() + interval '1 hour')`,
      [user.id, createHash('sha256').update(token).digest()],
    );
    return { variables: variables(token) };
  };

const resetLink =
  (seat: Seat | null): Builder =>
  async ({ rows, world, participantId }) => {
    const user = await buildUser(rows);
    if (seat)
      await buildMembership(rows, {
        roadmap_id: world.roadmapId,
        user_id: user.id,
        role: seat.role as 'delegate',
        participant_id: seat.participant ? participantId : null,
      });
    return { variables: { input: { userId: user.id } } };
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
  changePassword: {
    document: `mutation { changePassword(input: { current: "${TEST_PASSWORD}", password: "nobody will guess this" }) }`,
    records: {
      'own account': async ({ rows, me }) => {
        const { hash } = (
          await rows<{ hash: string }>('select password_hash as hash from credentials where user_id = $1', [
            (await buildUser(rows)).id,
          ])
        )[0] as { hash: string };
        await rows('update credentials set password_hash = $1 where user_id = $2', [hash, me.userId]);
        return { variables: {} };
      },
    },
  },
  makeResetLink: {
    document: 'mutation ($input: MakeResetLinkInput!) { makeResetLink(input: $input) { token } }',
    records: {
      'account without a seat': resetLink(null),
      delegate: resetLink({ role: 'delegate', participant: true }),
      'focal point': resetLink({ role: 'focal_point', participant: true }),
      observer: resetLink({ role: 'observer' }),
    },
  },
  openReset: {
    document: 'query ($token: String!) { openReset(token: $token) { email } }',
    records: { link: reset((token) => ({ token })) },
  },
  resetPassword: {
    document: 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { now } }',
    records: { link: reset((token) => ({ input: { token, password: 'nobody will guess this' } })) },
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
  people: {
    document: 'query ($code: String!) { people(roadmap: $code) { seats { id } } }',
    records: { seat: ({ itsMembershipId }) => ({ variables: { code: 'screening' }, record: itsMembershipId }) },
  },
  administeredRoadmaps: { document: '{ administeredRoadmaps { id } }', records: { roadmap: anything } },
  recordLetter: {
    document: 'mutation ($input: RecordLetterInput!) { recordLetter(input: $input) { id } }',
    records: { 'first signatory': waiting('delegation_head', 'asked') },
  },
  confirmSeat: {
    document: 'mutation ($input: ConfirmSeatInput!) { confirmSeat(input: $input) { id } }',
    records: {
      alternate: waiting('delegation_head'),
      secretariat: waiting('secretariat'),
      'first signatory with a letter': waiting('delegation_head', 'recorded'),
    },
  },
  invitations: {
    document: 'query ($id: ID) { invitations(roadmapId: $id) { id } }',
    records: {
      "somebody else's": invitation({ role: 'delegate', participant: true }),
      'one of mine': invitation({ role: 'delegate', participant: true }, 'me'),
    },
  },
  openInvitation: {
    document: 'query ($token: String!) { openInvitation(token: $token) { email } }',
    records: { link: openLink((token) => ({ token })) },
  },
  acceptInvitation: {
    document: 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { now } }',
    records: { link: openLink((token) => ({ input: { token, password: TEST_PASSWORD } })) },
  },
  inviteAdministrator: {
    document: 'mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) { token } }',
    records: {
      administrator: () => ({
        variables: { input: { email: `${unique('new')}@example.org`, idempotencyKey: key() } },
      }),
    },
  },
  inviteMember: {
    document: 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }',
    records: seatsBy(invite),
  },
  renewInvitation: {
    document: 'mutation ($input: InvitationInput!) { renewInvitation(input: $input) { invitation { id } } }',
    records: changeable,
  },
  withdrawInvitation: {
    document: 'mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { id } }',
    records: changeable,
  },
  endMembership: {
    document: 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id } }',
    records: seatsBy(end),
  },
};
