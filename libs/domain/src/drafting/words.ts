import { commonSubsequence } from './subsequence.js';

/** A run of a text that both sides have, or that only the earlier or the later one has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One of two texts that were compared. */
export type Side = 'before' | 'after';

/** Words as Unicode has them, by a dictionary where a script has no spaces; the language named changes neither. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What stands between two halves of one word: an apostrophe or a hyphen. */
const JOINT = /^[’'‐-]$/u;
const SPACE = /^\s$/u;
/** Holds nothing that is read aloud. */
const PUNCTUATION = /^[^\p{L}\p{N}]*$/u;

/**
 * The words of a text and what stands between them, each space by itself; joined they are the text. Hyphenated words are
 * one. Segmenters take longer for each word of a longer text, so they are given it from space to space.
 */
export function wordsOf(text: string): string[] {
  return (text.match(/\s|\S+/gu) ?? []).flatMap((stretch) => (SPACE.test(stretch) ? [stretch] : segmented(stretch)));
}

function segmented(stretch: string): string[] {
  const found: { text: string; isWord: boolean }[] = [];
  for (const { segment, isWordLike = false } of segmenter.segment(stretch)) {
    const joint = found.at(-1);
    const before = found.at(-2);
    if (isWordLike && joint && before?.isWord && JOINT.test(joint.text)) {
      before.text += joint.text + segment;
      found.pop();
    } else {
      found.push({ text: segment, isWord: isWordLike });
    }
  }
  return found.map((token) => token.text);
}

/**
 * Which words of two texts are the same: pairs of places in their tokens, rising in both. Spaces are no words: they are
 * paired where the words beside them are, so that a phrase that was replaced is replaced whole.
 */
export function pairedWords(before: readonly string[], after: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...anchors(before, after), [before.length, after.length] as const]) {
    pairs.push(...pairedSpaces(before, after, [left, nextLeft], [right, nextRight]));
    if (nextLeft < before.length) pairs.push([nextLeft, nextRight]);
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return pairs;
}

/** Pairs of words. A comma alone between words that were replaced holds nothing together and is none. */
function anchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const [lefts, rights] = [spoken(before), spoken(after)];
  const numbers = new Map<string, number>();
  const numbered = (texts: readonly string[], places: readonly number[]) =>
    places.map((place) => {
      const text = texts[place]!;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const found = commonSubsequence(numbered(before, lefts), numbered(after, rights));
  const ends: [number, number][] = [[-1, -1], ...found, [lefts.length, rights.length]];
  const touches = (at: number): boolean => {
    const [[left, right], [nextLeft, nextRight]] = [ends[at]!, ends[at + 1]!];
    return nextLeft - left === 1 && nextRight - right === 1;
  };
  return found
    .filter(([left], at) => !PUNCTUATION.test(before[lefts[left]!]!) || touches(at) || touches(at + 1))
    .map(([left, right]) => [lefts[left]!, rights[right]!]);
}

const spoken = (texts: readonly string[]): number[] => texts.flatMap((text, at) => (SPACE.test(text) ? [] : [at]));

/** The spaces that two stretches without a common word begin and end with alike. */
function pairedSpaces(
  before: readonly string[],
  after: readonly string[],
  [left, leftEnd]: readonly [number, number],
  [right, rightEnd]: readonly [number, number],
): [number, number][] {
  const alike = (one: number, other: number) => SPACE.test(before[one]!) && before[one] === after[other];
  const longest = Math.min(leftEnd - left, rightEnd - right);
  let [start, end] = [0, 0];
  while (start < longest && alike(left + start, right + start)) start += 1;
  while (start + end < longest && alike(leftEnd - 1 - end, rightEnd - 1 - end)) end += 1;
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [left + at, right + at]),
    ...Array.from({ length: end }, (_, at): [number, number] => [leftEnd - end + at, rightEnd - end + at]),
  ];
}

/**
 * What changed from one text to another, word by word.
 * @returns runs in reading order, none of them empty, no two neighbours of one kind, and what was removed before what
 *   stands in its place; {@link textOf} gives either text back to the last character
 */
export function diffWords(before: string, after: string): WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs: WordRun[] = [];
  let same = '';
  const tell = (kind: WordRun['kind'], text: string) => {
    if (text !== '') runs.push({ kind, text });
  };
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...pairedWords(old, now), [old.length, now.length] as const]) {
    if (nextLeft > left || nextRight > right) {
      tell('same', same);
      same = '';
      tell('removed', old.slice(left, nextLeft).join(''));
      tell('added', now.slice(right, nextRight).join(''));
    }
    same += old[nextLeft] ?? '';
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  tell('same', same);
  return runs;
}

/** One side of a comparison: the text as it was before, or as it is after. */
export function textOf(runs: readonly WordRun[], side: Side): string {
  const other = side === 'before' ? 'added' : 'removed';
  return runs.map(({ kind, text }) => (kind === other ? '' : text)).join('');
}
