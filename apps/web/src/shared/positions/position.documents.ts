import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { PositionDraftPartsFragment } from '../../gql/graphql.js';

export const PositionDraftParts = graphql(`
  fragment PositionDraftParts on PositionDraft {
    id
    stance
    requestedText
    savedAt
    savedByTitle
    version
    statements {
      kind
      text
      language
      passageIds
    }
  }
`);

export const SavePositionDraftDocument = graphql(`
  mutation SavePositionDraft($input: SavePositionDraftInput!) {
    savePositionDraft(input: $input) {
      ...PositionDraftParts
    }
  }
`);

export const DiscardPositionDraftDocument = graphql(`
  mutation DiscardPositionDraft($input: DiscardPositionDraftInput!) {
    discardPositionDraft(input: $input)
  }
`);

/** The delegation's draft as it is now: asked when somebody else changed it. */
export const PositionDraftDocument = graphql(`
  query PositionDraft($ballotId: ID!) {
    positionDraft(ballotId: $ballotId) {
      ...PositionDraftParts
    }
  }
`);

export const SignPositionDocument = graphql(`
  mutation SignPosition($input: SignPositionInput!) {
    signPosition(input: $input) {
      ...PriorityPosition
    }
  }
`);

export type Draft = PositionDraftPartsFragment;

/** Reads a draft, or none. */
export const readDraft = (draft: FragmentType<typeof PositionDraftParts> | null): Draft | null =>
  readFragment(PositionDraftParts, draft);
