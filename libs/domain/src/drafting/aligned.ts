import { commonSubsequence } from './subsequence.js';

/** Where something of two ordered lists stands. What moved stands twice: where it was, and where it is. */
export type Place = 'stays' | 'added' | 'removed' | 'moved_here' | 'moved_away';

export interface Aligned<T> {
  readonly place: Place;
  /** Null for what was added. */
  readonly before: T | null;
  /** Null for what was removed. */
  readonly after: T | null;
}

/**
 * Two ordered lists as one, in reading order: as many as possible stay, and what is gone stands before what is new in its
 * place. Whatever is not added or moved here is the earlier list in its order, whatever is not removed or moved away the
 * later one. Ids stand once in a list.
 * @param mayStay whether what has kept its place among the others also belongs where it belonged
 */
export function alignedById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  mayStay: (before: T, after: T) => boolean = () => true,
): Aligned<T>[] {
  const [olds, news] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const lines: Aligned<T>[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...staying(before, after, mayStay), [before.length, after.length] as const]) {
    for (const old of before.slice(left, nextLeft)) {
      const now = news.get(old.id) ?? null;
      lines.push({ place: now ? 'moved_away' : 'removed', before: old, after: now });
    }
    for (const now of after.slice(right, nextRight)) {
      const old = olds.get(now.id) ?? null;
      lines.push({ place: old ? 'moved_here' : 'added', before: old, after: now });
    }
    const [old, now] = [before[nextLeft], after[nextRight]];
    if (old && now) lines.push({ place: 'stays', before: old, after: now });
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return lines;
}

function staying<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  mayStay: (before: T, after: T) => boolean,
): [number, number][] {
  const places = new Map(before.map((one, at) => [one.id, at]));
  const order = after.map((now) => {
    const at = places.get(now.id);
    return at === undefined || !mayStay(before[at]!, now) ? -1 : at;
  });
  return commonSubsequence([...before.keys()], order);
}
