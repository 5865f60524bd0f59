import { graphql } from '../../gql/index.js';
import type { InstitutionTableQuery } from '../../gql/graphql.js';

export const InstitutionTableDocument = graphql(`
  query InstitutionTable(
    $roadmapId: ID!
    $participantId: ID
    $withoutFocalPoint: Boolean
    $archived: Boolean
    $search: String
    $first: Int
    $after: String
  ) {
    institutionTable(
      roadmapId: $roadmapId
      participantId: $participantId
      withoutFocalPoint: $withoutFocalPoint
      archived: $archived
      search: $search
      first: $first
      after: $after
    ) {
      total
      edges {
        node {
          id
          code
          name
          acronym
          participantId
          countryCode
          type
          level
          mandate
          roles
          archivedAt
          actionsLed
          actionsSupported
          stepsLed
          focalPoint
          mayChange
          version
          formerly {
            name
            until
            merged
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const InstitutionDocument = graphql(`
  query Institution($id: ID!) {
    institution(id: $id) {
      id
      milestones
      focalPoints
      work {
        stepCode
        participantCode
        leads
      }
    }
  }
`);

export const InstitutionNowDocument = graphql(`
  query InstitutionNow($id: ID!) {
    institution(id: $id) {
      id
      code
      name
      acronym
      participantId
      countryCode
      type
      level
      mandate
      roles
      archivedAt
      actionsLed
      actionsSupported
      stepsLed
      focalPoint
      mayChange
      version
      formerly {
        name
        until
        merged
      }
    }
  }
`);

export const AddInstitutionDocument = graphql(`
  mutation AddInstitution($input: AddInstitutionInput!) {
    addInstitution(input: $input) {
      id
      version
    }
  }
`);

export const EditInstitutionDocument = graphql(`
  mutation EditInstitution($input: EditInstitutionInput!) {
    editInstitution(input: $input) {
      id
      version
    }
  }
`);

export const RenameInstitutionDocument = graphql(`
  mutation RenameInstitution($input: RenameInstitutionInput!) {
    renameInstitution(input: $input) {
      id
      version
    }
  }
`);

export const MergeInstitutionsDocument = graphql(`
  mutation MergeInstitutions($input: MergeInstitutionsInput!) {
    mergeInstitutions(input: $input) {
      id
      version
    }
  }
`);

export const ArchiveInstitutionDocument = graphql(`
  mutation ArchiveInstitution($input: InstitutionInput!) {
    archiveInstitution(input: $input) {
      id
      version
    }
  }
`);

export const RestoreInstitutionDocument = graphql(`
  mutation RestoreInstitution($input: InstitutionInput!) {
    restoreInstitution(input: $input) {
      id
      version
    }
  }
`);

export type InstitutionTable = InstitutionTableQuery['institutionTable'];
/** As a table has it, or by itself. */
export type InstitutionRow = Omit<InstitutionTable['edges'][number]['node'], '__typename'>;
