import { list, namedParticipants, object, sql, type Sql, type Wire } from '../../../kernel/index.js';
import type { Named } from '../document-cover.js';

/** The participants of the roadmap as files name them, over the common table `r`. */
export const participantsInFiles = (): Sql<Wire<Named[]>> =>
  list(
    object<Named>({
      code: sql`pt.country_code`,
      name: sql`pt.english_name`,
      mark: sql`pt.footnote_mark`,
      footnote: sql`pt.footnote`,
    }),
    sql`from ${namedParticipants} pt where pt.roadmap_id = (select r.id from r)`,
    sql`pt.english_name`,
  );
