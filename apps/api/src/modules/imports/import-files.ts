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
  writeWorkbook,
  type Actor,
  type ColumnToWrite,
  type Cover,
  type Fault,
  type ImportKind,
  type Prepared,
  type SheetToWrite,
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

  async workbook(me: Actor, kind: ImportKind, roadmapId: string): Promise<Buffer> {
    const madeAt = (await this.clock.now()).toISOString();
    const sheet = await this.#sheet(me, kind, roadmapId);
    return writeWorkbook({ cover: await this.#cover(me, kind, roadmapId, madeAt), sheets: [sheet], madeAt });
  }

  async csv(me: Actor, kind: ImportKind, roadmapId: string): Promise<Buffer> {
    return writeCsv(await this.#sheet(me, kind, roadmapId));
  }

  async faults(faults: readonly Fault[]): Promise<Buffer> {
    const words = await catalogue('en', 'imports');
    const columns = (['sheet', 'cell', 'inFile', 'fault', 'grade'] as const).map((key) => column(words[key]));
    const rows = faults.map(({ sheet, cell, text, code, grade, detail }) => [
      sheet,
      cell,
      text,
      formatMessage(words[`fault.${code}`], { detail: detail ?? '' }, 'en'),
      words[`grade.${grade}`],
    ]);
    return writeCsv({ columns, rows });
  }

  async #sheet(me: Actor, kind: ImportKind, roadmapId: string): Promise<SheetToWrite> {
    const prepared = await kind.prepare(me, roadmapId);
    const records = await kind.current(me, roadmapId);
    return {
      name: await kindInWords(kind),
      columns: kind.columns.map((one) => columnOf(one, prepared)),
      rows: records.map((values) => kind.columns.map(({ key }) => inWords(values[key] ?? null, prepared.choices[key]))),
    };
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
  return words[`kind.${kind as 'institutions' | 'people'}`];
}

const column = (heading: string): ColumnToWrite => ({ heading, kind: 'text', width: 30 });

/** A cell that takes several choices offers no list: it would replace one by the other. */
function columnOf({ key, heading, width, kind }: ImportKind['columns'][number], prepared: Prepared): ColumnToWrite {
  const choices = prepared.choices[key]?.flatMap(({ words }) => words.slice(0, 1));
  return {
    heading,
    width,
    kind: kind === 'date' || kind === 'number' ? kind : 'text',
    ...(kind === 'choice' && choices && { choices }),
  };
}
