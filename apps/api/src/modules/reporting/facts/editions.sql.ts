import {
  list,
  maybe,
  object,
  raw,
  sql,
  type Actor,
  type Parts,
  type Selection,
  type Sql,
  type Wire,
} from '../../../kernel/index.js';
import { editionParts, editions, namedSteps, participants, passages, versions } from '../../roadmap/index.js';
import { amendments, amendmentSponsors } from '../../validation/index.js';
import type { DraftSource } from '../draft.types.js';
import type { ChangeSource, EditionHead, EditionPart, EditionPassage, EditionText } from '../compare.types.js';

/** The number of the edition that is compared with, where there is one, and of the one that is read. */
export interface Compared {
  from: string | null;
  to: string;
}

/** What is said of an edition `e`. */
export const editionHeadParts: Parts<EditionHead> = {
  id: sql`e.id`,
  number: sql`e.number`,
  kind: sql`e.kind`,
  note: sql`e.note`,
  hash: sql`e.hash`,
  circulatedAt: sql`e.circulated_at`,
};

/** An edition `e`. */
export const editionHead = object<EditionHead>(editionHeadParts);

/** The parts of the edition with this number, as a table that is read once. */
const partsOf = (
  me: Actor,
  name: 'from_part' | 'to_part',
  number: string | null,
): Sql => sql`${raw(name)} as materialized (
  select p.*, e.ordinal from ${editions(me)} e join ${editionParts(me)} p on p.edition_id = e.id
  where e.roadmap_id = (select r.id from r) and e.number = ${number}::text)`;

/** The words of the edition with this number, over its table. */
const text = (
  me: Actor,
  wanted: Selection,
  table: 'from_part' | 'to_part',
  number: string | null,
): Sql<Wire<EditionText> | null> =>
  maybe(
    object<EditionText>(
      {
        head: editionHead,
        language: sql`e.language`,
        parts: list(
          object<EditionPart>(
            {
              priorityId: sql`p.priority_id`,
              kind: sql`p.kind`,
              code: sql`p.code`,
              versionNumber: sql`p.number`,
              hash: sql`p.hash`,
              passages: list(
                object<EditionPassage>({
                  id: sql`w.id`,
                  kind: sql`w.kind`,
                  stepId: sql`w.step_id`,
                  stepCode: sql`(select s.code from ${namedSteps} s where s.id = w.step_id)`,
                  text: sql`w.text`,
                }),
                sql`from ${passages(me)} w where w.version_id = p.version_id`,
                sql`w.ordinal`,
              ),
            },
            wanted.under('parts'),
          ),
          sql`from ${raw(table)} p`,
          sql`p.sort`,
        ),
      },
      wanted,
    ),
    sql`from ${editions(me)} e where e.roadmap_id = (select r.id from r) and e.number = ${number}::text`,
  );

/** An amendment `am`. */
const sourceParts = (me: Actor): Parts<ChangeSource> => ({
  passageId: sql`am.passage_id`,
  amendmentCode: sql`am.code`,
  participantCode: sql`(select pt.country_code from ${participants(me)} pt where pt.id = am.participant_id)`,
  sponsorCodes: list<string>(
    sql`pt.country_code`,
    sql`from ${amendmentSponsors(me)} sp join ${participants(me)} pt on pt.id = sp.participant_id where sp.amendment_id = am.id`,
    sql`pt.english_name`,
  ),
  decidedAt: sql`am.decided_at`,
});

/** Amendments to the text of this priority that were accepted, whether its draft holds their words already or not. */
export const draftSources = (me: Actor, priorityId: Sql): Sql<Wire<DraftSource>[]> =>
  list(
    object<DraftSource>({ ...sourceParts(me), versionNumber: sql`v.number` }),
    sql`from ${amendments(me)} am join ${versions(me)} v on v.id = am.base_version_id
      where am.priority_id = ${priorityId} and am.state in ('accepted', 'accepted_modified', 'merged') and am.passage_id is not null`,
    sql`am.decided_at, am.code`,
  );

/** Amendments that were merged into the texts between the two editions. */
export const changeSources = (me: Actor): Sql<Wire<ChangeSource>[]> =>
  list(
    object<ChangeSource>(sourceParts(me)),
    sql`from from_part f join to_part t on t.priority_id = f.priority_id and t.number > f.number
      join ${versions(me)} v on v.priority_id = f.priority_id and v.number >= f.number and v.number < t.number
      join ${amendments(me)} am on am.base_version_id = v.id and am.state = 'merged' and am.passage_id is not null`,
    sql`t.sort, am.decided_at, am.code`,
  );

/** The tables that the texts of both editions are read from. */
export const comparedTables = (me: Actor, { from, to }: Compared): Sql[] => [
  partsOf(me, 'from_part', from),
  partsOf(me, 'to_part', to),
];

/** The texts of both editions; null where there is none with that number for this reader. */
export const comparedTexts = (me: Actor, { from, to }: Compared, wanted: Selection) => ({
  from: text(me, wanted.under('from'), 'from_part', from),
  to: text(me, wanted.under('to'), 'to_part', to),
});
