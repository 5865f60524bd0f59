import type { PassageKind, PriorityState } from '@waymark/domain';
import { list, maybe, object, sql, type Actor, type Sql, type Wire } from '../../../kernel/index.js';
import { seats } from '../../identity/index.js';
import {
  passages,
  roadmapSettings,
  versions,
  versionTranslations,
  writtenPriorities,
  writtenSteps,
  type DraftedTranslation,
} from '../../roadmap/index.js';
import { makings } from '../drafting.doors.js';
import type { LanguageProgress, TranslationState } from './translation.types.js';

/** A passage beside its translation, as the statement gives it. */
export interface TranslatedFacts {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  stepCode: string | null;
  /** Its number in the text that is circulated; null for a new one */
  number: number | null;
  source: string;
  text: string;
  madeFrom: string;
  state: TranslationState;
  version: number;
  editedAt: Date | null;
  editedBy: string | null;
}

/** What a translation is told from; labels are decided by the domain. */
export interface TranslationFacts {
  priorityId: string;
  code: string | null;
  state: PriorityState;
  roadmapId: string;
  versionId: string | null;
  /** Which words its files are made from: the hash of the version that the text is, or began as; its id before the first */
  of: string;
  inMaking: boolean;
  sourceLanguage: string;
  language: string;
  languages: LanguageProgress[];
  passages: TranslatedFacts[];
}

/** How far the translation under `w` of the passage under `x` is. */
const stateOf: Sql<TranslationState> = sql`case when coalesce(w.text, '') = '' then 'missing' when w.source <> x.text then 'stale' else 'done' end`;

/** The passages of the text under `p`: in the making under `m` where there is one, else as it was circulated last. */
const sourceTable = (me: Actor): Sql => sql`x as materialized (
  select mp.id, mp.ordinal, mp.kind, mp.step_id, mp.text,
    (select b.ordinal from ${passages(me)} b where b.version_id = m.base_version_id and b.id = mp.id) as number
  from making_passages mp where mp.priority_id = m.priority_id and mp.state <> 'removed'
  union all
  select pg.id, pg.ordinal, pg.kind, pg.step_id, pg.text, pg.ordinal
  from ${passages(me)} pg where m.priority_id is null and pg.version_id = p.current_version_id)`;

/**
 * The text of one priority beside its translation; null where it is not there for this reader, has no text, or the roadmap
 * is not translated into the language.
 * @param priority an expression of its id
 * @param language in any case; null for the first
 */
export function translationJson(me: Actor, priority: Sql, language: string | null): Sql<Wire<TranslationFacts> | null> {
  const count = (state: TranslationState): Sql<number> =>
    sql`count(*) filter (where x.text <> '' and ${stateOf} = ${state})::int`;
  const progress = object<LanguageProgress>({
    language: sql`l.language`,
    done: sql`c.done`,
    stale: sql`c.stale`,
    missing: sql`c.missing`,
    required: sql`l.language = any(rs.required_languages)`,
    circulatedAt: sql`(select max(t.circulated_at) from ${versionTranslations(me)} t where t.version_id = p.current_version_id and t.language = l.language)`,
  });
  const passage = object<TranslatedFacts>({
    id: sql`x.id`,
    kind: sql`x.kind`,
    stepId: sql`x.step_id`,
    stepCode: sql`(select s.code from ${writtenSteps(me)} s where s.id = x.step_id)`,
    number: sql`x.number`,
    source: sql`x.text`,
    text: sql`coalesce(w.text, '')`,
    madeFrom: sql`coalesce(w.source, '')`,
    state: stateOf,
    version: sql`coalesce(w.version, 0)`,
    editedAt: sql`w.edited_at`,
    editedBy: sql`(select st.title from ${seats(me)} st where st.id = w.edited_by)`,
  });
  const facts = object<TranslationFacts>({
    priorityId: sql`p.id`,
    code: sql`p.code`,
    state: sql`p.state`,
    roadmapId: sql`p.roadmap_id`,
    versionId: sql`p.current_version_id`,
    of: sql`coalesce((select v.hash from ${versions(me)} v
      where v.id = case when m.priority_id is null then p.current_version_id else m.base_version_id end), p.id::text)`,
    inMaking: sql`m.priority_id is not null`,
    sourceLanguage: sql`rs.language`,
    language: sql`chosen.language`,
    languages: sql`told.languages`,
    passages: sql`told.passages`,
  });
  return maybe(
    facts,
    sql`from ${writtenPriorities(me)} p left join ${makings(me)} m on m.priority_id = p.id
      join ${roadmapSettings} rs on rs.id = p.roadmap_id
      join lateral (select l.language from unnest(rs.languages) with ordinality as l(language, place)
        where l.language <> rs.language and (${language}::text is null or lower(l.language) = lower(${language}::text)) order by l.place limit 1) chosen on true
      cross join lateral (with ${sourceTable(me)}
        select ${list(
          progress,
          sql`from unnest(rs.languages) with ordinality as l(language, place) cross join lateral (
            select ${count('done')} as done, ${count('stale')} as stale, ${count('missing')} as missing
            from x left join making_translations w on w.priority_id = p.id and w.language = l.language and w.passage_id = x.id) c
            where l.language <> rs.language`,
          sql`l.place`,
        )} as languages,
        ${list(
          passage,
          sql`from x left join making_translations w on w.priority_id = p.id and w.language = chosen.language and w.passage_id = x.id`,
          sql`x.ordinal`,
        )} as passages) told
    where p.id = ${priority} and p.kind <> 'document' and (m.priority_id is not null or p.current_version_id is not null)`,
  );
}

/** What is translated of the text in the making under `m`, as it is circulated with it. */
export const translationsJson: Sql<Wire<DraftedTranslation>[]> = list(
  object<DraftedTranslation>({
    language: sql`l.language`,
    passages: list(
      object<DraftedTranslation['passages'][number]>({
        id: sql`x.id`,
        text: sql`w.text`,
        stale: sql`w.source <> x.text`,
      }),
      sql`from making_translations w join making_passages x on x.priority_id = w.priority_id and x.id = w.passage_id
        where w.priority_id = m.priority_id and w.language = l.language and w.text <> '' and x.state <> 'removed'`,
      sql`x.ordinal`,
    ),
  }),
  sql`from ${roadmapSettings} rs cross join lateral unnest(rs.languages) with ordinality as l(language, place)
    where rs.id = m.roadmap_id and l.language <> rs.language`,
  sql`l.place`,
);
