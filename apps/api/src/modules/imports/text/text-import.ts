import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  placeText,
  plainParagraphs,
  type PlacedParagraph,
  type TextForm,
  type TextParagraph,
  type ThereText,
} from '@waymark/domain';
import {
  ImportKinds,
  NOT_COMPARED,
  wordParagraphs,
  type Actor,
  type Applied,
  type Comparison,
  type DocumentForm,
  type EnteringRow,
  type ImportKind,
  type ImportValues,
  type Prepared,
  type Progress,
  type ReadRow,
  type Refusal,
} from '../../../kernel/index.js';
import { documentTable } from './document-table.js';
import { emptyDocument } from './empty-document.js';
import { PART_CHOICES, TEXT_TABLE } from './text-columns.js';
import { TextThereRepository } from './text-there.repository.js';
import { TextWriter } from './text-writer.js';

/**
 * Texts from a Word file: headings and paragraphs become priorities, steps and passages in the making, which nobody else
 * reads before they are circulated. It takes nothing out; what it brings is taken back in its draft.
 */
@Injectable()
export class TextImport implements ImportKind, OnModuleInit {
  readonly kind = 'text';
  readonly sheets = [TEXT_TABLE];
  readonly document: DocumentForm = {
    read: documentTable,
    write: async (me, roadmapId, isEmpty) => {
      const { language, texts } = await this.repository.find(me, roadmapId);
      const paragraphs = isEmpty ? emptyDocument : wordParagraphs(plainParagraphs({ priorities: texts }));
      return { language, paragraphs };
    },
  };

  constructor(
    private readonly kinds: ImportKinds,
    private readonly repository: TextThereRepository,
    private readonly writer: TextWriter,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  refuse(me: Actor, roadmapId: string): Refusal {
    return me.is(roadmapId, 'S') ? null : 'role_not_permitted';
  }

  async prepare(me: Actor, roadmapId: string): Promise<Prepared> {
    const { texts } = await this.repository.find(me, roadmapId);
    return {
      ground: createHash('sha256').update(JSON.stringify(texts)).digest('hex'),
      choices: { 'text.part': PART_CHOICES },
      compare: (rows) => {
        const placed = placeText(rows.map(paragraphOf), texts);
        return Promise.resolve(rows.map((row, at) => told(row, placed[at], texts)));
      },
    };
  }

  /** A document holds its texts itself: see `document`. */
  current(): Promise<Record<string, ImportValues[]>> {
    return Promise.resolve({});
  }

  async apply(me: Actor, roadmapId: string, rows: readonly EnteringRow[], progress: Progress): Promise<Applied> {
    const { texts } = await this.repository.find(me, roadmapId);
    await this.writer.write(me, roadmapId, placeText(rows.map(paragraphOf), texts), progress);
    return { records: [], events: [] };
  }
}

const textOf = (value: ImportValues[string] | undefined): string => (typeof value === 'string' ? value : '');

const paragraphOf = ({ row, values }: Pick<ReadRow, 'row' | 'values'>): TextParagraph => ({
  row,
  form: textOf(values['text.form']) as TextForm,
  id: textOf(values['text.id']) || null,
  text: textOf(values['text.words']),
});

function told(row: ReadRow, placed: PlacedParagraph | undefined, texts: readonly ThereText[]): Comparison {
  if (!row.readable || !placed) return NOT_COMPARED;
  const { part, text, passage, moved, absent, faults } = placed;
  const change = moved && placed.change === 'unchanged' ? 'changed' : placed.change;
  const shown = { 'text.words': text, 'text.part': part, 'text.code': codeOf(placed, texts) };
  return {
    change,
    moved,
    absent,
    shown,
    before: change === 'changed' && passage ? { ...row.values, ...shown, 'text.words': passage.text } : null,
    faults: faults.map((one) => ({ column: 'text.words', ...one })),
  };
}

/** Of a title that is there, what stands before it. */
function codeOf({ part, priority, step }: PlacedParagraph, texts: readonly ThereText[]): string | null {
  const text = texts.find(({ id }) => id === priority);
  if (part === 'priority_title') return text?.code ?? null;
  return part === 'step_title' ? (text?.steps.find(({ id }) => id === step)?.code ?? null) : null;
}
