import {
  join,
  maybe,
  object,
  raw,
  sql,
  type Sql,
  type SubjectReach,
  type Subjects,
  type Wire,
} from '../../kernel/index.js';

const known = object<SubjectReach>({ reach: sql`known.reach`, participantId: sql`known."participantId"` });

/**
 * Who knows of the subject of the thread under `alias`; null for a delegation's thread, which has its own audience
 * whatever it is about.
 * @param kinds of subjects that it can be
 */
export function subjectReach(
  subjects: Subjects,
  alias: string,
  kinds: readonly string[] = subjects.kinds(),
): Sql<Wire<SubjectReach> | null> {
  const th = raw(alias);
  const cases = kinds.map((kind) => {
    const reach = subjects.source(kind).reach(sql`${th}.subject_id`);
    return sql`when ${raw(`'${kind}'`)} then ${maybe(known, sql`from (${reach}) known`)}`;
  });
  return sql`case when ${th}.visibility <> 'delegation' then case ${th}.subject_kind ${join(cases, ' ')} end end`;
}
