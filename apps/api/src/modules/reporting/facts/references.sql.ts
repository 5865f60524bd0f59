import { collated, list, object, sql, type Actor, type Selection, type Sql } from '../../../kernel/index.js';
import { findings } from '../../evidence/index.js';
import { alignmentItems, participants } from '../../roadmap/index.js';
import type { AlignmentRef, FindingRef } from '../page-roadmap.types.js';

/** Findings `f` that meet `where`, regional ones last. */
export const findingsJson = (me: Actor, where: Sql, wanted?: Selection): Sql<FindingRef[]> =>
  list(
    object<FindingRef>(
      {
        id: sql`f.id`,
        code: sql`f.code`,
        participantCode: sql`fp.country_code`,
        themeTitle: sql`f.theme_title`,
        severity: sql`f.severity`,
        title: sql`f.title`,
        statement: sql`f.statement`,
        paperTitle: sql`f.paper_title`,
      },
      wanted,
    ),
    sql`from ${findings(me)} f left join ${participants(me)} fp on fp.id = f.participant_id where ${where}`,
    sql`fp.english_name nulls last, f.code`,
  );

/** Alignment items `i` that meet `where`. */
export const alignmentJson = (me: Actor, where: Sql): Sql<AlignmentRef[]> =>
  list(
    object<AlignmentRef>({ code: sql`i.code`, title: sql`i.title`, frameworkTitle: sql`i.framework_title` }),
    sql`from ${alignmentItems(me)} i where ${where}`,
    sql`${collated(me, 'i.framework_title')}, i.code`,
  );
