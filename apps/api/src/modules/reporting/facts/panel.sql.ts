import { collated, list, maybe, object, sql, type Actor, type Sql, type Wire } from '../../../kernel/index.js';
import { accreditationDays, confirmedSeats } from '../../identity/index.js';
import { participants } from '../../roadmap/index.js';
import {
  ballots,
  draftJson,
  electors,
  positionDrafts,
  positionJson,
  positions,
  rounds,
} from '../../validation/index.js';
import type { PanelFacts } from '../position-panel.js';

/** What the own delegation has on the open ballot of `p`: its draft, its signature, and the one before. */
export function panelJson(me: Actor, p: Sql): Sql<Wire<PanelFacts> | null> {
  const participantId = me.memberships[0]?.participantId;
  if (!participantId) return sql`null::json`;
  const own = sql`po.participant_id = ${participantId}`;
  return maybe(
    object<PanelFacts>({
      ballotId: sql`b.id`,
      ballotState: sql`b.state`,
      versionHash: sql`b.version_hash`,
      mode: sql`rd.mode`,
      deadline: sql`rd.deadline`,
      now: sql`waymark_now()`,
      elector: sql`exists (select 1 from ${electors(me)} e where e.round_id = rd.id and e.participant_id = ${participantId})`,
      accreditation: accreditationDays(me, 'rd.roadmap_id'),
      today: sql`r.today`,
      confirmers: list<string>(
        sql`m.title`,
        sql`from ${confirmedSeats(sql`rd.roadmap_id`)} and m.role = 'delegation_head' and m.participant_id = ${participantId}`,
        sql`m.accreditation desc, ${collated(me, 'm.title')}`,
      ),
      participantCode: sql`(select pt.country_code from ${participants(me)} pt where pt.id = ${participantId})`,
      draft: maybe(
        draftJson(me, 'd'),
        sql`from ${positionDrafts(me)} d where d.ballot_id = b.id and d.participant_id = ${participantId}`,
      ),
      current: maybe(
        positionJson(me, 'po'),
        sql`from ${positions(me)} po where po.ballot_id = b.id and po.state in ('signed', 'final') and ${own}`,
      ),
      last: maybe(
        positionJson(me, 'po'),
        sql`from ${positions(me)} po join ${ballots(me)} lb on lb.id = po.ballot_id
          where lb.priority_id = p.id and lb.id <> b.id and po.state in ('final', 'lapsed') and ${own}
          order by po.signed_at desc limit 1`,
      ),
    }),
    sql`from ${p} join ${ballots(me)} b on b.priority_id = p.id join ${rounds(me)} rd on rd.id = b.round_id where b.state = 'open'`,
  );
}
