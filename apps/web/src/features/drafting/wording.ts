import { diffWords, isTitle, plainWords, wordsOf, type WordRun } from '@waymark/domain';
import type { Passage } from './drafting.documents.js';

/** What is read aloud, in contrast to signs and spaces. */
const SPOKEN = /[\p{L}\p{N}]/u;

export interface WordCounts {
  readonly added: number;
  readonly removed: number;
}

const countIn = (runs: readonly WordRun[], kind: WordRun['kind']): number =>
  runs
    .filter((run) => run.kind === kind)
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => SPOKEN.test(word)).length;

/** How many words came in and went out. */
export function countWords(before: string, after: string): WordCounts {
  const runs = diffWords(before, after);
  return { added: countIn(runs, 'added'), removed: countIn(runs, 'removed') };
}

/** Words as the server will keep them; a title is one line. */
export function keptWords(kind: Passage['kind'], text: string): string {
  const plain = plainWords(text).text;
  return isTitle({ kind }) ? plain.replaceAll('\n', ' ') : plain;
}

/** One more in the middle: the caret of a field counts UTF-16 units, the API characters. */
export const charactersBefore = (text: string, caret: number): number => [...text.slice(0, caret)].length;
