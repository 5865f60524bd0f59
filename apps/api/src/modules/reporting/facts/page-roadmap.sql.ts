import { sql } from '../../../kernel/index.js';

/** The head of every page, over the common table `r`. */
export const pageRoadmap = sql`(
  select jsonb_build_object(
    'id', r.id, 'code', r.code, 'title', r.title, 'shortTitle', r.short_title, 'phase', r.phase, 'illustrative', r.illustrative,
    'periodStart', r.period_start, 'periodEnd', r.period_end, 'today', r.today, 'now', waymark_now(), 'zone', r.zone, 'version', r.version,
    'documentLabel', d.label, 'documentDate', d.day)
  from (select 1) as one left join lateral (
    select l.label, coalesce(
      (select (o.opened_at at time zone r.zone)::date from rounds o where o.roadmap_id = r.id and o.document_label = l.label order by o.sort limit 1),
      (v.created_at at time zone r.zone)::date) as day
    from priorities p join priority_versions v on v.id = p.version_in_force_id cross join lateral unnest(v.labels) with ordinality as l(label, place)
    where p.roadmap_id = r.id order by v.number desc, l.place desc limit 1) d on true)`;

/** The participants of the roadmap `r` in the order of their English names. */
export const participantCodes = sql`(
  select coalesce(jsonb_agg(pt.country_code order by c.name), '[]') from participants pt join countries c on c.code = pt.country_code
  where pt.roadmap_id = r.id)`;
