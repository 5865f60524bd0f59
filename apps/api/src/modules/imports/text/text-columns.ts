import { PASSAGE_KINDS, TEXT_LIMITS, type PassageKind } from '@waymark/domain';
import type { Choice, ImportColumn, ImportSheet } from '../../../kernel/index.js';

const column = (key: string, heading: string, more: Partial<ImportColumn> = {}): ImportColumn => ({
  key,
  heading,
  aliases: [],
  kind: 'text',
  required: false,
  limit: TEXT_LIMITS.code,
  width: 24,
  ...more,
});

/** How long a paragraph is, its label included, is asked where its place is known. */
const LIMIT = 100_000;

/** A document has no columns: these are what is known of each of its paragraphs. */
export const TEXT_TABLE: ImportSheet = {
  key: 'text',
  name: 'Text',
  aliases: [],
  columns: [
    column('text.id', 'Id', { hidden: true }),
    column('text.form', 'Form'),
    column('text.words', 'Words', { kind: 'words', limit: LIMIT }),
    column('text.part', 'Part'),
    column('text.code', 'Code'),
  ],
  names: [],
};

const PARTS: Readonly<Record<PassageKind, string>> = {
  priority_title: 'Priority',
  priority_objective: 'Objective',
  priority_summary: 'Summary',
  step_title: 'Step',
  step_description: 'Description',
  step_expected_result: 'Expected result',
  paragraph: 'Paragraph',
  item: 'Item of a list',
  step_paragraph: 'Paragraph of the step',
  step_item: 'Item of a list of the step',
};

export const PART_CHOICES: readonly Choice[] = PASSAGE_KINDS.map((value) => ({ value, words: [PARTS[value]] }));
