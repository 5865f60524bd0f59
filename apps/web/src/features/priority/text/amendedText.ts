import { compareCodes } from '@waymark/domain';
import type { Amendment } from '../priority.documents.js';

/** Amendments that still wait for a decision. */
export const isPending = ({ state }: Pick<Amendment, 'state'>): boolean =>
  ['submitted', 'sent_back', 'admitted', 'under_consideration', 'accepted', 'accepted_modified'].includes(state);

/**
 * A passage with an amendment taken in. An amendment without present wording adds its words at the end; one whose
 * words are no longer there changes nothing.
 */
export function withAmendment(text: string, { before, after }: Pick<Amendment, 'before' | 'after'>): string {
  if (before === '') return text === '' ? after : `${text} ${after}`;
  return text.includes(before) ? text.replace(before, () => after) : text;
}

/** A passage with all these amendments taken in, in the order of their codes. */
export const withAmendments = (text: string, amendments: readonly Amendment[]): string =>
  [...amendments].sort((a, b) => compareCodes(a.code, b.code)).reduce(withAmendment, text);
