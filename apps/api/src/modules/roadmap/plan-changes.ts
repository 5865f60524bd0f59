import { Injectable } from '@nestjs/common';
import { needsReason, type FieldChange, type PlanSubject } from '@waymark/domain';
import { Database, invalid, membershipOf, sql, type Actor } from '../../kernel/index.js';

/** What a plan belongs to, as an act has it in hand. */
export interface Planned {
  id: string;
  roadmapId: string;
  /** Whether members know of it */
  seen: boolean;
  /** Whether what was agreed of it is locked; left out where nothing of it ever is */
  locked?: boolean;
}

/** The history of the plan: entries are only added, and each tells what stood before it. */
@Injectable()
export class PlanChanges {
  constructor(private readonly db: Database) {}

  /**
   * @throws DomainError VALIDATION `plan_unchanged` where nothing is, `reason_required`
   */
  async record(
    me: Actor,
    kind: PlanSubject,
    { id, roadmapId, seen, locked = false }: Planned,
    changes: readonly FieldChange[],
    reason: string | null | undefined,
  ): Promise<void> {
    if (changes.length === 0) throw invalid('plan_unchanged');
    const why = reason?.trim() || null;
    const fields = changes.map(({ field }) => field);
    if (why === null && needsReason(fields, locked))
      throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
    await this.db.rows(sql`
      insert into plan_changes (roadmap_id, subject_kind, subject_id, field, before, after, reason, seen, recorded_by)
      select ${roadmapId}, ${kind}, ${id}, c.field, nullif(c.before, 'null'), nullif(c.after, 'null'), ${why}, ${seen}, ${membershipOf(me, roadmapId).id}
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(field text, before jsonb, after jsonb)`);
  }
}

/** The dates of a baseline that is locked are moved by an act of their own. */
export function refuseLockedDates(changes: readonly FieldChange[], locked: boolean): void {
  const dates = changes.filter(
    ({ field }) => field === 'startDate' || field === 'baselineEnd' || field === 'baselineDate',
  );
  if (locked && dates.length > 0)
    throw invalid(
      'baselines_locked',
      dates.map(({ field }) => ({ field, problem: 'baselines_locked' })),
    );
}
