import { isTitle } from '@waymark/domain';
import type { Making, Passage } from './drafting.documents.js';

/** A step of the text with its passages, or the text's own passages. */
export interface Group {
  /** Null for the text's own passages. */
  readonly stepId: string | null;
  readonly code: string | null;
  readonly removed: boolean;
  readonly title: Passage | undefined;
  readonly passages: readonly Passage[];
}

/** The text in its parts, in order. */
export function groupsOf({ passages, steps }: Pick<Making, 'passages' | 'steps'>): Group[] {
  const parts = [{ id: null, code: null, removed: false }, ...steps];
  return parts.map(({ id, code, removed }) => {
    const own = passages.filter(({ stepId }) => stepId === id);
    return { stepId: id, code, removed, title: own.find(isTitle), passages: own };
  });
}

/** What belongs to the same key, in its order. */
export function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** "¶4–6", or "¶4" of one. */
export function rangeOf({ passages }: Pick<Group, 'passages'>): string | null {
  const labels = passages.flatMap(({ label }) => label ?? []);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
