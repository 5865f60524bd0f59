import { list, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { participants, passages, steps } from '../../roadmap/index.js';
import { milestones } from '../../tracking/index.js';
import { amendments, amendmentSponsors } from '../../validation/index.js';
import type { AmendmentView } from '../priority.types.js';

/** The amendments on the priority `p`, the latest first. */
export const amendmentsJson = (me: Actor, p: Sql): Sql<AmendmentView[]> =>
  list(
    object<AmendmentView>({
      id: sql`am.id`,
      code: sql`am.code`,
      participantCode: sql`pt.country_code`,
      sponsorCodes: list<string>(
        sql`sp.country_code`,
        sql`from ${amendmentSponsors(me)} x join ${participants(me)} sp on sp.id = x.participant_id where x.amendment_id = am.id`,
        sql`sp.english_name`,
      ),
      state: sql`am.state`,
      subject: sql`coalesce(
        (select s.code from ${passages(me)} pg join ${steps(me)} s on s.id = pg.step_id
          where pg.id = am.passage_id and pg.version_id = am.base_version_id),
        (select s.code || ' ' || ms.title from ${milestones(me)} ms join ${steps(me)} s on s.id = ms.step_id where ms.id = am.milestone_id),
        p.code)`,
      passageId: sql`am.passage_id`,
      before: sql`am.before`,
      after: sql`am.after`,
      rationale: sql`am.rationale`,
      proposedAt: sql`am.proposed_at`,
      decidedAt: sql`am.decided_at`,
      decision: sql`am.decision`,
    }),
    sql`from ${p} join ${amendments(me)} am on am.priority_id = p.id join ${participants(me)} pt on pt.id = am.participant_id`,
    sql`am.proposed_at desc, am.code`,
  );
