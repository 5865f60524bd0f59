/* eslint-disable waymark/own-tables -- places, identity and evidence come before the module that owns roadmaps and participants, and still have to name them */
import { raw, sql, type Sql } from './sql.js';

/**
 * Names: what a record in hand points at, by code, name and order. They are not narrowed to a reader: whoever reads a
 * record may know whose it is. What somebody reads for its own sake is read through the doors of its module.
 */
export const namedRoadmaps = raw(
  '(select nr.id, nr.code, nr.title, nr.illustrative, nr.publication_level from roadmaps nr)',
);
export const namedParticipants = raw(
  `(select np.id, np.roadmap_id, np.country_code, nc.name as english_name, nc.chip, nc.footnote, nc.footnote_mark
    from participants np join countries nc on nc.code = np.country_code)`,
);

/** The country's code of the participant with this id. */
export const participantCode = (id: string): Sql =>
  sql`(select np.country_code from participants np where np.id = ${raw(id)})`;
