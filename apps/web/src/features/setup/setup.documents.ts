import { graphql } from '../../gql/index.js';
import type { SetupPartsFragment } from '../../gql/graphql.js';

export const SetupParts = graphql(`
  fragment SetupParts on RoadmapSetup {
    id
    code
    phase
    draftingSince
    closedAt
    closingReason
    continues {
      code
      title
    }
    title
    shortTitle
    titles {
      language
      title
      shortTitle
    }
    language
    languages
    requiredLanguages
    participants {
      id
      code
      name
      chip
      footnote
      footnoteMark
      ownDesignation
      elector
      zone
      workingDays
      holidays
      removable
      hasHead
      headInvitedAt
    }
    origins {
      code
      name
    }
    periodStart
    periodEnd
    zone
    deadlineTime
    currency
    updateIntervalDays
    reportingDates
    floor {
      numerator
      denominator
    }
    quorum
    silenceAllowed
    assessmentAllowed
    publicationLevel
    symbolPrefix
    distributionLabels {
      distribution
      label
    }
    workingDays
    holidays
    missing {
      code
      section
      participantId
    }
    phaseMoves {
      to
      needsReason
      missing {
        code
        place
        named
      }
    }
    today
    savedAt
    version
  }
`);

export const SetupDocument = graphql(`
  query Setup($roadmap: String!) {
    roadmapSetup(roadmap: $roadmap) {
      ...SetupParts
    }
  }
`);

export const CatalogueDocument = graphql(`
  query Catalogue {
    countries {
      code
      name
      chip
      footnote
      footnoteMark
    }
  }
`);

export const SaveSettingsDocument = graphql(`
  mutation SaveSettings($input: SaveSettingsInput!) {
    saveSettings(input: $input) {
      ...SetupParts
    }
  }
`);

export const AddParticipantDocument = graphql(`
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) {
      ...SetupParts
    }
  }
`);

export const SaveParticipantDocument = graphql(`
  mutation SaveParticipant($input: SaveParticipantInput!) {
    saveParticipant(input: $input) {
      ...SetupParts
    }
  }
`);

export const RemoveParticipantDocument = graphql(`
  mutation RemoveParticipant($input: RemoveParticipantInput!) {
    removeParticipant(input: $input) {
      ...SetupParts
    }
  }
`);

export const StartDraftingDocument = graphql(`
  mutation StartDrafting($input: StartDraftingInput!) {
    startDrafting(input: $input) {
      ...SetupParts
    }
  }
`);

export const MovePhaseDocument = graphql(`
  mutation MovePhase($input: MovePhaseInput!) {
    movePhase(input: $input) {
      ...SetupParts
    }
  }
`);

export const CloseRoadmapDocument = graphql(`
  mutation CloseRoadmap($input: CloseRoadmapInput!) {
    closeRoadmap(input: $input) {
      ...SetupParts
    }
  }
`);

export const SetupFileDocument = graphql(`
  query SetupFile($roadmap: String!) {
    setupFile(roadmap: $roadmap) {
      name
      content
    }
  }
`);

export const BringInSetupDocument = graphql(`
  mutation BringInSetup($input: BringInSetupInput!) {
    bringInSetup(input: $input) {
      ...SetupParts
    }
  }
`);

export const InviteHeadDocument = graphql(`
  mutation InviteHead($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      token
      invitation {
        id
        email
      }
    }
  }
`);

export type Setup = SetupPartsFragment;
export type SetupParticipant = Setup['participants'][number];
