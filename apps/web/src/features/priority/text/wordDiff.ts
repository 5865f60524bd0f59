import { diffArrays } from 'diff';

/** A run of words that both texts have, or that only the old or the new one has. */
export interface DiffPart {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Words as Unicode has them, by a dictionary where a script has no spaces; the language named changes neither. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** What stands between two halves of one word: an apostrophe or a hyphen. */
const JOINT = /^[’'‐-]$/u;

/** Words and what stands between them, so that joining the tokens gives the text back. Hyphenated words are one. */
function tokens(text: string): string[] {
  const found: { text: string; isWord: boolean }[] = [];
  for (const { segment, isWordLike = false } of words.segment(text)) {
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

/** Joins equal neighbours, and puts what was deleted before what stands in its place. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let deleted = '';
  let inserted = '';
  const settle = () => {
    if (deleted) result.push({ kind: 'deleted', text: deleted });
    if (inserted) result.push({ kind: 'inserted', text: inserted });
    deleted = inserted = '';
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const next = parts[index + 1];
    const changedAround = deleted.trim() && inserted.trim() && next && next.kind !== 'same';
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (changedAround && text.trim() === '') {
      // A space between replaced words belongs to the change: whole phrases are easier to read.
      deleted += text;
      inserted += text;
    } else {
      settle();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind, text });
    }
  }
  settle();
  return result;
}

/**
 * What changed from one text to another, word by word.
 * @returns parts in reading order; without the inserted ones they give `before`, without the deleted ones `after`
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffArrays(tokens(before), tokens(after));
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}
