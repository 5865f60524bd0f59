import { Injectable } from '@nestjs/common';
import { catalogue, formatMessage } from '@waymark/i18n';
import {
  Clock,
  MEMBERS,
  sql,
  writeCsv,
  writeWorkbook,
  type Actor,
  type ColumnToWrite,
  type Cover,
  type SheetToWrite,
  type ValueToWrite,
} from '../../kernel/index.js';
import { noteOf, type Named } from './document-cover.js';
import { alignmentFacts, frameworksOf, type AlignmentFacts } from './facts/alignment.sql.js';
import { participantsInFiles } from './facts/named-participants.sql.js';
import { Pages } from './page-statement.js';

interface Facts extends AlignmentFacts {
  id: string;
  title: string;
  illustrative: boolean;
  participants: Named[];
}

const wordsOfFiles = () => catalogue('en', 'exports');
type Words = Awaited<ReturnType<typeof wordsOfFiles>>;

interface Taken {
  madeAt: string;
  cover: Cover;
  sheet: SheetToWrite;
}

/** The table of alignment as files that leave: every item, also where nothing covers it. They hold what its page shows. */
@Injectable()
export class AlignmentFiles {
  constructor(
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND where the roadmap is not there for this reader */
  async workbook(me: Actor, roadmap: string): Promise<Buffer> {
    const { madeAt, cover, sheet } = await this.#taken(me, roadmap);
    return writeWorkbook({ madeAt, cover, sheets: [sheet] });
  }

  /**
   * What the file says of itself stands below the table: a text file has no other sheet.
   * @throws DomainError NOT_FOUND where the roadmap is not there for this reader
   */
  async csv(me: Actor, roadmap: string): Promise<Buffer> {
    const { cover, sheet } = await this.#taken(me, roadmap);
    const below = [
      [],
      ...cover.facts.map(({ label, value }) => [label, value]),
      ...cover.footnotes.map((one) => [one]),
    ];
    const filled = (line: readonly ValueToWrite[]) => sheet.columns.map((_, at) => line[at] ?? null);
    return writeCsv({ columns: sheet.columns, rows: [...sheet.rows, ...below.map(filled)] });
  }

  async #taken(me: Actor, roadmap: string): Promise<Taken> {
    const here = me.within(roadmap);
    const words = await wordsOfFiles();
    const madeAt = (await this.clock.now()).toISOString();
    const facts = await this.pages.facts<Facts>(here, {
      roadmap,
      facts: {
        id: sql`r.id`,
        title: sql`r.title`,
        illustrative: sql`r.illustrative`,
        participants: participantsInFiles(),
        ...alignmentFacts(here),
      },
    });
    const sheet = { name: words.alignment, columns: columnsIn(words), rows: rowsOf(facts, words) };
    const cover = coverOf(here, facts, { words, madeAt });
    const written = [cover.title, ...cover.facts.map(({ value }) => value), ...sheet.rows.flat()];
    return { madeAt, sheet, cover: { ...cover, footnotes: footnotesIn(written, facts.participants) } };
  }
}

const columnsIn = (words: Words): ColumnToWrite[] =>
  (
    [
      ['framework', 40],
      ['code', 14],
      ['title', 60],
      ['kind', 16],
      ['origin', 14],
      ['priorities', 20],
      ['steps', 30],
      ['covered', 10],
    ] as const
  ).map(([key, width]) => ({ heading: words[`alignment.${key}`], kind: 'text', width }));

function rowsOf(facts: AlignmentFacts, words: Words): ValueToWrite[][] {
  return frameworksOf(facts).flatMap((framework) =>
    framework.items.map(({ id, code, title, kind, own, uncovered }) => {
      const aligned = (records: readonly { code: string | null; title: string; itemIds: string[] }[]) =>
        records
          .filter(({ itemIds }) => itemIds.includes(id))
          .map((record) => record.code ?? record.title)
          .join('; ');
      return [
        framework.title,
        code,
        title,
        kind,
        words[own ? 'alignment.own' : 'alignment.catalogue'],
        aligned(facts.priorities),
        aligned(facts.steps),
        words[uncovered ? 'alignment.no' : 'alignment.yes'],
      ];
    }),
  );
}

function coverOf(me: Actor, facts: Facts, { words, madeAt }: { words: Words; madeAt: string }): Cover {
  const distribution = words[`distribution.${distributionFor(me, facts.id)}`];
  const fact = (label: keyof Words, value: string) => ({ label: words[label], value });
  return {
    name: words.cover,
    title: formatMessage(words.title, { what: words.alignment, roadmap: facts.title }, 'en'),
    facts: [
      fact('roadmap', facts.title),
      fact('holds', words['alignment.holds']),
      fact('filter', words['filter.none']),
      fact('asOf', madeAt),
      fact('madeBy', me.in(facts.id)?.title ?? words['madeBy.public']),
      fact('distribution', distribution),
      ...(facts.illustrative ? [fact('note', words.illustrative)] : []),
    ],
    footnotes: [],
    distribution,
  };
}

/** For whom the file is: those who read what its reader reads. */
function distributionFor(me: Actor, roadmapId: string): 'participants' | 'partners' | 'public' {
  if (me.is(roadmapId, ...MEMBERS)) return 'participants';
  return me.is(roadmapId, 'N') ? 'partners' : 'public';
}

/** Those of the designations that are written, each once. */
const footnotesIn = (written: readonly ValueToWrite[], participants: readonly Named[]): string[] => [
  ...new Set(
    participants
      .filter(({ name }) => written.some((text) => String(text ?? '').includes(name)))
      .flatMap((participant) => noteOf(participant) ?? []),
  ),
];
