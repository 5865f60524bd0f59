import { sql, type Actor, type Sql } from '../../../kernel/index.js';
import { roundPolicy } from '../../validation/index.js';

/** The head of every page, over the common table `r`. */
export const pageRoadmap = (me: Actor): Sql => sql`(
  select jsonb_build_object(
    'id', r.id, 'code', r.code, 'title', r.title, 'shortTitle', r.short_title, 'phase', r.phase, 'illustrative', r.illustrative,
    'periodStart', r.period_start, 'periodEnd', r.period_end, 'today', r.today, 'now', waymark_now(), 'zone', r.zone, 'version', r.version,
    'documentLabel', d.label, 'documentDate', d.day)
  from (select 1) as one left join lateral ${latestDocument(me)} d on true)`;

/** The latest document that holds the text in force; one under validation in a round that the reader may not see is passed over. */
const latestDocument = (me: Actor): Sql => sql`(
  select l.label, case when o.id is not null then (o.opened_at at time zone r.zone)::date
    when l.place = 1 then (v.created_at at time zone r.zone)::date end as day
  from priorities p join priority_versions v on v.id = p.version_in_force_id cross join lateral unnest(v.labels) with ordinality as l(label, place)
    left join lateral (select rd.* from rounds rd where rd.roadmap_id = r.id and rd.document_label = l.label order by rd.sort limit 1) o on true
  where p.roadmap_id = r.id and (o.id is null or exists (select 1 from rounds rd where rd.id = o.id and ${roundPolicy.scope(me, 'rd')}))
  order by v.number desc, l.place desc limit 1)`;

/** The participants of the roadmap `r` in the order of their English names. */
export const participantCodes = sql`(
  select coalesce(jsonb_agg(pt.country_code order by c.name), '[]') from participants pt join countries c on c.code = pt.country_code
  where pt.roadmap_id = r.id)`;
