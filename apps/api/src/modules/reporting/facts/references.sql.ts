import { collated, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { findingPolicy } from '../../evidence/index.js';

/** Findings `f` that meet `where`, in the shape of the type FindingRef, regional ones last. */
export const findingsJson = (me: Actor, where: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'participantCode', fp.country_code, 'themeTitle', th.title,
    'severity', f.severity, 'title', f.title, 'statement', f.statement, 'paperTitle', pa.title) order by fc.name nulls last, f.code), '[]')
  from findings f join themes th on th.id = f.theme_id join papers pa on pa.id = f.paper_id
    left join participants fp on fp.id = f.participant_id left join countries fc on fc.code = fp.country_code
  where ${where} and ${findingPolicy.scope(me, 'f')})`;

/** Alignment items reached through a link table's condition, in the shape of the type AlignmentRef. */
export const alignmentJson = (me: Actor, where: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'title', i.title, 'frameworkTitle', fw.title) order by ${collated(me, 'fw.title')}, i.code), '[]')
  from alignment_items i join frameworks fw on fw.id = i.framework_id where ${where})`;
