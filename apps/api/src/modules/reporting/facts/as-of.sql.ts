import type { PlanField } from '@waymark/domain';
import { raw, sql, type Sql } from '../../../kernel/index.js';
import { planHistory } from '../../roadmap/index.js';

/** What a reader sees is as of now, or as of an instant: then the histories of plan and milestones tell what stood. */
export type AsOf = Sql | null;

/**
 * A field of a plan, as it stood at `until`: the first later change of it tells what it was before.
 * @param id of what is planned, such as `a.id`
 * @param now the column that holds it, such as `a.baseline_end`; of a day that is past it comes as text
 */
export const plannedAt = (until: AsOf, field: PlanField, id: string, now: string): Sql =>
  until === null
    ? sql`${raw(now)}`
    : sql`(select stood.value from (
        select ph.before #>> '{}' as value, ph.recorded_at, ph.id from ${planHistory} ph
        where ph.subject_id = ${raw(id)} and ph.field = ${raw(`'${field}'`)} and ph.recorded_at >= ${until}
        union all select ${raw(now)}::text, 'infinity', null) stood order by stood.recorded_at, stood.id limit 1)`;
