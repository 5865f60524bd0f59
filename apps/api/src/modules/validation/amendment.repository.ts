import { Injectable } from '@nestjs/common';
import { isPendingAmendment, AMENDMENT_STATES } from '@waymark/domain';
import { always, Database, namedParticipants, sql, type Actor } from '../../kernel/index.js';
import { Amendment } from './amendment.entity.js';
import { amendmentPolicy } from './validation.policy.js';

const pending = AMENDMENT_STATES.filter(isPendingAmendment);

@Injectable()
export class AmendmentRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(me: Actor, roadmapId: string, priorityId: string | null): Promise<Amendment[]> {
    const ofPriority = priorityId === null ? always : sql`a.priority_id = ${priorityId}`;
    return this.db.select(
      Amendment,
      'a',
      sql`where ${amendmentPolicy.scope(me, 'a')} and a.roadmap_id = ${roadmapId} and ${ofPriority} order by a.proposed_at desc, a.code`,
    );
  }

  byIds(me: Actor, ids: readonly string[]): Promise<Amendment[]> {
    return this.db.select(
      Amendment,
      'a',
      sql`where ${amendmentPolicy.scope(me, 'a')} and a.id = any(${ids}::uuid[]) order by a.code`,
    );
  }

  /** Participants that support amendments beside the sponsor, in the order of their English names. */
  sponsors(amendmentIds: readonly string[]): Promise<{ amendmentId: string; participantId: string }[]> {
    return this.db.rows(sql`
      select s.amendment_id as "amendmentId", s.participant_id as "participantId" from amendment_sponsors s
      join ${namedParticipants} p on p.id = s.participant_id
      where s.amendment_id = any(${amendmentIds}::uuid[]) order by p.english_name`);
  }

  /** Whether an admitted amendment on the priority still waits for its decision. */
  async anyPending(priorityId: string): Promise<boolean> {
    return (
      (await this.db.maybeOne(
        sql`select 1 from amendments where priority_id = ${priorityId} and state = any(${pending}) limit 1`,
      )) !== null
    );
  }
}
