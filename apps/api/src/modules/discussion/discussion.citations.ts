import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, sql, Subjects, type Actor, type Sql } from '../../kernel/index.js';
import { namedPriorities } from '../roadmap/index.js';
import { threadScope } from './discussion.policy.js';
import { joinSight } from './thread.sql.js';

/** A thread and a comment are cited by what is discussed, and found on the page of its priority. */
@Injectable()
export class DiscussionCitations implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly citations: Citations,
  ) {}

  onModuleInit(): void {
    const parts = { priorityCode: raw('p.code'), code: raw('sight.label'), title: raw('th.title') };
    const threads = (me: Actor): Sql =>
      sql`threads th ${joinSight(me, this.subjects)} left join ${namedPriorities} p on p.id = th.priority_id`;
    this.citations.register('thread', {
      id: raw('th.id'),
      parts,
      from: (me) => sql`from ${threads(me)} where ${threadScope(me, 'th')}`,
    });
    this.citations.register('comment', {
      id: raw('c.id'),
      parts,
      from: (me) => sql`from ${threads(me)} join comments c on c.thread_id = th.id where ${threadScope(me, 'th')}`,
    });
  }
}
