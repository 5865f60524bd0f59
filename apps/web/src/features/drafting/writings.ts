import type { ChangeMakingInput, SavePassageMutation } from '../../gql/graphql.js';
import type { AppError } from '../../shared/api/AppError.js';
import type { Making } from './drafting.documents.js';

/** The words of somebody else, saved after one had begun. */
export interface OtherWords {
  readonly text: string;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** Why words that were typed are not saved. */
export type Trouble =
  | { readonly kind: 'on_device' }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'conflict'; readonly theirs: OtherWords };

/** The words of a passage while they are written. */
export interface Writing {
  /** As they stand in the field. */
  readonly text: string;
  /** The saved words that they are written upon. */
  readonly on: { readonly text: string; readonly version: number };
  readonly trouble: Trouble | null;
}

export type Plain = SavePassageMutation['savePassage']['changed'];

export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'on_device'; readonly at: string }
  | { readonly kind: 'refused' };

/** What is done to the order or state of passages. */
export type MakingAct = Omit<ChangeMakingInput, 'priorityId' | 'expectedVersion' | 'idempotencyKey'>;

export type Done = { readonly making: Making } | { readonly error: AppError } | { readonly unsaved: string };

/** Why words are not saved, by what the server answered. */
export function troubleOf(error: AppError): Trouble {
  const theirs = error.facts.conflict?.theirs as OtherWords | undefined;
  if (error.code === 'CONFLICT' && theirs) return { kind: 'conflict', theirs };
  const waits = error.passing || error.code === 'UNAUTHENTICATED' || error.code === 'IDENTITY_CHANGED';
  return waits ? { kind: 'on_device' } : { kind: 'refused', error };
}

/** Whether a revision lacks something that another one has: neither of its two numbers ever falls. */
export function isEarlier(revision: string, than: string): boolean {
  const numbers = than.split('-').map(Number);
  return revision.split('-').some((number, at) => Number(number) < (numbers[at] ?? 0));
}

/** When the text was last changed by anybody. */
export const lastEdit = ({ begunAt, passages }: Making): string =>
  passages.reduce((last, { editedAt }) => (editedAt !== null && editedAt > last ? editedAt : last), begunAt);
