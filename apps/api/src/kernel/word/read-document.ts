/** A Word file that was read: nothing in it was followed or guessed, and what was passed over is named. */
export interface ReadDocument {
  /** BCP 47 tag that the file gives for its text */
  language: string | null;
  /** In reading order */
  blocks: readonly (ReadParagraph | ReadTable)[];
  /** What stands in the file besides words, each kind once, and how often */
  unread: readonly { what: Unread; count: number }[];
}

export type Unread = 'picture' | 'text_box' | 'formula' | 'symbol' | 'footnote' | 'comment' | 'nested_table' | 'field';

export interface ReadParagraph {
  kind: 'paragraph';
  /** The name of its style as Word keeps it in every language: `heading 1`; null for the default one */
  style: string | null;
  /** 1 to 9 as the outline shows it; null for what is no heading */
  heading: number | null;
  list: { level: number; ordered: boolean } | null;
  /** Those that begin in it */
  bookmarks: readonly string[];
  runs: readonly ReadRun[];
  /** Whether its end was inserted or deleted: one that was deleted runs on into the next */
  mark: ReadChange | null;
}

export interface ReadRun {
  text: string;
  change: ReadChange | null;
  /** Those that it stands in */
  bookmarks: readonly string[];
}

export interface ReadChange {
  /** What somebody inserted and somebody else deleted again stands neither in what was, nor in what is to be */
  kind: 'inserted' | 'deleted' | 'inserted_and_deleted';
  author: string;
  /** As the file has it */
  at: string | null;
}

export interface ReadTable {
  kind: 'table';
  /** Cells of each row, from its beginning; one that is joined over several columns is one */
  rows: readonly (readonly (readonly ReadParagraph[])[])[];
}

/** A paragraph as it is when every change is accepted, or when every change is rejected. */
export interface SettledParagraph extends Pick<ReadParagraph, 'style' | 'heading' | 'list'> {
  text: string;
  /** Those that begin in what is left of it, each with the text that is left in it */
  bookmarks: ReadonlyMap<string, string>;
}

/**
 * Paragraphs of which every recorded change is accepted (`after`) or rejected (`before`). One whose end goes runs on into
 * the next, whose form both then have; of what is left of nothing, nothing is told.
 */
export function settled(paragraphs: readonly ReadParagraph[], side: 'before' | 'after'): SettledParagraph[] {
  const kept = side === 'before' ? 'deleted' : 'inserted';
  const isGone = (change: ReadChange | null): boolean => change !== null && change.kind !== kept;
  const result: SettledParagraph[] = [];
  let text = '';
  let bookmarks = new Map<string, string>();
  for (const [at, { style, heading, list, runs, mark, bookmarks: begun }] of paragraphs.entries()) {
    if (!isGone(mark)) for (const name of begun) bookmarks.set(name, '');
    for (const run of runs) {
      if (isGone(run.change)) continue;
      text += run.text;
      for (const name of run.bookmarks) bookmarks.set(name, (bookmarks.get(name) ?? '') + run.text);
    }
    // The last end of a text cannot go: nothing stands behind it.
    if (isGone(mark) && (at < paragraphs.length - 1 || text === '')) continue;
    result.push({ style, heading, list, text, bookmarks });
    text = '';
    bookmarks = new Map();
  }
  return result;
}
