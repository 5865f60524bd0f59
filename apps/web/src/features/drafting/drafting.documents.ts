import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type {
  DraftPriorityPartsFragment,
  DraftSourcePartsFragment,
  MakingPartsFragment,
  PassagePartsFragment,
  WriterPartsFragment,
} from '../../gql/graphql.js';

export const DraftPriorityParts = graphql(`
  fragment DraftPriorityParts on DraftPriority {
    id
    kind
    code
    title
    state
    circulatedNumber
    inForceNumber
    makingVersion
    changes
  }
`);

export const PassageParts = graphql(`
  fragment PassageParts on MakingPassage {
    id
    kind
    stepId
    label
    text
    version
    state
    joinedInto
    fixed
    textInForce
    editedAt
  }
`);

export const WriterParts = graphql(`
  fragment WriterParts on PassageWriter {
    passageId
    title
    since
    own
  }
`);

export const MakingParts = graphql(`
  fragment MakingParts on Making {
    priorityId
    kind
    code
    state
    editable
    language
    version
    revision
    begunAt
    versions {
      id
      number
      labels
      createdAt
      inForce
    }
    steps {
      id
      code
      removed
    }
    passages {
      ...PassageParts
    }
    gone {
      id
      versionId
      number
      kind
      stepId
      text
    }
    writers {
      ...WriterParts
    }
    hindrances {
      code
      passageId
    }
  }
`);

export const DraftDocument = graphql(`
  query Draft($roadmap: String!, $priority: String!) {
    draftPage(roadmap: $roadmap, priority: $priority) {
      drafts {
        ...DraftPriorityParts
      }
      priorityId
      making {
        ...MakingParts
      }
      plans {
        ...StepPlanParts
      }
      sources {
        ...DraftSourceParts
      }
      roadmap {
        now
      }
    }
  }
`);

export const DraftSourceParts = graphql(`
  fragment DraftSourceParts on DraftSource {
    passageId
    versionNumber
    amendmentCode
    participantCode
    sponsorCodes
    decidedAt
  }
`);

export const DraftsDocument = graphql(`
  query Drafts($roadmap: String!) {
    draftPage(roadmap: $roadmap) {
      drafts {
        ...DraftPriorityParts
      }
    }
  }
`);

export const OrderPrioritiesDocument = graphql(`
  mutation OrderPriorities($input: OrderPrioritiesInput!) {
    orderPriorities(input: $input) {
      id
    }
  }
`);

/** The words of an earlier version, beside those in the making. */
export const DraftSinceDocument = graphql(`
  query DraftSince($roadmap: String!, $priority: String!, $since: ID!) {
    draftPage(roadmap: $roadmap, priority: $priority, since: $since) {
      making {
        passages {
          id
          textSince
        }
        gone {
          id
          versionId
          number
          kind
          stepId
          text
        }
      }
    }
  }
`);

export const PassageHistoryDocument = graphql(`
  query PassageHistory($priorityId: ID!, $passageId: ID!, $before: String) {
    passageHistory(priorityId: $priorityId, passageId: $passageId, before: $before) {
      items {
        id
        act
        text
        by
        at
      }
      before
    }
  }
`);

export const SavePassageDocument = graphql(`
  mutation SavePassage($input: SavePassageInput!) {
    savePassage(input: $input) {
      passage {
        ...PassageParts
      }
      making {
        revision
        hindrances {
          code
          passageId
        }
      }
      changed {
        what
        times
      }
      upon
    }
  }
`);

export const ChangeMakingDocument = graphql(`
  mutation ChangeMaking($input: ChangeMakingInput!) {
    changeMaking(input: $input) {
      ...MakingParts
    }
  }
`);

export const TendPassageDocument = graphql(`
  mutation TendPassage($input: TendPassageInput!) {
    tendPassage(input: $input) {
      revision
      writers {
        ...WriterParts
      }
    }
  }
`);

export const AddPriorityDocument = graphql(`
  mutation AddPriority($input: AddPriorityInput!) {
    addPriority(input: $input) {
      priorityId
      code
    }
  }
`);

export const StartMakingDocument = graphql(`
  mutation StartMaking($input: StartMakingInput!) {
    startMaking(input: $input) {
      priorityId
    }
  }
`);

export const DiscardMakingDocument = graphql(`
  mutation DiscardMaking($input: DiscardMakingInput!) {
    discardMaking(input: $input)
  }
`);

export type DraftPriority = DraftPriorityPartsFragment;
export type Passage = PassagePartsFragment;
export type Writer = WriterPartsFragment;
export type Making = Omit<MakingPartsFragment, 'passages' | 'writers'> & {
  readonly passages: readonly Passage[];
  readonly writers: readonly Writer[];
};

export function readMaking(ref: FragmentType<typeof MakingParts>): Making {
  const making = readFragment(MakingParts, ref);
  return {
    ...making,
    passages: readFragment(PassageParts, making.passages),
    writers: readFragment(WriterParts, making.writers),
  };
}

export type DraftSource = DraftSourcePartsFragment;
