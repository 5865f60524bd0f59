import { raw, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { participants, steps } from '../../roadmap/index.js';
import { plannedAt, type AsOf } from './as-of.sql.js';

export const everyStep = raw('every_step');
export const everyParticipant = raw('every_participant');

/**
 * Steps and participants of `r` as common tables, for pages that show all of its actions. Each is read once, however
 * many actions and facts meet it: met through their doors, where the planner expects one action of a roadmap, they
 * would be looked up for each.
 * @param until weights as they stood then
 */
export const everyStepTables = (me: Actor, until: AsOf = null): Sql[] => [
  sql`${everyStep} as materialized (
    select s.id, s.code, s.sort, ${plannedAt(until, 'weight', 's.id', 's.weight')}::numeric as weight, s.title, s.priority_id, s.priority_code, s.priority_sort from ${steps(me)} s)`,
  sql`${everyParticipant} as materialized (select pt.id, pt.country_code, pt.english_name from ${participants(me)} pt)`,
];
