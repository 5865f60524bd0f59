import { raw, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { shownVersionId } from '../../roadmap/index.js';

/** Joins the priority's texts in the version that the reader is shown; a priority without one drops out. */
export const shownText = (me: Actor, priority: string, alias: string): Sql => sql`
  join lateral (select x.version_id, x.title, x.objective, x.summary from priority_texts x where x.version_id = ${shownVersionId(me, priority)}) ${raw(alias)} on true`;

/** Joins the step's texts in the version that the reader is shown; a step that this version lacks drops out. */
export const shownStepText = (me: Actor, priority: string, step: string, alias: string): Sql => sql`
  join lateral (select x.title, x.description, x.expected_result from step_texts x
    where x.version_id = ${shownVersionId(me, priority)} and x.step_id = ${raw(step)}.id) ${raw(alias)} on true`;
