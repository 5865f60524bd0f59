import type { Edition } from './editions.js';
import { plainParagraphs, type ParagraphRole, type RecordedParagraph } from './recorded.js';

export interface MarkdownFrame {
  readonly title: string;
  /** Below the title, a line each: the edition, its day, what is only illustrative. */
  readonly facts: readonly string[];
  /** At the end, each with its mark. */
  readonly footnotes: readonly string[];
}

const BEFORE: Readonly<Record<ParagraphRole, string>> = {
  priority_title: '## ',
  step_title: '### ',
  item: '- ',
  paragraph: '',
};

/** An edition as CommonMark. Every character of the text is only text, whatever it would mean there. */
export function editionMarkdown(edition: Edition, { title, facts, footnotes }: MarkdownFrame): string {
  const notes = footnotes.length > 0 ? ['---', ...footnotes.map(escapeMarkdown)] : [];
  const blocks = [
    `# ${onOneLine(title)}`,
    ...facts.map(escapeMarkdown),
    ...plainParagraphs(edition).map(blockOf),
    ...notes,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockOf({ role, code, runs }: RecordedParagraph): string {
  const text = [...code.map((run) => `${run.text} `), ...runs.map((run) => run.text)].join('');
  const isTitle = role === 'priority_title' || role === 'step_title';
  // The further lines of an item belong to it when they stand below its text.
  const lines = isTitle ? onOneLine(text) : escapeMarkdown(text).replaceAll('\n', role === 'item' ? '\n  ' : '\n');
  return BEFORE[role] + lines;
}

/** A heading ends with its line. */
const onOneLine = (text: string): string => escapeMarkdown(text.replaceAll(/\s*\n\s*/g, ' '));

/** What means something within a line. */
const ACTIVE = /[\\`*_[\]<>&~|$]/g;
/** What means something at the beginning of a line: a heading, a list, a rule, a line below a heading. */
const BEGINNING = /^[#+\-=]/;
const NUMBERING = /^(\d{1,9})([.)])(?=\s|$)/;
/** Spaces that would be lost, or would make a line a piece of program. */
const OUTER_SPACE = /^[ \t]+|[ \t]+$/g;

/** A text as CommonMark shows it to the last character; its line breaks stay. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const active = line.replaceAll(ACTIVE, '\\$&').replace(BEGINNING, '\\$&').replace(NUMBERING, '$1\\$2');
      return active.replaceAll(OUTER_SPACE, (spaces) => spaces.replaceAll(/./g, (one) => `&#${one.charCodeAt(0)};`));
    })
    .map((line, at, all) => (line === '' && all.length > 1 ? '&#8203;' : line))
    .join('\\\n');
}
