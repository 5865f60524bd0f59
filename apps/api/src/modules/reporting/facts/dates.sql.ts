import { collated, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { milestonePolicy } from '../../tracking/index.js';
import { roundPolicy } from '../../validation/index.js';

const AHEAD = 6;

/** The next dates of the roadmap `r`, soonest first: deadlines, meetings, reporting dates and regional milestones. */
export const upcomingDates = (me: Actor): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'at', d.at, 'title', d.title, 'kind', d.kind, 'illustrative', d.illustrative)
    order by d.day, ${collated(me, 'd.title')}), '[]')
  from (select * from (
    select (rd.deadline at time zone r.zone)::date as day, rd.deadline as at, rd.title, 'round_closes' as kind, r.illustrative
    from rounds rd where rd.roadmap_id = r.id and rd.state = 'open' and rd.deadline > waymark_now() and ${roundPolicy.scope(me, 'rd')}
    union all
    select te.day, null, te.title, 'meeting', te.illustrative from timeline_entries te where te.roadmap_id = r.id and te.day >= r.today
    union all
    select rp.due_on, null, '', 'update_due', r.illustrative from reporting_periods rp where rp.roadmap_id = r.id and rp.due_on >= r.today
    union all
    select ms.forecast_date, null, s.code || ' ' || ms.title, 'milestone', r.illustrative
    from milestones ms join steps s on s.id = ms.step_id
    where ms.roadmap_id = r.id and ms.action_id is null and ms.completed_on is null and ms.forecast_date >= r.today and ${milestonePolicy.scope(me, 'ms')}
  ) soon order by day, ${collated(me, 'title')} limit ${AHEAD}) d)`;
