import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { ViewerPartsFragment } from '../../gql/graphql.js';

export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    demo
    draftKey
    user {
      id
      email
      name
      zone
      administrator
    }
    memberships {
      id
      role
      title
      participantId
      participantCode
      roadmap {
        id
        code
        title
        shortTitle
        phase
        draftingSince
        illustrative
        zone
        participants {
          id
          code
          name
          chip
          footnote
          footnoteMark
        }
        currentRound {
          id
          code
          title
          sort
          state
          deadline
        }
      }
    }
  }
`);

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerParts
    }
  }
`);

/** Asks without changing what the page knows, so that nothing on it is drawn anew. */
export const WhoIsSignedInDocument = graphql(`
  query WhoIsSignedIn {
    viewer {
      user {
        id
        name
        administrator
      }
      memberships {
        id
        title
        roadmap {
          id
          code
        }
      }
    }
  }
`);

export type Viewer = ViewerPartsFragment;
/** A viewer who is signed in. */
export type SignedIn = Viewer & { user: NonNullable<Viewer['user']> };
export type Membership = Viewer['memberships'][number];
export type Roadmap = Membership['roadmap'];
export type Role = Membership['role'];

export const readViewer = (viewer: FragmentType<typeof ViewerParts>): Viewer => readFragment(ViewerParts, viewer);
