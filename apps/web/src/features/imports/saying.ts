import type { AdjustImportInput } from '../../gql/graphql.js';
import type { AppError } from '../../shared/api/AppError.js';
import type { Check, ImportedFile } from './imports.documents.js';

/** Says something about the file: it is sent at once, and the whole check asked for again. */
export type Say = (said: Omit<AdjustImportInput, 'importId' | 'expectedVersion'>) => Promise<void>;

/** A part of the page on which something is said about the file. */
export interface SayingProps {
  file: ImportedFile;
  check: Check;
  busy: boolean;
  error: AppError | null;
  say: Say;
}
