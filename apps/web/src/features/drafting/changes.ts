import type { Making, Passage } from './drafting.documents.js';
import { countWords, type WordCounts } from './wording.js';

/** A passage of the earlier version that the making never had. */
type Gone = Making['gone'][number];

/** An earlier version, against which changes are counted. */
export interface Reference {
  readonly versionId: string;
  readonly number: number;
  readonly inForce: boolean;
  readonly textOf: (passage: Passage) => string | null;
  readonly gone: readonly Gone[];
}

export type Change =
  { readonly kind: 'new' | 'struck' | 'joined' } | ({ readonly kind: 'words'; readonly before: string } & WordCounts);

/** What has become of a passage since an earlier version; null where nothing has. */
export function changeOf(passage: Passage, text: string, reference: Reference | null): Change | null {
  if (!reference) return null;
  const before = reference.textOf(passage);
  if (passage.state === 'removed') {
    if (before === null) return null;
    return { kind: passage.joinedInto === null ? 'struck' : 'joined' };
  }
  if (before === null) return { kind: 'new' };
  return before === text ? null : { kind: 'words', before, ...countWords(before, text) };
}

/** The version in force, by what the page knows of it; null where nothing is in force. */
export function inForce({ versions, gone }: Pick<Making, 'versions' | 'gone'>): Reference | null {
  const version = versions.find((one) => one.inForce);
  return version
    ? {
        versionId: version.id,
        number: version.number,
        inForce: true,
        textOf: ({ textInForce }) => textInForce,
        gone: gone.filter(({ versionId }) => versionId === version.id),
      }
    : null;
}
