import { Injectable } from '@nestjs/common';
import { catalogue, formatMessage } from '@waymark/i18n';
import {
  Clock,
  list,
  membershipOf,
  namedParticipants,
  object,
  Selection,
  sql,
  writeCsv,
  writeWorkbook,
  type Actor,
  type Cover,
  type SheetToWrite,
} from '../../kernel/index.js';
import { alignmentParts, type AlignmentFacts } from './alignment.read-model.js';
import { Pages } from './page-statement.js';

/** The roadmap as the cover names it. */
interface Covered {
  id: string;
  title: string;
  illustrative: boolean;
}

type Facts = Omit<AlignmentFacts, 'roadmap'> & { roadmap: Covered; footnotes: (string | null)[] };

/** What is aligned with what, as files that leave. They hold what the reader reads on the page, and nothing else. */
@Injectable()
export class AlignmentFiles {
  constructor(
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND where the roadmap is not there for this reader */
  async workbook(me: Actor, roadmap: string): Promise<Buffer> {
    const facts = await this.#read(me, roadmap);
    const madeAt = (await this.clock.now()).toISOString();
    return writeWorkbook({ cover: await coverOf(me, facts, madeAt), sheets: [await sheetOf(facts)], madeAt });
  }

  /** @throws DomainError NOT_FOUND where the roadmap is not there for this reader */
  async csv(me: Actor, roadmap: string): Promise<Buffer> {
    return writeCsv(await sheetOf(await this.#read(me, roadmap)));
  }

  #read(me: Actor, roadmap: string): Promise<Facts> {
    const here = me.within(roadmap);
    return this.pages.facts<Facts>(here, {
      roadmap,
      facts: {
        ...alignmentParts(here, Selection.everything),
        roadmap: object<Covered>({ id: sql`r.id`, title: sql`r.title`, illustrative: sql`r.illustrative` }),
        footnotes: list<string | null>(
          sql`pt.footnote_mark || ' ' || pt.footnote`,
          sql`from ${namedParticipants} pt where pt.roadmap_id = (select r.id from r)`,
          sql`pt.english_name`,
        ),
      },
    });
  }
}

/** One row for each item: codes of what is aligned with it, and whether nothing is. */
async function sheetOf({ items, priorities, steps }: Facts): Promise<SheetToWrite> {
  const words = await catalogue('en', 'plan');
  const text = (heading: string, width: number) => ({ heading, kind: 'text', width }) as const;
  return {
    name: words['page.title'],
    columns: [
      text(words['page.framework'], 40),
      text(words['item.code'], 16),
      text(words['item.title'], 60),
      text(words['item.citation'], 40),
      text(words['page.priorities'], 20),
      text(words['page.steps'], 30),
      text(words['page.notCovered'], 14),
    ],
    rows: items.map(({ id, framework, code, title, citation }) => {
      const covering = (records: readonly { code: string | null; title: string; itemIds: string[] }[]) =>
        records.filter(({ itemIds }) => itemIds.includes(id)).map((record) => record.code ?? record.title);
      const [ofPriorities, ofSteps] = [covering(priorities), covering(steps)];
      const isCovered = ofPriorities.length + ofSteps.length > 0;
      const missing = isCovered ? '' : words['page.notCovered'];
      return [framework, code, title, citation, ofPriorities.join(', '), ofSteps.join(', '), missing];
    }),
  };
}

async function coverOf(me: Actor, { roadmap, footnotes }: Facts, madeAt: string): Promise<Cover> {
  const words = await catalogue('en', 'exports');
  const { 'page.title': what } = await catalogue('en', 'plan');
  const distribution = words['distribution.participants'];
  const fact = (label: keyof typeof words, value: string) => ({ label: words[label], value });
  return {
    name: words.cover,
    title: formatMessage(words.title, { what, roadmap: roadmap.title }, 'en'),
    facts: [
      fact('roadmap', roadmap.title),
      fact('holds', what),
      fact('filter', words['filter.none']),
      fact('asOf', madeAt),
      fact('madeBy', membershipOf(me, roadmap.id).title),
      fact('distribution', distribution),
      ...(roadmap.illustrative ? [fact('note', words.illustrative)] : []),
    ],
    // One note may belong to several names.
    footnotes: [...new Set(footnotes.flatMap((footnote) => footnote ?? []))],
    distribution,
  };
}
