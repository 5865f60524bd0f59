import { randomUUID } from 'node:crypto';
import { sessionOf, type Answer, type TestApi } from './api.js';
import { buildSession, TEST_PASSWORD, unique } from './factories.js';

/** What somebody may be invited to; the roadmap is the sample's. */
export interface InvitedSeat {
  role: string;
  accreditation?: string | null;
  title?: string;
  participantId?: string | null;
  institutionIds?: readonly string[];
  language?: string;
}

export interface Invited {
  inviteMember: { token: string | null; invitation: { id: string; email: string; version: number; expiresAt: string } };
}

/** Somebody who has taken a seat. */
export interface Newcomer {
  membershipId: string;
  email: string;
  userId: string;
  session: string;
  token: string;
}

const inviting = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  token invitation { id email version expiresAt } } }`;
const accepting = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  user { id email name administrator } memberships { id title } } }`;

export interface Accepted {
  acceptInvitation: {
    user: { id: string; email: string; name: string; administrator: boolean };
    memberships: { id: string; title: string }[];
  };
}

/** Invitations, confirmations and reset links over one application, as its people make them. */
export function peopleOf(api: TestApi, roadmapId: string) {
  const input = (seat: InvitedSeat, email = `${unique('invited')}@example.org`) => ({
    roadmapId,
    email,
    title: `A ${seat.role} of the test`,
    accreditation: null,
    participantId: null,
    institutionIds: [],
    idempotencyKey: randomUUID(),
    ...seat,
  });
  const invite = (as: string, seat: InvitedSeat, email?: string): Promise<Answer<Invited>> =>
    api.gql<Invited>(inviting, { input: input(seat, email) }, as);
  const accept = (
    token: string | null,
    answer: object = { password: TEST_PASSWORD },
    as?: string,
  ): Promise<Answer<Accepted>> => api.gql<Accepted>(accepting, { input: { token, ...answer } }, as);

  /** Invites somebody new, who takes the seat. */
  async function admit(as: string, seat: InvitedSeat): Promise<Newcomer> {
    const invited = await invite(as, seat);
    const { token = null, invitation } = invited.data?.inviteMember ?? {};
    const accepted = await accept(token);
    const refusal = [...invited.errors, ...accepted.errors][0];
    if (refusal || token === null) throw new Error(`nobody was admitted: ${JSON.stringify(refusal)}`);
    const { user, memberships } = accepted.data.acceptInvitation;
    return {
      membershipId: memberships[0]?.id ?? '',
      email: invitation?.email ?? '',
      userId: user.id,
      session: sessionOf(accepted),
      token,
    };
  }

  const version = async (membershipId: string): Promise<number> => {
    const [row] = await api.rows<{ version: number }>('select version from memberships where id = $1', [membershipId]);
    return row?.version ?? 0;
  };
  const act = async (operation: string, type: string, as: string, membershipId: string, more: object = {}) => {
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { id version } }`;
    const seen = { membershipId, expectedVersion: await version(membershipId) };
    const key = operation === 'endMembership' ? {} : { idempotencyKey: randomUUID() };
    return api.gql(document, { input: { ...seen, ...key, ...more } }, as);
  };

  return {
    input,
    invite,
    accept,
    admit,
    confirm: (as: string, membershipId: string, more?: object) =>
      act('confirmSeat', 'ConfirmSeatInput', as, membershipId, more),
    recordLetter: (as: string, membershipId: string, reference = 'Note verbale 12/2026') =>
      act('recordLetter', 'RecordLetterInput', as, membershipId, { reference }),
    end: (as: string, membershipId: string) => act('endMembership', 'EndMembershipInput', as, membershipId),
    makeResetLink: (as: string, userId: string) =>
      api.gql<{ makeResetLink: { token: string } }>(
        'mutation ($userId: ID!) { makeResetLink(input: { userId: $userId }) { token expiresAt } }',
        { userId },
        as,
      ),
    resetPassword: (token: string, password = 'another test password 5') =>
      api.gql(
        'mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, password: $password }) { now } }',
        { token, password },
      ),
    /** A session of a persona of its own, so that ending it does not disturb the others. */
    sessionOf: async (persona: string) => {
      const [user] = await api.rows<{ id: string }>('select id from users where persona = $1', [persona]);
      return buildSession(api.rows, user?.id ?? '');
    },
  };
}
