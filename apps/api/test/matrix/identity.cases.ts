import { createHash, randomBytes } from 'node:crypto';
import { buildMembership, buildUser, TEST_PASSWORD, unique } from '../factories.js';
import { key, type Builder, type Operation } from './case.js';

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

/** The same seat, held by somebody who leaves it. */
const handOver =
  (seat: Seat): Builder =>
  async (scene) => {
    const { variables } = await end(seat)(scene);
    const seen = variables.input as { membershipId: string };
    const { id } = await buildUser(scene.rows);
    await scene.rows('update memberships set user_id = $1 where id = $2', [id, seen.membershipId]);
    return {
      variables: {
        input: { ...seen, email: `${unique('successor')}@example.org`, endsNow: false, idempotencyKey: key() },
      },
    };
  };

const seatsBy = (builder: (seat: Seat) => Builder): Record<string, Builder> =>
  Object.fromEntries(Object.entries(seats).map(([name, seat]) => [name, builder(seat)]));

export const membershipCases: Record<string, Operation> = {
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
  people: {
    document: 'query ($code: String!) { people(roadmap: $code) { seats { id } } }',
    records: { seat: ({ itsMembershipId }) => ({ variables: { code: 'screening' }, record: itsMembershipId }) },
  },
  recordLetter: {
    document: 'mutation ($input: RecordLetterInput!) { recordLetter(input: $input) { id } }',
    records: { 'first signatory': waiting('delegation_head', 'asked') },
  },
  setAccreditation: {
    document: 'mutation ($input: SetAccreditationInput!) { setAccreditation(input: $input) { id } }',
    records: {
      signatory: async (scene) => {
        const { variables } = await waiting('delegation_head')(scene);
        const input = variables.input as Record<string, unknown>;
        return { variables: { input: { ...input, validUntil: '2030-12-31' } } };
      },
    },
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
  otherSeats: {
    document: 'query ($id: ID!) { otherSeats(membershipId: $id) { id } }',
    records: {
      membership: ({ itsMembershipId }) => ({ variables: { id: itsMembershipId } }),
    },
  },
  handOverSeat: {
    document: 'mutation ($input: HandOverInput!) { handOverSeat(input: $input) { token } }',
    records: seatsBy(handOver),
  },
  endMembership: {
    document: 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id } }',
    records: seatsBy(end),
  },
};

export const membershipAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
memberships | membership | own            yes   yes   yes   404   yes   404   404   404   401          404            yes
memberships | membership | other          yes   -     -     404   -     404   404   404   401          404            yes
delegations | delegation | own            yes   yes   yes   404   yes   404   404   404   401          404            yes
delegations | delegation | other          yes   -     -     404   -     404   404   404   401          404            yes
people | seat | own                       yes   yes   yes   404   yes   404   404   404   401          404            yes
people | seat | other                     yes   -     -     404   -     404   404   404   401          404            yes
inviteMember | secretariat | -            role  role  role  role  role  role  role  role  401          404            yes
inviteMember | head of delegation | own   yes   role  role  role  role  role  role  role  401          404            role
inviteMember | head of delegation | other yes   role  role  role  role  role  role  role  401          404            role
inviteMember | alternate | own            role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | alternate | other          role  team  team  role  role  role  role  role  401          404            role
inviteMember | delegate | own             role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | delegate | other           role  team  team  role  role  role  role  role  401          404            role
inviteMember | national coordinator | own role  yes   yes   role  role  role  role  role  401          404            role
inviteMember | focal point | own          role  role  role  role  yes   role  role  role  401          404            role
inviteMember | focal point | other        role  role  role  role  team  role  role  role  401          404            role
inviteMember | observer | -               yes   role  role  role  role  role  role  role  401          404            role
inviteAdministrator | administrator | -   role  role  role  role  role  role  role  role  401          role           yes
invitations | somebody else's | own       yes   -     -     404   -     404   404   404   401          404            yes
invitations | one of mine | own           yes   yes   yes   404   yes   404   404   404   401          404            yes
openInvitation | link | -                 yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
acceptInvitation | link | -               yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
renewInvitation | observer | -            yes   404   404   404   404   404   404   404   401          404            role
renewInvitation | administrator | -      404   404   404   404   404   404   404   404   401          404            yes
renewInvitation | delegate, mine | own role  yes   yes   role  role  role  role  role  401          404            role
renewInvitation | focal point, mine | own role role role role  yes   role  role  role  401          404            role
withdrawInvitation | observer | -         yes   404   404   404   404   404   404   404   401          404            role
withdrawInvitation | administrator | -      404   404   404   404   404   404   404   404   401          404            yes
withdrawInvitation | delegate, mine | own role  yes   yes   role  role  role  role  role  401          404            role
withdrawInvitation | focal point, mine | own role role role role  yes   role  role  role  401          404            role
recordLetter | first signatory | own      yes   role  role  404   role  404   404   404   401          404            role
recordLetter | first signatory | other    yes   404   404   404   404   404   404   404   401          404            role
setAccreditation | signatory | own        yes   role  role  404   role  404   404   404   401          404            role
setAccreditation | signatory | other      yes   404   404   404   404   404   404   404   401          404            role
confirmSeat | alternate | own             other yes   yes   404   role  404   404   404   401          404            other
confirmSeat | alternate | other           other 404   404   404   404   404   404   404   401          404            other
confirmSeat | secretariat | -             yes   other other 404   404   404   404   404   401          404            other
confirmSeat | first signatory with a letter | own other role  role  404 role 404 404 404    401          404            yes
otherSeats    | membership | own          yes   yes   yes   404   yes   404   404   404   401          404            yes
otherSeats    | membership | other        yes   404   404   404   404   404   404   404   401          404            yes
handOverSeat  | secretariat | -           role  404   404   404   404   404   404   404   401          404            yes
handOverSeat  | head of delegation | own  yes   role  role  404   role  404   404   404   401          404            role
handOverSeat  | alternate | own           role  yes   yes   404   role  404   404   404   401          404            role
handOverSeat  | alternate | other         role  404   404   404   404   404   404   404   401          404            role
handOverSeat  | delegate | own            role  yes   yes   404   role  404   404   404   401          404            role
handOverSeat  | delegate | other          role  404   404   404   404   404   404   404   401          404            role
handOverSeat  | national coordinator | own role yes   yes   404   role  404   404   404   401          404            role
handOverSeat  | focal point | own         role  role  role  404   yes   404   404   404   401          404            role
handOverSeat  | focal point | other       role  404   404   404   404   404   404   404   401          404            role
handOverSeat  | observer | -              yes   404   404   404   404   404   404   404   401          404            role
endMembership | secretariat | -           role  404   404   404   404   404   404   404   401          404            yes
endMembership | head of delegation | own  yes   role  role  404   role  404   404   404   401          404            role
endMembership | alternate | own           role  yes   yes   404   role  404   404   404   401          404            role
endMembership | alternate | other         role  404   404   404   404   404   404   404   401          404            role
endMembership | delegate | own            role  yes   yes   404   role  404   404   404   401          404            role
endMembership | delegate | other          role  404   404   404   404   404   404   404   401          404            role
endMembership | national coordinator | own role yes   yes   404   role  404   404   404   401          404            role
endMembership | focal point | own         role  role  role  404   yes   404   404   404   401          404            role
endMembership | focal point | other       role  404   404   404   404   404   404   404   401          404            role
endMembership | observer | -              yes   404   404   404   404   404   404   404   401          404            role
`;
