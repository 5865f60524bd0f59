import { Injectable } from '@nestjs/common';
import { catalogue, formatMessage } from '@waymark/i18n';
import {
  Clock,
  Database,
  found,
  membershipOf,
  namedParticipants,
  namedRoadmaps,
  sql,
  writeCsv,
  writeWord,
  writeWorkbook,
  type Actor,
  type ColumnToWrite,
  type Cover,
  type DocumentForm,
  type Fault,
  type ImportColumn,
  type ImportKind,
  type ImportValue,
  type Prepared,
  type SheetToWrite,
  type ValueToWrite,
  type WordParagraph,
} from '../../kernel/index.js';
import { inWords } from './import-preview.js';

/** What is written on the cover of a template. */
interface Covered {
  title: string;
  illustrative: boolean;
  footnotes: string[];
}

/** Files that leave: templates, which hold what is there and import back without difference, and lists of faults. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** All tables of a kind: with what is there, or without a record. */
  async workbook(me: Actor, kind: ImportKind, roadmapId: string, isEmpty: boolean): Promise<Buffer> {
    const madeAt = (await this.clock.now()).toISOString();
    const sheets = await this.#sheets(me, kind, roadmapId, isEmpty);
    return writeWorkbook({ cover: await this.#cover(me, kind, roadmapId, madeAt), sheets, madeAt });
  }

  /** The texts that are there, or an empty one. */
  async document(
    me: Actor,
    kind: ImportKind,
    form: DocumentForm,
    roadmapId: string,
    isEmpty: boolean,
  ): Promise<Buffer> {
    const madeAt = (await this.clock.now()).toISOString();
    const { title, facts, footnotes, distribution } = await this.#cover(me, kind, roadmapId, madeAt);
    const { language, paragraphs } = await form.write(me, roadmapId, isEmpty);
    const line = (style: WordParagraph['style'], text: string): WordParagraph => ({
      kind: 'paragraph',
      style,
      runs: [{ text }],
    });
    const cover = [line('title', title), ...facts.map(({ label, value }) => line('note', `${label}: ${value}`))];
    return writeWord({
      title,
      language,
      madeAt,
      header: distribution,
      footer: footnotes,
      recordsChanges: false,
      sections: [{ landscape: false, blocks: [...cover, ...paragraphs] }],
    });
  }

  /** One table of a kind; the first where none is named. */
  async csv(me: Actor, kind: ImportKind, roadmapId: string, isEmpty: boolean, key: string | null): Promise<Buffer> {
    const at = key === null ? 0 : kind.sheets.findIndex((one) => one.key === key);
    const sheets = await this.#sheets(me, kind, roadmapId, isEmpty);
    return writeCsv(found(sheets[at] ?? null));
  }

  async faults({ document }: ImportKind, faults: readonly Fault[]): Promise<Buffer> {
    const words = await catalogue('en', 'imports');
    const columns = (['sheet', 'cell', 'inFile', 'fault', 'grade'] as const).map((key) => column(words[key]));
    const rows = faults.map(({ sheet, cell, text, code, grade, detail }) => [
      sheet,
      document ? paragraphNumber(cell) : cell,
      text,
      formatMessage(words[`fault.${code}`], { detail: detail ?? '' }, 'en'),
      words[`grade.${grade}`],
    ]);
    return writeCsv({ columns, rows });
  }

  async #sheets(me: Actor, kind: ImportKind, roadmapId: string, isEmpty: boolean): Promise<SheetToWrite[]> {
    const prepared = await kind.prepare(me, roadmapId);
    const records = isEmpty ? {} : await kind.current(me, roadmapId);
    return kind.sheets.map(({ key, name, columns }) => ({
      name,
      columns: columns.map((one) => columnOf(one, prepared)),
      rows: (records[key] ?? []).map((values) => columns.map((one) => cellOf(one, values[one.key] ?? null, prepared))),
    }));
  }

  async #cover(me: Actor, kind: ImportKind, roadmapId: string, madeAt: string): Promise<Cover> {
    const words = await catalogue('en', 'exports');
    const { title, illustrative, footnotes } = await this.#covered(roadmapId);
    const what = await kindInWords(kind);
    const distribution = words['distribution.participants'];
    const fact = (label: keyof typeof words, value: string) => ({ label: words[label], value });
    return {
      name: words.cover,
      title: formatMessage(words.title, { what, roadmap: title }, 'en'),
      facts: [
        fact('roadmap', title),
        fact('holds', what),
        fact('filter', words['filter.none']),
        fact('asOf', madeAt),
        fact('madeBy', membershipOf(me, roadmapId).title),
        fact('distribution', distribution),
        ...(illustrative ? [fact('note', words.illustrative)] : []),
      ],
      footnotes,
      distribution,
    };
  }

  /** The roadmap of whoever is a member of it, and what must stand where its participants are named. */
  async #covered(roadmapId: string): Promise<Covered> {
    return found(
      await this.db.maybeOne<Covered>(sql`
        select r.title, r.illustrative, array(
          select distinct p.footnote_mark || ' ' || p.footnote from ${namedParticipants} p
          where p.roadmap_id = r.id and p.footnote is not null order by 1) as footnotes
        from ${namedRoadmaps} r where r.id = ${roadmapId}`),
    );
  }
}

/** Kinds are registered by their owners; each has its name among the texts. */
async function kindInWords({ kind }: ImportKind): Promise<string> {
  const words = await catalogue('en', 'imports');
  return words[`kind.${kind as 'institutions' | 'people' | 'plan' | 'text'}`];
}

/** A document has paragraphs in the place of cells. */
const paragraphNumber = (cell: string): string => cell.replace(/^[A-Z]+/, '');

const column = (heading: string): ColumnToWrite => ({ heading, kind: 'text', width: 30 });

/** Numbers stand as numbers, all else in words. */
function cellOf({ key, kind }: ImportColumn, value: ImportValue, { choices }: Prepared): ValueToWrite {
  if (kind === 'decimal' && typeof value === 'string') return decimalCell(value);
  return typeof value === 'number' ? value : inWords(value, choices[key]);
}

/** What a spreadsheet would round stands as a text, and so does what could be read as thousands. */
const decimalCell = (value: string): ValueToWrite =>
  /\.\d{3}$/.test(value) ? `${value}0` : String(Number(value)) === value ? Number(value) : value;

/** A cell that takes several choices offers no list: it would replace one by the other. */
function columnOf({ key, heading, width, kind, hidden }: ImportColumn, prepared: Prepared): ColumnToWrite {
  const choices = prepared.choices[key]?.flatMap(({ words }) => words.slice(0, 1));
  return {
    heading,
    width,
    kind: kind === 'date' || kind === 'number' ? kind : kind === 'decimal' ? 'number' : 'text',
    ...(kind === 'choice' && choices && { choices }),
    ...(hidden && { hidden }),
  };
}
