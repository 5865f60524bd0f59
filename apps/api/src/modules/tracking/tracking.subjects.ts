import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Citations,
  namedParticipants,
  openToAll,
  participantCode,
  raw,
  reachOf,
  sql,
  Subjects,
  type Sql,
} from '../../kernel/index.js';
import { namedSteps, stepReach } from '../roadmap/index.js';
import { actionPolicy, milestonePolicy, updatePolicy } from './tracking.policy.js';

const place = (label: Sql): Sql => sql`s.priority_id as "priorityId", ${label} as label`;

/** What of this module can be discussed, and how it is cited. An update that was submitted can be, inside its own participant. */
@Injectable()
export class TrackingSubjects implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly citations: Citations,
  ) {}

  onModuleInit(): void {
    this.subjects.register('national_action', {
      visible: (me) => sql`select a.id, a.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || p.chip`)}
        from national_actions a join ${namedSteps} s on s.id = a.step_id
        join ${namedParticipants} p on p.id = a.participant_id
        where a.archived_at is null and ${actionPolicy.scope(me, 'a')}`,
      reach: () => sql`select ${reachOf(openToAll)}`,
    });
    this.subjects.register('milestone', {
      visible: (me) => sql`select m.id, m.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || m.title`)}
        from milestones m join ${namedSteps} s on s.id = m.step_id where ${milestonePolicy.scope(me, 'm')}`,
      // One of an action is read as the action.
      reach: (
        id,
      ) => sql`select case when m.action_id is not null then 'public' else step.reach end as reach, null::uuid as "participantId"
        from milestones m, lateral (${stepReach(sql`m.step_id`)}) step where m.id = ${id}`,
    });
    this.subjects.register('status_update', {
      own: sql`not v.published`,
      visible: (
        me,
      ) => sql`select u.id, u.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || p.chip`)}, u.state = 'published' as published
        from status_updates u join national_actions a on a.id = u.action_id join ${namedSteps} s on s.id = a.step_id
        join ${namedParticipants} p on p.id = a.participant_id
        where u.state <> 'draft' and ${updatePolicy.scope(me, 'u')}`,
      reach: (
        id,
      ) => sql`select case when u.state = 'published' then 'public' else 'delegation' end as reach, a.participant_id as "participantId"
        from status_updates u join national_actions a on a.id = u.action_id where u.id = ${id}`,
    });
    const ofAction = { stepCode: raw('s.code'), participantCode: participantCode('a.participant_id') };
    this.citations.register('national_action', {
      id: raw('a.id'),
      parts: ofAction,
      from: (me) => sql`from national_actions a join ${namedSteps} s on s.id = a.step_id
        where ${actionPolicy.scope(me, 'a')}`,
    });
    this.citations.register('status_update', {
      id: raw('u.id'),
      parts: ofAction,
      from: (
        me,
      ) => sql`from status_updates u join national_actions a on a.id = u.action_id join ${namedSteps} s on s.id = a.step_id
        where ${updatePolicy.scope(me, 'u')}`,
    });
    this.citations.register('milestone', {
      id: raw('m.id'),
      parts: { ...ofAction, title: raw('m.title') },
      from: (
        me,
      ) => sql`from milestones m join ${namedSteps} s on s.id = m.step_id left join national_actions a on a.id = m.action_id
        where ${milestonePolicy.scope(me, 'm')}`,
    });
  }
}
