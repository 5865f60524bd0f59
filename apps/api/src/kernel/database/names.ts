/* eslint-disable waymark/own-tables -- places, identity and evidence come before the module that owns roadmaps and participants, and still have to name them */
import { raw, sql, type Sql } from './sql.js';

/**
 * How a participant is designated in its roadmap: by its roadmap's own wording where that has one, else by the catalogue's.
 * @param participant, country the aliases of both rows
 */
export function designated(participant: string, country: string): string {
  const of = (column: string): string =>
    `case when ${participant}.own_name is null then ${country}.${column} else ${participant}.own_${column} end as ${column}`;
  return `coalesce(${participant}.own_name, ${country}.name) as english_name, ${['chip', 'footnote', 'footnote_mark'].map(of).join(', ')}`;
}

/**
 * Names: what a record in hand points at, by code, name and order. They are not narrowed to a reader: whoever reads a
 * record may know whose it is. What somebody reads for its own sake is read through the doors of its module.
 */
export const namedRoadmaps = raw(
  '(select nr.id, nr.code, nr.title, nr.language, nr.illustrative, nr.publication_level, nr.phase, nr.origin_id from roadmaps nr)',
);
export const namedParticipants = raw(
  `(select np.id, np.roadmap_id, np.country_code, np.elector, ${designated('np', 'nc')}
    from participants np join countries nc on nc.code = np.country_code)`,
);

/** The country's code of the participant with this id. */
export const participantCode = (id: string): Sql =>
  sql`(select np.country_code from participants np where np.id = ${raw(id)})`;

/** The code of the roadmap with this id; null where there is none. */
export const roadmapCode = (id: string): Sql => sql`(select nr.code from roadmaps nr where nr.id = ${raw(id)})`;
