import type { RecordedParagraph } from '@waymark/domain';
import {
  isRightToLeft,
  withNotes,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedRun,
} from '../../kernel/index.js';
import { noteOf, type Cover, type Named } from './document-cover.js';

interface Frame {
  cover: Cover;
  participants: readonly Named[];
  author: string;
  language: string;
  madeAt: string;
}

/** An edition as it is printed: its titles as headings, its passages numbered within each text. */
export function printedEdition(paragraphs: readonly RecordedParagraph[], frame: Frame): PrintedDocument {
  const { cover, participants, author, language, madeAt } = frame;
  const notes = participants.flatMap((participant) => {
    const footnote = noteOf(participant);
    return footnote === null ? [] : [{ designation: participant.name, footnote }];
  });
  return {
    title: cover.title,
    facts: cover.facts,
    author,
    language,
    rightToLeft: isRightToLeft(language),
    head: cover.name,
    distribution: cover.distribution,
    foot: cover.marks.join(' '),
    blocks: blocksOf(paragraphs, (text) => withNotes(text, notes)),
    madeAt,
  };
}

function blocksOf(paragraphs: readonly RecordedParagraph[], runsOf: (text: string) => PrintedRun[]): PrintedBlock[] {
  let number = 0;
  let priority = '';
  return paragraphs.map(({ priorityId, role, code, runs }) => {
    number = priorityId === priority ? number + 1 : 1;
    priority = priorityId;
    const words = runsOf(runs.map(({ text }) => text).join(''));
    if (role === 'priority_title' || role === 'step_title') {
      const label = code.map(({ text }) => ({ text: `${text} ` }));
      return { kind: 'heading', level: role === 'priority_title' ? 1 : 2, runs: [...label, ...words] };
    }
    return { kind: role === 'item' ? 'item' : 'paragraph', number: `¶${number}`, runs: words };
  });
}
