import type { PassageKind, PassageState, PriorityKind, PriorityState } from '@waymark/domain';
import { among, list, maybe, object, raw, sql, type Actor, type Sql, type Wire } from '../../kernel/index.js';
import { seats } from '../identity/index.js';
import {
  passages,
  roadmapSettings,
  versions,
  versionTitle,
  writtenPriorities,
  writtenSteps,
} from '../roadmap/index.js';
import { makings } from './drafting.doors.js';
import type { DraftPriority, GonePassage, MakingVersion, PassageWriter } from './making.types.js';

/** A passage with what it is compared with, as the statement gives it. */
export interface PassageFacts {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
  version: number;
  state: PassageState;
  isNew: boolean;
  joinedInto: string | null;
  /** Its number and words in the text that the making began with */
  baseNumber: number | null;
  baseText: string | null;
  textInForce: string | null;
  textSince: string | null;
  editedAt: Date | null;
  editedBy: string | null;
}

/** What a making is told from; labels, changes and hindrances are decided by the domain. */
export interface MakingFacts {
  priorityId: string;
  kind: PriorityKind;
  code: string | null;
  state: PriorityState;
  language: string;
  version: number;
  revision: string;
  begunAt: Date;
  baseVersionId: string | null;
  versions: MakingVersion[];
  codes: { id: string; code: string | null }[];
  passages: PassageFacts[];
  gone: GonePassage[];
  writers: PassageWriter[];
}

const titleOf = (me: Actor, seat: Sql): Sql => sql`(select st.title from ${seats(me)} st where st.id = ${seat})`;

/** A value of the passage under `x` in the version with this id. */
const inVersion = (column: string, version: Sql): Sql =>
  sql`(select ${raw(`earlier.${column}`)} from earlier where earlier.version_id = ${version} and earlier.id = x.id)`;

/** The last change of the text under `m`, of its order or of words. */
export const revisionOf = sql`m.version::text || '-' || coalesce((select max(e.number) from making_edits e where e.priority_id = m.priority_id), 0)::text`;

/** Who has a passage of the text under `m` open now. */
export const writersJson = (me: Actor): Sql<Wire<PassageWriter>[]> =>
  list(
    object<PassageWriter>({
      passageId: sql`l.passage_id`,
      title: titleOf(me, sql`l.membership_id`),
      since: sql`l.since`,
      own: among(
        'l.membership_id',
        me.memberships.map(({ id }) => id),
      ),
    }),
    sql`from passage_leases l where l.priority_id = m.priority_id and l.until > waymark_now()`,
    sql`l.since, l.membership_id`,
  );

/**
 * The text in the making of one priority; null where there is none, or not for this reader.
 * @param priority an expression of its id
 * @param since the version with which it is compared besides the one in force
 */
export function makingJson(me: Actor, priority: Sql, since: string | null): Sql<Wire<MakingFacts> | null> {
  const asked = sql`${since}::uuid`;
  const facts = object<MakingFacts>({
    priorityId: sql`m.priority_id`,
    kind: sql`p.kind`,
    code: sql`p.code`,
    state: sql`p.state`,
    language: sql`(select rs.language from ${roadmapSettings} rs where rs.id = m.roadmap_id)`,
    version: sql`m.version`,
    revision: revisionOf,
    begunAt: sql`m.begun_at`,
    baseVersionId: sql`m.base_version_id`,
    versions: list(
      object<MakingVersion>({
        id: sql`v.id`,
        number: sql`v.number`,
        labels: sql`v.labels`,
        createdAt: sql`v.created_at`,
        inForce: sql`v.id is not distinct from p.version_in_force_id`,
      }),
      sql`from ${versions(me)} v where v.priority_id = m.priority_id`,
      sql`v.number desc`,
    ),
    codes: list(
      object<MakingFacts['codes'][number]>({ id: sql`s.id`, code: sql`s.code` }),
      sql`from ${writtenSteps(me)} s where s.priority_id = m.priority_id`,
      sql`s.sort`,
    ),
    passages: sql`made.passages`,
    gone: sql`made.gone`,
    writers: writersJson(me),
  });
  const item = object<PassageFacts>({
    id: sql`x.id`,
    kind: sql`x.kind`,
    stepId: sql`x.step_id`,
    text: sql`x.text`,
    version: sql`x.version`,
    state: sql`x.state`,
    isNew: sql`x.is_new`,
    joinedInto: sql`x.joined_into`,
    baseNumber: inVersion('ordinal', sql`m.base_version_id`),
    baseText: inVersion('text', sql`m.base_version_id`),
    textInForce: inVersion('text', sql`p.version_in_force_id`),
    textSince: inVersion('text', asked),
    editedAt: sql`x.edited_at`,
    editedBy: titleOf(me, sql`x.edited_by`),
  });
  const gone = object<GonePassage>({
    id: sql`earlier.id`,
    versionId: sql`earlier.version_id`,
    number: sql`earlier.ordinal`,
    kind: sql`earlier.kind`,
    stepId: sql`earlier.step_id`,
    text: sql`earlier.text`,
  });
  const isThere = sql`select 1 from making_passages x where x.priority_id = m.priority_id and x.id = earlier.id`;
  return maybe(
    facts,
    sql`from ${makings(me)} m join ${writtenPriorities(me)} p on p.id = m.priority_id cross join lateral (
      with earlier as materialized (
        select pg.version_id, pg.id, pg.ordinal, pg.kind, pg.step_id, pg.text
        from ${versions(me)} v join ${passages(me)} pg on pg.version_id = v.id
        where v.priority_id = m.priority_id and v.id in (m.base_version_id, p.version_in_force_id, ${asked}))
      select ${list(item, sql`from making_passages x where x.priority_id = m.priority_id`, sql`x.ordinal`)} as passages,
        ${list(
          gone,
          sql`from earlier where earlier.version_id in (p.version_in_force_id, ${asked}) and not exists (${isThere})`,
          sql`earlier.version_id, earlier.ordinal`,
        )} as gone) made
    where m.priority_id = ${priority}`,
  );
}

/** Whether the passage under `x` is another one than in the version with this id. */
const isChanged = (me: Actor, version: Sql): Sql => sql`not (x.is_new and x.state = 'removed') and (x.state <> 'kept'
  or x.text is distinct from (select pg.text from ${passages(me)} pg where pg.version_id = ${version} and pg.id = x.id))`;

/** Title of the text under `p`, in the making where there is one. */
export const writtenTitle: Sql<string> = sql`coalesce(
  (select x.text from making_passages x where x.priority_id = p.id and x.kind = 'priority_title'), ${versionTitle('p.current_version_id')}, '')`;

/** The preamble and the priorities of a roadmap, in order, for those who write them. */
export const draftsJson = (me: Actor, roadmapId: Sql): Sql<Wire<DraftPriority>[]> => {
  const numberOf = (version: Sql): Sql => sql`(select v.number from ${versions(me)} v where v.id = ${version})`;
  return list(
    object<DraftPriority>({
      id: sql`p.id`,
      kind: sql`p.kind`,
      code: sql`p.code`,
      title: writtenTitle,
      state: sql`p.state`,
      circulatedNumber: numberOf(sql`p.current_version_id`),
      inForceNumber: numberOf(sql`p.version_in_force_id`),
      makingVersion: sql`m.version`,
      changes: sql`case when m.priority_id is not null then (
        select count(*)::int from making_passages x where x.priority_id = m.priority_id and ${isChanged(me, sql`m.base_version_id`)}) end`,
    }),
    sql`from ${writtenPriorities(me)} p left join ${makings(me)} m on m.priority_id = p.id
      where p.roadmap_id = ${roadmapId} and p.kind <> 'document'`,
    sql`p.kind = 'preamble' desc, p.sort`,
  );
};
