import type { ParagraphRole, RecordedParagraph } from '@waymark/domain';
import { bookmarkOf } from './bookmarks.js';
import type { WordParagraph, WordStyle } from './word-document.js';

const STYLES: Readonly<Record<ParagraphRole, WordStyle>> = {
  priority_title: 'heading1',
  step_title: 'heading2',
  paragraph: 'body',
  item: 'item',
};

/** The passages of an edition as paragraphs, each bookmarked by its id where it stands. */
export const wordParagraphs = (paragraphs: readonly RecordedParagraph[]): WordParagraph[] =>
  paragraphs.map(({ passageId, role, code, isPlace, runs, mark }) => ({
    kind: 'paragraph',
    style: STYLES[role],
    label: code.map((run) => ({ ...run, text: `${run.text} ` })),
    ...(isPlace ? { bookmark: bookmarkOf(passageId) } : {}),
    runs,
    mark,
  }));
