import { pairedWords, wordsOf } from './words.js';

/**
 * A stretch of a text that two people changed. `same`: neither did; `theirs` and `mine`: only one of them; `both`: both
 * alike; `conflict`: each otherwise, and a person must say what is meant.
 */
type MergeKind = 'same' | 'theirs' | 'mine' | 'both' | 'conflict';

/** Each of the three texts is its stretches, joined. */
export interface MergeChunk {
  readonly kind: MergeKind;
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

/** What of a stretch is taken; `both` is their words, then mine. */
export type MergeChoice = 'base' | 'theirs' | 'mine' | 'both' | { readonly text: string };

/**
 * Two changed texts over the one that both began with, by word. Where nothing is a `conflict`, joining it loses no word
 * that either put in. Whoever changes places with the other gets the same stretches with their names changed.
 */
export function mergeWords(base: string, theirs: string, mine: string): MergeChunk[] {
  const [words, their, my] = [wordsOf(base), wordsOf(theirs), wordsOf(mine)];
  const [inTheirs, inMine] = [new Map(pairedWords(words, their)), new Map(pairedWords(words, my))];
  const chunks: MergeChunk[] = [];
  let [at, atTheirs, atMine] = [0, 0, 0];
  for (let next = 0; next <= words.length; next += 1) {
    const isEnd = next === words.length;
    const [nextTheirs, nextMine] = isEnd ? [their.length, my.length] : [inTheirs.get(next), inMine.get(next)];
    if (nextTheirs === undefined || nextMine === undefined) continue;
    put(chunks, {
      base: words.slice(at, next).join(''),
      theirs: their.slice(atTheirs, nextTheirs).join(''),
      mine: my.slice(atMine, nextMine).join(''),
    });
    const same = words[next] ?? '';
    put(chunks, { base: same, theirs: same, mine: same });
    [at, atTheirs, atMine] = [next + 1, nextTheirs + 1, nextMine + 1];
  }
  return phrased(chunks);
}

type Texts = Omit<MergeChunk, 'kind'>;

function kindOf({ base, theirs, mine }: Texts): MergeKind {
  if (theirs === mine) return base === mine ? 'same' : 'both';
  return base === mine ? 'theirs' : base === theirs ? 'mine' : 'conflict';
}

const joined = (one: Texts, other: Texts): Texts => ({
  base: one.base + other.base,
  theirs: one.theirs + other.theirs,
  mine: one.mine + other.mine,
});

/** Neighbours of one kind are one stretch. */
function put(chunks: MergeChunk[], texts: Texts): void {
  if (texts.base + texts.theirs + texts.mine === '') return;
  const kind = kindOf(texts);
  const last = chunks.at(-1);
  if (last?.kind === kind) chunks[chunks.length - 1] = { kind, ...joined(last, texts) };
  else chunks.push({ kind, ...texts });
}

/** Two conflicts with nothing but a space between them are one: who decides, decides on a phrase. */
function phrased(chunks: readonly MergeChunk[]): MergeChunk[] {
  const result: MergeChunk[] = [];
  for (const chunk of chunks) {
    const [before, between] = [result.at(-2), result.at(-1)];
    const goesOn = chunk.kind === 'conflict' && before?.kind === 'conflict' && between?.base.trim() === '';
    if (goesOn && between?.kind === 'same')
      result.splice(-2, 2, { kind: 'conflict', ...joined(joined(before, between), chunk) });
    else result.push(chunk);
  }
  return result;
}

export const hasConflict = (chunks: readonly MergeChunk[]): boolean => chunks.some(({ kind }) => kind === 'conflict');

/**
 * The text that comes of a merge.
 * @param choices what a person chose, by the place of the stretch; where nothing was chosen, what one or both changed
 * @returns null while a conflict waits for its choice
 */
export function mergedText(
  chunks: readonly MergeChunk[],
  choices: ReadonlyMap<number, MergeChoice> = new Map(),
): string | null {
  let text = '';
  for (const [at, chunk] of chunks.entries()) {
    const choice = choices.get(at) ?? (chunk.kind === 'conflict' ? null : chunk.kind === 'theirs' ? 'theirs' : 'mine');
    if (choice === null) return null;
    text += chosen(chunk, choice);
  }
  return text;
}

function chosen(chunk: MergeChunk, choice: MergeChoice): string {
  if (typeof choice === 'object') return choice.text;
  if (choice !== 'both') return chunk[choice];
  const { theirs, mine } = chunk;
  return theirs === mine ? mine : `${theirs}${spaceBetween(theirs, mine)}${mine}`;
}

const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
/** After these, or before those, no script puts a space. */
const NO_SPACE_AFTER = new RegExp(`(?:^|[\\s(\\[“«„${SPACELESS}，。、；：])$`, 'u');
const NO_SPACE_BEFORE = new RegExp(`^(?:$|[\\s)\\]”».,;:!?${SPACELESS}，。、；：])`, 'u');

const spaceBetween = (one: string, other: string): string =>
  NO_SPACE_AFTER.test(one) || NO_SPACE_BEFORE.test(other) ? '' : ' ';
