import { Injectable } from '@nestjs/common';
import {
  compareEditions,
  editionMarkdown,
  plainParagraphs,
  recordedChanges,
  type Authorship,
  type Edition,
} from '@waymark/domain';
import { catalogue, formatMessage } from '@waymark/i18n';
import {
  Clock,
  list,
  namedParticipants,
  notFound,
  object,
  Selection,
  sql,
  wordParagraphs,
  writeWord,
  type Actor,
  type WordParagraph,
} from '../../kernel/index.js';
import type { ChangeSource, EditionText } from './compare.types.js';
import { changeSources, comparedTables, comparedTexts, type Compared } from './facts/editions.sql.js';
import { Pages } from './page-statement.js';

/** A participant as a file names it. */
interface Named {
  code: string;
  name: string;
  footnote: string | null;
}

interface Facts {
  title: string;
  illustrative: boolean;
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
    const edition = formatMessage(words['document.edition'], { number: to.head.number }, 'en');
    const since = from && formatMessage(words['document.since'], { number: from.head.number }, 'en');
    const paragraphs = from
      ? recordedChanges(compareEditions(editionOf(from), editionOf(to)), authorsOf(facts, to, words['document.author']))
      : plainParagraphs(editionOf(to));
    const line = (style: WordParagraph['style'], text: string): WordParagraph => ({
      kind: 'paragraph',
      style,
      runs: [{ text }],
    });
    return writeWord({
      title: `${facts.title}, ${edition}`,
      language: to.language,
      madeAt: (await this.clock.now()).toISOString(),
      header: words['distribution.participants'],
      footer: [...footnotesOf(facts), ...(facts.illustrative ? [words.illustrative] : [])],
      recordsChanges: from !== null,
      sections: [
        {
          landscape: false,
          blocks: [
            line('title', facts.title),
            line('note', [edition, since].filter((part) => part !== null).join('. ')),
            ...wordParagraphs(paragraphs),
          ],
        },
      ],
    });
  }

  /** One edition as CommonMark. @throws DomainError NOT_FOUND where it is not there for this reader */
  async markdown(me: Actor, roadmap: string, number: string): Promise<string> {
    const { to, ...facts } = await this.#read(me, roadmap, { from: null, to: number });
    const words = await catalogue('en', 'exports');
    return editionMarkdown(editionOf(to), {
      title: facts.title,
      facts: [
        formatMessage(words['document.edition'], { number: to.head.number }, 'en'),
        words['distribution.participants'],
        ...(facts.illustrative ? [words.illustrative] : []),
      ],
      footnotes: footnotesOf(facts),
    });
  }

  async #read(me: Actor, roadmap: string, compared: Compared): Promise<Facts & { to: EditionText }> {
    const here = me.within(roadmap);
    const facts = await this.pages.facts<Facts>(here, {
      roadmap,
      tables: comparedTables(here, compared),
      facts: {
        title: sql`r.title`,
        illustrative: sql`r.illustrative`,
        participants: list(
          object<Named>({ code: sql`pt.country_code`, name: sql`pt.english_name`, footnote: sql`pt.footnote` }),
          sql`from ${namedParticipants} pt where pt.roadmap_id = (select r.id from r)`,
          sql`pt.english_name`,
        ),
        ...comparedTexts(here, compared, Selection.everything),
        sources: changeSources(here),
      },
    });
    const { from, to } = facts;
    if (to === null || (compared.from !== null && from === null)) throw notFound();
    return { ...facts, to };
  }
}

/** Each once: one note may belong to several names. */
const footnotesOf = ({ participants }: Pick<Facts, 'participants'>): string[] => [
  ...new Set(participants.flatMap(({ footnote }) => footnote ?? [])),
];

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
