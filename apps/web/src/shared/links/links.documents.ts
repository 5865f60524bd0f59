import { graphql } from '../../gql/index.js';

export const RenewInvitationDocument = graphql(`
  mutation RenewInvitation($input: InvitationInput!) {
    renewInvitation(input: $input) {
      token
      invitation {
        id
        email
        version
        expiresAt
        mail {
          state
        }
      }
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($input: InvitationInput!) {
    withdrawInvitation(input: $input) {
      id
      version
    }
  }
`);

export const MakeResetLinkDocument = graphql(`
  mutation MakeResetLink($input: MakeResetLinkInput!) {
    makeResetLink(input: $input) {
      token
      expiresAt
    }
  }
`);
