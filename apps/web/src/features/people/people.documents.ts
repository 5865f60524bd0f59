import { graphql } from '../../gql/index.js';
import type { PeopleQuery } from '../../gql/graphql.js';

export const PeopleDocument = graphql(`
  query People($roadmap: String!) {
    people(roadmap: $roadmap) {
      roadmap {
        id
        title
        participants {
          id
          code
          name
          chip
          footnote
          footnoteMark
        }
      }
      seats {
        id
        role
        accreditation
        participantId
        userId
        waitsFor
        ...SeatRow
        ...SeatInQuestion
        ...SeatToAccredit
        ...SeatToHandOver
      }
      invitations {
        ...WaitingMember
        invitation {
          id
          role
          accreditation
          participantId
        }
      }
      offers {
        role
        participantId
        ...OfferedSeat
      }
      institutions {
        ...InstitutionOfSeat
      }
      institutionCounts {
        participantId
        total
        staffed
      }
      institutionsTotal
      invitationLanguage
    }
  }
`);

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      token
      invitation {
        id
        email
        version
        mail {
          state
        }
      }
    }
  }
`);

export const ConfirmSeatDocument = graphql(`
  mutation ConfirmSeat($input: ConfirmSeatInput!) {
    confirmSeat(input: $input) {
      id
      version
    }
  }
`);

export const RecordLetterDocument = graphql(`
  mutation RecordLetter($input: RecordLetterInput!) {
    recordLetter(input: $input) {
      id
      version
    }
  }
`);

export const SetAccreditationDocument = graphql(`
  mutation SetAccreditation($input: SetAccreditationInput!) {
    setAccreditation(input: $input) {
      id
      version
    }
  }
`);

export const HandOverSeatDocument = graphql(`
  mutation HandOverSeat($input: HandOverInput!) {
    handOverSeat(input: $input) {
      token
      invitation {
        id
        email
        title
        version
        mail {
          state
        }
      }
      also {
        token
        invitation {
          id
          email
          title
          version
          mail {
            state
          }
        }
      }
    }
  }
`);

export const OtherSeatsDocument = graphql(`
  query OtherSeats($membershipId: ID!) {
    otherSeats(membershipId: $membershipId) {
      id
      title
      roadmapTitle
      version
    }
  }
`);

export const EndMembershipDocument = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      id
      version
      endedAt
    }
  }
`);

export type People = PeopleQuery['people'];
export type Seat = People['seats'][number];
