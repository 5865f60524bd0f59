import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql, Subjects, TransitionGuards } from '../../kernel/index.js';
import { AmendmentRepository } from './amendment.repository.js';
import { amendmentPolicy } from './validation.policy.js';

/** What earlier and later modules must heed of amendments. */
@Injectable()
export class ValidationRegistrations implements OnModuleInit {
  constructor(
    private readonly guards: TransitionGuards,
    private readonly subjects: Subjects,
    private readonly amendments: AmendmentRepository,
  ) {}

  onModuleInit(): void {
    this.guards.register('priority.freeze', async (_me, priorityId) =>
      (await this.amendments.anyPending(priorityId)) ? 'amendments_open' : null,
    );
    this.subjects.register('amendment', {
      visible: (me) => sql`select a.id, a.roadmap_id as "roadmapId", a.priority_id as "priorityId", a.code as label
        from amendments a where ${amendmentPolicy.scope(me, 'a')}`,
    });
  }
}
