import { collated, list, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { steps, timelineEntries } from '../../roadmap/index.js';
import { milestones, reportingPeriods } from '../../tracking/index.js';
import { rounds } from '../../validation/index.js';
import type { UpcomingDate } from '../overview.types.js';

const AHEAD = 6;

/** The next dates of the roadmap `r`, soonest first: deadlines, meetings, reporting dates and regional milestones. */
export const upcomingDates = (me: Actor): Sql<UpcomingDate[]> =>
  list(
    object<UpcomingDate>({
      day: sql`d.day`,
      at: sql`d.at`,
      title: sql`d.title`,
      kind: sql`d.kind`,
    }),
    sql`from (select * from (
      select (rd.deadline at time zone r.zone)::date as day, rd.deadline as at, rd.title, 'round_closes' as kind
      from ${rounds(me)} rd where rd.state = 'open' and rd.deadline > (select waymark_now())
      union all
      select te.day, null, te.title, 'meeting' from ${timelineEntries(me)} te where te.day >= r.today
      union all
      select rp.due_on, null, '', 'update_due' from ${reportingPeriods(me)} rp where rp.due_on >= r.today
      union all
      (select ms.forecast_date, null, s.code || ' ' || ms.title, 'milestone'
      from ${milestones(me)} ms join ${steps(me)} s on s.id = ms.step_id
      where ms.action_id is null and ms.completed_on is null and ms.forecast_date >= r.today
      order by ms.forecast_date fetch first ${AHEAD} rows with ties)
    ) soon order by day, ${collated(me, 'title')} limit ${AHEAD}) d`,
    sql`d.day, ${collated(me, 'd.title')}`,
  );
