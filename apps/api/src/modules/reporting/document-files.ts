import { Injectable } from '@nestjs/common';
import {
  compareEditions,
  editionMarkdown,
  plainParagraphs,
  recordedChanges,
  type Authorship,
  type Edition,
} from '@waymark/domain';
import { catalogue } from '@waymark/i18n';
import {
  Clock,
  forbidden,
  makePdf,
  membershipOf,
  notFound,
  Selection,
  SignsWithoutFont,
  sql,
  wordParagraphs,
  writeWord,
  type Actor,
  type WordParagraph,
} from '../../kernel/index.js';
import type { ChangeSource, EditionText } from './compare.types.js';
import { coverOf, type Cover, type Named } from './document-cover.js';
import { changeSources, comparedTables, comparedTexts, type Compared } from './facts/editions.sql.js';
import { participantsInFiles } from './facts/named-participants.sql.js';
import { Pages } from './page-statement.js';
import { printedEdition } from './printed-edition.js';

interface Facts {
  id: string;
  title: string;
  illustrative: boolean;
  zone: string;
  participants: Named[];
  from: EditionText | null;
  to: EditionText | null;
  sources: ChangeSource[];
}

/** The document as files that leave. They hold what the reader reads on its page, and nothing else. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  /**
   * One edition as a Word file; with an earlier one, the changes since then as recorded changes by who brought them.
   * Every passage is bookmarked by its id.
   * @throws DomainError NOT_FOUND where the roadmap or an edition is not there for this reader
   */
  async word(me: Actor, roadmap: string, compared: Compared): Promise<Buffer> {
    const { from, to, ...facts } = await this.#read(me, roadmap, compared);
    const words = await catalogue('en', 'exports');
    const madeAt = (await this.clock.now()).toISOString();
    const cover = await this.#cover(me, { ...facts, from, to }, madeAt);
    const paragraphs = from
      ? recordedChanges(compareEditions(editionOf(from), editionOf(to)), authorsOf(facts, to, words['document.author']))
      : plainParagraphs(editionOf(to));
    const line = (style: WordParagraph['style'], text: string): WordParagraph => ({
      kind: 'paragraph',
      style,
      runs: [{ text }],
    });
    return writeWord({
      title: cover.name,
      language: to.language,
      madeAt,
      header: cover.distribution,
      footer: [...cover.footnotes, ...cover.marks],
      recordsChanges: from !== null,
      sections: [
        {
          landscape: false,
          blocks: [
            line('title', cover.title),
            ...cover.facts.map((fact) => line('note', fact)),
            ...wordParagraphs(paragraphs),
          ],
        },
      ],
    });
  }

  /** One edition as CommonMark. @throws DomainError NOT_FOUND where it is not there for this reader */
  async markdown(me: Actor, roadmap: string, number: string): Promise<string> {
    const facts = await this.#read(me, roadmap, { from: null, to: number });
    const cover = await this.#cover(me, facts, (await this.clock.now()).toISOString());
    return editionMarkdown(editionOf(facts.to), {
      title: cover.title,
      facts: [...cover.facts, cover.distribution, ...cover.marks],
      footnotes: cover.footnotes,
    });
  }

  /**
   * One edition as a tagged PDF, with the footnote of a designation on every page that names it.
   * @throws DomainError NOT_FOUND where it is not there for this reader; FORBIDDEN `signs_without_font`, with the signs,
   *   where it holds what no font of the installation has
   */
  async pdf(me: Actor, roadmap: string, number: string): Promise<Buffer> {
    const facts = await this.#read(me, roadmap, { from: null, to: number });
    const madeAt = (await this.clock.now()).toISOString();
    const words = await catalogue('en', 'exports');
    const printed = printedEdition(plainParagraphs(editionOf(facts.to)), {
      cover: await this.#cover(me, facts, madeAt),
      participants: facts.participants,
      author: words['document.author'],
      language: facts.to.language,
      madeAt,
    });
    try {
      return await makePdf(printed);
    } catch (error) {
      throw error instanceof SignsWithoutFont ? forbidden('signs_without_font', error.signs) : error;
    }
  }

  #cover(me: Actor, facts: Facts & { to: EditionText }, madeAt: string): Promise<Cover> {
    return coverOf({ ...facts, madeAt, madeBy: membershipOf(me, facts.id).title });
  }

  async #read(me: Actor, roadmap: string, compared: Compared): Promise<Facts & { to: EditionText }> {
    const here = me.within(roadmap);
    const facts = await this.pages.facts<Facts>(here, {
      roadmap,
      tables: comparedTables(here, compared),
      facts: {
        id: sql`r.id`,
        title: sql`r.title`,
        illustrative: sql`r.illustrative`,
        zone: sql`r.zone`,
        participants: participantsInFiles(),
        ...comparedTexts(here, compared, Selection.everything),
        sources: changeSources(here),
      },
    });
    const { from, to } = facts;
    if (to === null || (compared.from !== null && from === null)) throw notFound();
    return { ...facts, to };
  }
}

/** An edition as the rules of comparison take it. */
const editionOf = ({ parts }: EditionText): Edition => ({
  priorities: parts.map(({ priorityId, code, passages }) => ({
    id: priorityId,
    code,
    steps: [...new Map(passages.flatMap(({ stepId, stepCode }) => (stepId === null ? [] : [[stepId, stepCode]])))].map(
      ([id, stepCode]) => ({ id, code: stepCode }),
    ),
    passages: passages.map(({ id, kind, stepId, text }) => ({ id, kind, stepId, text })),
  })),
});

/** Who brought the words of a passage: the delegation whose amendment was merged, else the secretariat. */
function authorsOf(
  { participants, sources }: Pick<Facts, 'participants' | 'sources'>,
  { head }: EditionText,
  secretariat: string,
): (passageId: string) => Authorship {
  const names = new Map(participants.map(({ code, name }) => [code, name]));
  const at = new Date(head.circulatedAt).toISOString();
  const brought = new Map(
    sources.map(({ passageId, participantCode }) => [passageId, names.get(participantCode) ?? participantCode]),
  );
  return (passageId) => ({ author: brought.get(passageId) ?? secretariat, at });
}
