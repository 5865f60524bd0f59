import { raw, sql, type Sql } from '../../kernel/index.js';

/** Whether somebody is the institution's focal point for the participant now; false where there is no institution. */
export const hasFocalPoint = (institutionId: string, participantId: string): Sql => sql`exists (
  select 1 from memberships fm join membership_institutions fi on fi.membership_id = fm.id
  where fm.participant_id = ${raw(participantId)} and fm.role = 'focal_point' and fm.ended_at is null and fi.institution_id = ${raw(institutionId)})`;
