/** A stretch of words on paper. `note`: a footnote that belongs to them, such as that of a designation. */
export interface PrintedRun {
  text: string;
  note?: string;
  strong?: boolean;
}

/** A part of a printed document, in the order of reading. */
export type PrintedBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: readonly PrintedRun[] }
  /** `number` stands beside it, as `¶11`; `label` above it, as `Expected result` */
  | { kind: 'paragraph'; runs: readonly PrintedRun[]; number?: string; label?: string }
  | { kind: 'item'; runs: readonly PrintedRun[]; number?: string }
  /** The first row is repeated on every page that the table goes over */
  | { kind: 'table'; header: readonly string[]; rows: readonly (readonly (readonly PrintedRun[])[])[] };

/** What is printed, in words of its reader. */
export interface PrintedDocument {
  title: string;
  /** Below the title: what it holds, as of when, made by whom (role title) */
  facts: readonly string[];
  author: string;
  /** BCP 47 tag of the text */
  language: string;
  rightToLeft: boolean;
  /** At the head of every page: what it is, and its distribution */
  head: string;
  distribution: string;
  /** At the foot of every page, before the number: the illustrative mark */
  foot: string;
  blocks: readonly PrintedBlock[];
  /** ISO 8601: the one thing in which two files of the same state differ */
  madeAt: string;
}

/**
 * Cuts a text at its designations that carry a footnote.
 * @param notes each designation as it is written, with the footnote that follows it everywhere
 */
export function withNotes(text: string, notes: readonly { designation: string; footnote: string }[]): PrintedRun[] {
  const [first, ...others] = notes;
  if (!first) return text === '' ? [] : [{ text }];
  return text.split(first.designation).flatMap((part, at) => {
    const before = at === 0 ? [] : [{ text: first.designation, note: first.footnote }];
    return [...before, ...withNotes(part, others)];
  });
}
