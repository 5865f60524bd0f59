import type { Comment } from './discussion.documents.js';

/** Comments of a thread by their numbers, without a gap. */
export type Run = readonly Comment[];

const first = (run: Run): number => run[0]?.number ?? 1;
const last = (run: Run): number => run.at(-1)?.number ?? 0;

/** How many comments of the thread lie before a run, and how many after it. */
export const around = (run: Run, commentCount: number): { before: number; after: number } => ({
  before: first(run) - 1,
  after: Math.max(0, commentCount - last(run)),
});

/** Both together, each comment as the newer part tells it; null where comments between them are missing. */
export function joined(known: Run, newer: Run): Run | null {
  if (known.length === 0 || newer.length === 0) return [...known, ...newer];
  if (first(newer) > last(known) + 1 || last(newer) < first(known) - 1) return null;
  return [
    ...known.filter(({ number }) => number < first(newer)),
    ...newer,
    ...known.filter(({ number }) => number > last(newer)),
  ];
}
