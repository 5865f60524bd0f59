/** What was changed so that a text is plain, as far as somebody might miss it. */
export type PlainChange = 'tab' | 'line_break' | 'soft_hyphen' | 'zero_width' | 'direction' | 'control';

export interface PlainWords {
  /** Plain: in NFC, without control characters but the line break, no space before one nor at the end. */
  readonly text: string;
  /** What was changed, and how often; in the order of `PlainChange`. */
  readonly changed: readonly { readonly what: PlainChange; readonly times: number }[];
}

/** What stands in the place of each. Joiners (U+200C, U+200D) and marks of direction are kept: they carry meaning. */
const REPLACED: readonly (readonly [PlainChange, RegExp, string])[] = [
  ['tab', /\t/gu, ' '],
  // What Word and the web put for a new line within a paragraph
  ['line_break', /[\v\f\u0085\u2028\u2029]/gu, '\n'],
  ['soft_hyphen', /\u00ad/gu, ''],
  ['zero_width', /[\u200b\u2060\ufeff]/gu, ''],
  // Embeddings and overrides reach beyond their words, and can make a text look like another
  ['direction', /[\u202a-\u202e\u2066-\u2069]/gu, ''],
  ['control', /(?!\n)\p{Cc}|\p{Surrogate}/gu, ''],
];

/**
 * What is typed or pasted, as plain words. No-break spaces and curly quotes stay as they are; a line break is `\n`
 * however it was written. Plain words stay the same.
 */
export function plainWords(given: string): PlainWords {
  let text = given.replace(/\r\n?/gu, '\n');
  const changed: { what: PlainChange; times: number }[] = [];
  for (const [what, found, instead] of REPLACED) {
    const times = text.match(found)?.length ?? 0;
    if (times === 0) continue;
    changed.push({ what, times });
    text = text.replace(found, instead);
  }
  const lines = text.normalize('NFC').split('\n');
  return {
    text: lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd(),
    changed,
  };
}
