import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql, Subjects, type Sql } from '../../kernel/index.js';
import { actionPolicy, milestonePolicy, updatePolicy } from './tracking.policy.js';

const place = (label: Sql): Sql => sql`s.priority_id as "priorityId", ${label} as label`;

/** What of this module can be discussed. An update that was submitted can be, inside its own participant. */
@Injectable()
export class TrackingSubjects implements OnModuleInit {
  constructor(private readonly subjects: Subjects) {}

  onModuleInit(): void {
    this.subjects.register('national_action', {
      visible: (me) => sql`select a.id, a.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || c.chip`)}
        from national_actions a join steps s on s.id = a.step_id
        join participants p on p.id = a.participant_id join countries c on c.code = p.country_code
        where a.archived_at is null and ${actionPolicy.scope(me, 'a')}`,
    });
    this.subjects.register('milestone', {
      visible: (me) => sql`select m.id, m.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || m.title`)}
        from milestones m join steps s on s.id = m.step_id where ${milestonePolicy.scope(me, 'm')}`,
    });
    this.subjects.register('status_update', {
      visible: (me) => sql`select u.id, u.roadmap_id as "roadmapId", ${place(sql`s.code || ' ' || c.chip`)}
        from status_updates u join national_actions a on a.id = u.action_id join steps s on s.id = a.step_id
        join participants p on p.id = a.participant_id join countries c on c.code = p.country_code
        where u.state <> 'draft' and ${updatePolicy.scope(me, 'u')}`,
    });
  }
}
