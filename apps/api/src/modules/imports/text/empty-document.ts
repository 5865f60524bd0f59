import type { WordParagraph } from '../../../kernel/index.js';

const line = (style: WordParagraph['style'], text: string): WordParagraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
});

/** What a new text looks like to be read: its words are put in the place of these. */
export const emptyDocument: readonly WordParagraph[] = [
  line('heading1', 'Title of the priority'),
  line('body', 'Objective: what is reached.'),
  line('body', 'Summary: why, and how.'),
  line('body', 'A paragraph of the priority.'),
  line('item', 'An item of a list'),
  line('heading2', 'Title of the step'),
  line('body', 'Description: what is done.'),
  line('body', 'Expected result: what comes of it.'),
  line('body', 'A paragraph of the step.'),
];
