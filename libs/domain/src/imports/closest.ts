/** A text without what spelling varies in: case, accents, punctuation, spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters that may be wrong in a word of this length. */
const tolerated = (length: number): number => Math.min(2, Math.floor(length / 4));

/**
 * The one of the choices that somebody may have meant: whose words hold all of the text's, or the other way round, or
 * that is a letter or two away. Null where none is near, or more than one.
 */
export function closest(text: string, choices: readonly string[]): string | null {
  const asked = folded(text);
  if (asked === '') return null;
  for (const near of [(a, b) => holdsWords(b, a), holdsWords, withinLetters] satisfies Near[]) {
    const found = [...new Set(choices)].filter((choice) => near(asked, folded(choice)));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

type Near = (asked: string, choice: string) => boolean;

function holdsWords(whole: string, part: string): boolean {
  const words = whole.split(' ');
  return part.length > 2 && part.split(' ').every((word) => words.includes(word));
}

const withinLetters = (asked: string, choice: string): boolean =>
  distance(asked, choice) <= tolerated(Math.max(asked.length, choice.length));

/** Letters to change, add or leave out. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
