import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ImportFaultCode } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import { notFound } from '../errors/domain-error.js';
import type { DomainEvent } from '../events/event.js';
import type { Refusal } from '../policy/policy.js';
import type { Table } from '../spreadsheets/table.js';
import type { WordParagraph } from '../word/word-document.js';

/**
 * How the cells of a column are read. Those of `choices` and `codes` hold several, divided by `;` or line breaks; `words`
 * are kept as they are written, but for their ends. A `decimal` is exact, and its value a text: `1234.5`.
 */
type ColumnKind =
  'text' | 'words' | 'code' | 'codes' | 'address' | 'choice' | 'choices' | 'date' | 'number' | 'decimal';

export interface ImportColumn {
  key: string;
  /** In the template; other headings that mean the same are `aliases` */
  heading: string;
  aliases: readonly string[];
  kind: ColumnKind;
  required: boolean;
  /** Characters */
  limit: number;
  /** Of the template, in characters */
  width: number;
  /** Not shown in the template, for ids */
  hidden?: boolean;
  /** The column whose value in the same row says which group of choices is meant */
  within?: string;
}

/** A table of a file. A kind has one, or a workbook of several; each column's key is its own in the kind. */
export interface ImportSheet {
  key: string;
  /** In the template; other names that mean the same are `aliases` */
  name: string;
  aliases: readonly string[];
  columns: readonly ImportColumn[];
  /** Columns that together name a record: twice in a file is a fault. Empty where the kind says so itself. */
  names: readonly string[];
}

/** A value that a cell may stand for, with all words for it; the first is that of the template. */
export interface Choice {
  value: string;
  words: readonly string[];
  /** Of a column `within` another one: the value there that it belongs to */
  group?: string | null;
}

export type ImportValue = string | number | readonly string[] | null;
/** By the keys of the columns. A column that the file lacks is left out: what is there stays. */
export type ImportValues = Readonly<Record<string, ImportValue>>;

export type ImportChange = 'new' | 'changed' | 'unchanged';

/** A record of the file beside the one that is there. */
export interface Comparison {
  change: ImportChange;
  /** Whether it is at another place there; it is `changed` then, whatever else of it is */
  moved?: boolean;
  /** How many of what belongs to it the file lacks; it stays */
  absent?: number;
  /** What is shown besides what the cells say */
  shown?: ImportValues;
  /** What a changed one is now */
  before: ImportValues | null;
  faults: readonly { column: string; code: ImportFaultCode; detail?: string }[];
}

/** A row of the file as its cells were read. */
export interface ReadRow {
  sheet: string;
  /** As the sheet counts it */
  row: number;
  values: ImportValues;
  /** Whether nothing in it was refused */
  readable: boolean;
}

/** What the rows of one file are held against, read once. */
export interface Prepared {
  /** Names what they are held against, where nothing enters once it is another; null where that is no matter */
  ground?: string | null;
  /** For columns of choices; those whose choices depend on nothing stand in `fixed` words as well */
  choices: Readonly<Record<string, readonly Choice[]>>;
  /** @returns one for each row, in the same order */
  compare(rows: readonly ReadRow[]): Promise<readonly Comparison[]>;
}

export const NOT_COMPARED: Comparison = { change: 'unchanged', before: null, faults: [] };

/** Rows that are compared before others get their turn. */
const SLICE = 250;

/** Where each row stands for itself: those that cannot be read are compared with nothing. */
export const eachRow =
  (compare: (values: ImportValues) => Comparison): Prepared['compare'] =>
  async (rows) => {
    const compared: Comparison[] = [];
    for (const [at, { values, readable }] of rows.entries()) {
      if (at > 0 && at % SLICE === 0) await turn();
      compared.push(readable ? compare(values) : NOT_COMPARED);
    }
    return compared;
  };

export type Progress = (done: number, of: number) => void;

/** What undoing needs: the record, what it was before (null for a new one) and the version that the import gave it. */
export interface AppliedRecord {
  id: string;
  version: number;
  before: unknown;
}

/** A record that is to enter: of which table, and its values. */
export type EnteringRow = Pick<ReadRow, 'sheet' | 'row' | 'values'>;

/** How files of a kind are read and made that are documents. */
export interface DocumentForm {
  /** @throws DomainError VALIDATION with why where it is not read */
  read(bytes: Buffer): Promise<Table>;
  /** What is there, which imports back without difference; or an empty one, to be written in */
  write(
    me: Actor,
    roadmapId: string,
    isEmpty: boolean,
  ): Promise<{ language: string; paragraphs: readonly WordParagraph[] }>;
}

export interface Applied {
  records: readonly AppliedRecord[];
  events: readonly DomainEvent[];
}

/** What a module says of records of its own that can be imported. */
export interface ImportKind {
  kind: string;
  /** Its tables, in the order in which their records enter */
  sheets: readonly ImportSheet[];
  /** Why this kind is not for the actor in a roadmap of its own; asks nothing but who acts */
  refuse(me: Actor, roadmapId: string): Refusal;
  /** Given where its files are documents, of which all rows enter, since each stands behind another one */
  document?: DocumentForm;
  prepare(me: Actor, roadmapId: string): Promise<Prepared>;
  /** The records that are there, as the file would hold them: a template that imports back without difference */
  current(me: Actor, roadmapId: string): Promise<Readonly<Record<string, readonly ImportValues[]>>>;
  /**
   * Writes new and changed ones, all of them in the transaction under way.
   * @param reason why what was agreed changes; empty where none is asked for
   */
  apply(
    me: Actor,
    roadmapId: string,
    rows: readonly EnteringRow[],
    progress: Progress,
    reason: string,
  ): Promise<Applied>;
  /**
   * Not given where what it brings is taken back piece by piece only.
   * @returns null where something builds on them: then nothing is undone
   */
  undo?(
    me: Actor,
    roadmapId: string,
    records: readonly AppliedRecord[],
    progress: Progress,
  ): Promise<readonly DomainEvent[] | null>;
}

/** What can be imported: the owners of the records register when they start. */
@Injectable()
export class ImportKinds {
  readonly #kinds = new Map<string, ImportKind>();

  register(kind: ImportKind): void {
    this.#kinds.set(kind.kind, kind);
  }

  /** @throws DomainError NOT_FOUND for a kind that nobody registered */
  get(name: string): ImportKind {
    const kind = this.#kinds.get(name);
    if (!kind) throw notFound();
    return kind;
  }
}
