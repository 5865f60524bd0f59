/** What a Word file is made of. It is the same file for the same document: nothing else goes into it. */
export interface WordDocument {
  title: string;
  /** BCP 47 tag of the text; its script says which way it is written */
  language: string;
  /** ISO 8601: the one thing in which two files of the same state differ */
  madeAt: string;
  /** At the head of each page, as the distribution of the document */
  header: string;
  /** At the foot of each page, above its number: footnotes of designations, what is only illustrative */
  footer: readonly string[];
  /** Whether what is changed from now on is recorded */
  recordsChanges: boolean;
  sections: readonly WordSection[];
}

/** Pages of one form. */
export interface WordSection {
  landscape: boolean;
  blocks: readonly (WordParagraph | WordTable)[];
}

/** What a paragraph looks like; word processors show headings in their outline. */
export type WordStyle =
  'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'item' | 'note' | 'cell' | 'cellHeading';

export interface WordParagraph {
  kind: 'paragraph';
  style: WordStyle;
  /** Of an item: 0 for a list, 1 for a list in it, up to 8 */
  level?: number;
  /** Before the text and outside its bookmark, as the code of a step */
  label?: readonly WordRun[];
  /** Names the text so that it is found again: a passage, or a row of a table */
  bookmark?: string;
  runs: readonly WordRun[];
  /** Whether the paragraph itself came or goes: its end is recorded with the change */
  mark?: WordChange | null;
  /** Where it is another than the document's */
  language?: string;
}

export interface WordRun {
  /** A line break as `\n`, a tab as `\t`; other characters that a file cannot hold are left out */
  text: string;
  bold?: boolean;
  italic?: boolean;
  change?: WordChange | null;
  /** Stands at the foot of the page, with `text` as its mark */
  footnote?: string;
}

export interface WordChange {
  kind: 'inserted' | 'deleted';
  author: string;
  /** ISO 8601, UTC */
  at: string;
}

/** A table whose heading is repeated on each page. */
export interface WordTable {
  kind: 'table';
  /** How wide the columns are to each other */
  widths: readonly number[];
  heading: readonly WordCell[];
  rows: readonly (readonly WordCell[])[];
}

/** One paragraph or more. */
export type WordCell = readonly WordParagraph[];

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether the script of a language runs from right to left, as its tag says or as it is mostly written. */
export const isRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');

const EAST_ASIAN = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore', 'Hang']);

/** In which of the three kinds of scripts that Word tells apart a language is written. */
export function scriptKind(language: string): 'val' | 'eastAsia' | 'bidi' {
  if (isRightToLeft(language)) return 'bidi';
  return EAST_ASIAN.has(new Intl.Locale(language).maximize().script ?? '') ? 'eastAsia' : 'val';
}
