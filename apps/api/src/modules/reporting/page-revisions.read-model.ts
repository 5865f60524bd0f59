import { Injectable } from '@nestjs/common';
import {
  DELEGATION,
  letterOf,
  MEMBERS,
  or,
  PageRevisions,
  raw,
  recordedEvents,
  sql,
  type Actor,
  type ActorMembership,
  type Sql,
} from '../../kernel/index.js';
import { editableComments, namedThreads } from '../discussion/index.js';
import { whoWrites } from '../drafting/index.js';
import { disabledSeats } from '../identity/index.js';
import { roadmaps } from '../roadmap/index.js';
import { insideAction, updates } from '../tracking/index.js';
import { amendments, rounds } from '../validation/index.js';

/**
 * How far back an act may have begun that is recorded only now. Arrival numbers are given before the commit, so the
 * highest one alone would miss it; the sum of the last ones grows with each that appears among them.
 */
const LATEST = 200;

/**
 * Every act that changes a page is an event with an audience, but for saving the draft of an update; and time changes
 * it with each day of the roadmap's zone, with a deadline, and where a comment can be edited no more. Outside the
 * members, what an event changes depends on more than its audience: for them there is no revision.
 */
@Injectable()
export class SqlPageRevisions extends PageRevisions {
  of(me: Actor, roadmap: string): Sql<string | null> | null {
    const mine = me.in(roadmap);
    if (mine === null || mine.roadmapCode !== roadmap || !MEMBERS.includes(letterOf[mine.role])) return null;
    const here = me.within(roadmap);
    return sql`(
      select concat_ws(' ', r.version, r.phase, r.publication_level, (t.now at time zone r.zone)::date,
        (select count(*) from ${rounds(here)} rd where rd.roadmap_id = r.id and rd.deadline <= t.now),
        (select count(*) from ${editableComments(mine.id, sql`t.now`)}),
        (select count(*) from ${disabledSeats(me, sql`r.id`)}),
        ${sharedEvents(mine)}, ${delegationEvents(me, mine)}, ${openUpdates(me, mine)}, ${mine.role === 'secretariat' ? whoWrites(here, sql`r.id`) : sql`0`})
      from ${roadmaps(here)} r cross join (select waymark_now() as now) t where r.id = ${mine.roadmapId})`;
  }
}

const latest = (where: Sql): Sql => sql`(select coalesce(sum(l.arrival), 0) from (
  select e.arrival from ${recordedEvents} e where ${where} order by e.arrival desc limit ${raw(String(LATEST))}) l)`;

/** What reaches all members; and the secretariat its own. */
const sharedEvents = ({ roadmapId, role }: ActorMembership): Sql =>
  latest(
    sql`e.roadmap_id = ${roadmapId} and e.audience <> 'delegation' ${
      role === 'secretariat' ? sql`` : sql`and e.audience <> 'secretariat'`
    }`,
  );

/** What a delegation does among itself; of that the secretariat knows which updates wait for their coordinator. */
function delegationEvents(me: Actor, { roadmapId, role, participantId }: ActorMembership): Sql {
  if (role === 'secretariat')
    return latest(
      sql`e.roadmap_id = ${roadmapId} and e.audience = 'delegation' and e.type in ('update.submitted', 'update.returned')`,
    );
  if (participantId === null || !DELEGATION.includes(letterOf[role])) return sql`0`;
  const reaches = role === 'focal_point' ? ofOwnInstitution(me) : sql`true`;
  return latest(sql`e.participant_id = ${participantId} and e.audience = 'delegation' and ${reaches}`);
}

/** Focal points take no part in positions and amendments, and see the unpublished updates of their own institutions alone. */
const ofOwnInstitution = (me: Actor): Sql =>
  or(
    insideAction(me, sql`(e.payload ->> 'actionId')::uuid`),
    sql`exists (select 1 from ${namedThreads} th where th.id = case e.subject_kind when 'thread' then e.subject_id else (e.payload ->> 'threadId')::uuid end
      and case th.subject_kind when 'status_update' then exists (select 1 from ${updates(me)} su where su.id = th.subject_id)
        when 'amendment' then exists (select 1 from ${amendments(me)} am where am.id = th.subject_id) else true end)`,
  );

/** Saving a draft is no event; its version grows. */
const openUpdates = (me: Actor, { roadmapId, role }: ActorMembership): Sql =>
  DELEGATION.includes(letterOf[role])
    ? sql`(select coalesce(sum(hashtextextended(u.id::text, u.version)), 0) from ${updates(me)} u
        where u.roadmap_id = ${roadmapId} and u.state <> 'published')`
    : sql`0`;
