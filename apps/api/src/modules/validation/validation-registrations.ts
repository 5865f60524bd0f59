import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Citations,
  Database,
  participantCode,
  raw,
  sql,
  Subjects,
  TransitionGuards,
  type Actor,
  type Obstacle,
} from '../../kernel/index.js';
import { namedPriorities } from '../roadmap/index.js';
import { AmendmentRepository } from './amendment.repository.js';
import { rounds } from './validation.doors.js';
import { amendmentPolicy, amendmentReach, ballotPolicy, positionPolicy, roundPolicy } from './validation.policy.js';

/** What earlier and later modules must heed of amendments, and how the records of a round are cited. */
@Injectable()
export class ValidationRegistrations implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly guards: TransitionGuards,
    private readonly subjects: Subjects,
    private readonly citations: Citations,
    private readonly amendments: AmendmentRepository,
  ) {}

  onModuleInit(): void {
    this.guards.register('priority.freeze', async (_me, priorityId) =>
      (await this.amendments.anyPending(priorityId)) ? 'amendments_open' : null,
    );
    this.guards.register('roadmap.close', (me, roadmapId) => this.#openRounds(me, roadmapId));
    this.subjects.register('amendment', {
      visible: (me) => sql`select a.id, a.roadmap_id as "roadmapId", a.priority_id as "priorityId", a.code as label
        from amendments a where ${amendmentPolicy.scope(me, 'a')}`,
      reach: (id) =>
        sql`select ${amendmentReach('a')} as reach, a.participant_id as "participantId" from amendments a where a.id = ${id}`,
    });
    this.citations.register('amendment', {
      id: raw('a.id'),
      parts: { priorityCode: raw('p.code'), participantCode: participantCode('a.participant_id'), code: raw('a.code') },
      from: (me) =>
        sql`from amendments a left join ${namedPriorities} p on p.id = a.priority_id where ${amendmentPolicy.scope(me, 'a')}`,
    });
    this.citations.register('round', {
      id: raw('r.id'),
      parts: { roundCode: raw('r.code'), title: raw('r.title') },
      from: (me) => sql`from rounds r where ${roundPolicy.scope(me, 'r')}`,
    });
    this.citations.register('ballot', {
      id: raw('b.id'),
      parts: { priorityCode: raw('p.code'), roundCode: raw('r.code'), title: raw('r.title') },
      from: (
        me,
      ) => sql`from ballots b join rounds r on r.id = b.round_id join ${namedPriorities} p on p.id = b.priority_id
        where ${ballotPolicy.scope(me, 'b')}`,
    });
    this.citations.register('position', {
      id: raw('ps.id'),
      parts: {
        priorityCode: raw('p.code'),
        roundCode: raw('r.code'),
        participantCode: participantCode('ps.participant_id'),
        title: raw('r.title'),
      },
      from: (me) => sql`from positions ps join ballots b on b.id = ps.ballot_id
        join rounds r on r.id = b.round_id join ${namedPriorities} p on p.id = b.priority_id
        where ${positionPolicy.scope(me, 'ps')}`,
    });
  }

  /** Their delegations still sign, or wait for a result. */
  async #openRounds(me: Actor, roadmapId: string): Promise<Obstacle | null> {
    const open = await this.db.rows<{ title: string }>(
      sql`select rd.title from ${rounds(me)} rd where rd.roadmap_id = ${roadmapId} and rd.state = 'open' order by rd.sort`,
    );
    return open.length === 0 ? null : { reason: 'rounds_open', named: open.map(({ title }) => title) };
  }
}
