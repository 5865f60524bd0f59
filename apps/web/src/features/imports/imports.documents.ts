import { graphql } from '../../gql/index.js';
import type { ImportQuery } from '../../gql/graphql.js';

export const ImportDocument = graphql(`
  query Import($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {
    import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) {
      import {
        id
        kind
        fileName
        fileSize
        state
        rememberedAt
        newRecords
        changedRecords
        unchangedRecords
        version
      }
      check {
        sheets {
          key
          name
          fields {
            key
            heading
            required
          }
          columns {
            name
            letters
            heading
            firstValue
            empty
            becomes
            isNew
          }
          records
          newRecords
          changedRecords
          unchangedRecords
        }
        records
        newRecords
        changedRecords
        unchangedRecords
        refused
        unconfirmed
        faultCount
        ready
        asksReason
        ground
        faults {
          number
          sheet
          cell
          code
          grade
          column
          text
          detail
          confirmed
          same
          suggestion {
            value
            words
          }
        }
        rows {
          row
          change
          moved
          absent
          values {
            key
            text
            before
            differs
          }
        }
      }
      undoable
      job {
        id
        state
        failure
      }
    }
  }
`);

export const ImportsDocument = graphql(`
  query Imports($roadmapId: ID!) {
    imports(roadmapId: $roadmapId) {
      id
      kind
      fileName
      state
      underWay
      newRecords
      changedRecords
      madeAt
      appliedAt
      undoneAt
    }
  }
`);

export const AdjustImportDocument = graphql(`
  mutation AdjustImport($input: AdjustImportInput!) {
    adjustImport(input: $input) {
      import {
        id
        version
      }
    }
  }
`);

export const ApplyImportDocument = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      import {
        id
        state
        version
      }
    }
  }
`);

export const UndoImportDocument = graphql(`
  mutation UndoImport($input: ImportInput!) {
    undoImport(input: $input) {
      import {
        id
        state
        version
      }
    }
  }
`);

export type ImportedFile = ImportQuery['import']['import'];
export type Check = NonNullable<ImportQuery['import']['check']>;
export type ImportWork = NonNullable<ImportQuery['import']['job']>;
export type CheckedSheet = Check['sheets'][number];
export type Fault = Check['faults'][number];
export type Row = Check['rows'][number];
/** What can be imported; the API tells it as text. */
export type Kind = 'institutions' | 'people' | 'plan' | 'text';

/** A document has paragraphs where all others have rows and cells. */
export const isText = (kind: string): boolean => kind === 'text';
