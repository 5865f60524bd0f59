/** A run of words that both texts have, or that only the old or the new one has. */
export interface DiffPart {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Words and the spaces between them, so that joining the tokens gives the text back. */
const tokens = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/** Lengths of the longest common subsequences of all ends of `a` and `b`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint16Array;
    const below = lengths[i + 1] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
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
  const a = tokens(before);
  const b = tokens(after);
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]];
    if (old !== undefined && old === fresh) {
      parts.push({ kind: 'same', text: old });
      i++;
      j++;
    } else if (fresh !== undefined && (old === undefined || at(i, j + 1) > at(i + 1, j))) {
      parts.push({ kind: 'inserted', text: fresh });
      j++;
    } else {
      parts.push({ kind: 'deleted', text: old as string });
      i++;
    }
  }
  return joined(parts);
}
