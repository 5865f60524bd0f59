import { Injectable } from '@nestjs/common';
import { isPlanLocked, type Phase } from '@waymark/domain';
import { Database, namedParticipants, sql, type Actor } from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import { roadmapSettings, stepWasInForce, stepWithIdIsSeen, type Planned } from '../roadmap/index.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import { NationalActionRepository, type ActionInHand } from './national-action.repository.js';

/** What is planned of a milestone beside its day. */
export interface MilestoneWords {
  title: string;
  criteria: string[];
  meansOfVerification: string;
  weight: number;
  responsible: string | null;
}

/** Where milestones are planned: a step as a whole, or one of its actions. */
export interface PlanPlace {
  roadmapId: string;
  stepId: string;
  action: ActionInHand | null;
  period: { start: string | null; end: string | null };
  seen: boolean;
  locked: boolean;
}

export interface MilestoneInHand extends PlanPlace, Planned {
  locked: boolean;
  milestone: Milestone;
}

@Injectable()
export class MilestonePlanRepository {
  constructor(
    private readonly db: Database,
    private readonly milestones: MilestoneRepository,
    private readonly actions: NationalActionRepository,
  ) {}

  /** The milestone, held until the act ends; null where the actor may not read it, or it was taken out. */
  async lock(me: Actor, id: string): Promise<MilestoneInHand | null> {
    const milestone = await this.milestones.lock(me, id);
    if (milestone === null) return null;
    const { stepId, roadmapId, actionId } = milestone;
    const action = actionId === null ? null : await this.actions.inHand(me, actionId);
    const place = await this.#place(roadmapId, stepId, action);
    return { ...place, id, milestone };
  }

  async lockAction(me: Actor, id: string): Promise<PlanPlace | null> {
    const held = await this.db.maybeOne(
      sql`select 1 from national_actions a where a.id = ${id} and a.archived_at is null for update of a`,
    );
    const action = held === null ? null : await this.actions.inHand(me, id);
    return action && this.#place(action.roadmapId, action.stepId, action);
  }

  async #place(roadmapId: string, stepId: string, action: ActionInHand | null): Promise<PlanPlace> {
    const { phase, seen, wasInForce, ...period } = await this.db.one<{
      phase: Phase;
      seen: boolean;
      wasInForce: boolean;
      start: string | null;
      end: string | null;
    }>(sql`
      select r.phase, r.period_start as start, r.period_end as "end", ${action ? sql`true` : stepWithIdIsSeen(sql`${stepId}`)} as seen,
        ${stepWasInForce(sql`${stepId}`)} as "wasInForce"
      from ${roadmapSettings} r where r.id = ${roadmapId} for share of r`);
    // An action is there from the day on which its step comes into force.
    const locked = isPlanLocked(phase, wasInForce || action !== null);
    return { roadmapId, stepId, action, seen, locked, period };
  }

  /** Whether it is a regional milestone of the step; held, so that it does not go meanwhile. */
  async isRegionalOf(stepId: string, id: string): Promise<boolean> {
    const held = await this.db.maybeOne(sql`
      select 1 from milestones m where m.id = ${id} and m.step_id = ${stepId} and m.action_id is null and m.removed_at is null for share of m`);
    return held !== null;
  }

  /** Whether an institution of the roadmap that is in use can answer for a milestone there. */
  async mayAnswer({ roadmapId, action }: PlanPlace, institutionId: string): Promise<boolean> {
    const ofAction = action
      ? sql`and (i.country_code is null or i.country_code = (select p.country_code from ${namedParticipants} p where p.id = ${action.participantId}))`
      : sql``;
    const row = await this.db.maybeOne(sql`
      select 1 from ${namedInstitutions} i where i.id = ${institutionId} and i.roadmap_id = ${roadmapId} and i.in_use ${ofAction}`);
    return row !== null;
  }

  /** One that nobody has read yet was never added on a day: it is there from the day on which its step comes into force. */
  async add(id: string, place: PlanPlace, words: MilestoneWords, day: string): Promise<void> {
    const addedAt = place.seen ? sql`waymark_now()` : sql`null`;
    await this.db.rows(sql`
      insert into milestones (id, roadmap_id, step_id, action_id, sort, title, criteria, means_of_verification, weight, responsible_institution_id,
        baseline_date, forecast_date, added_at)
      select ${id}, ${place.roadmapId}, ${place.stepId}, ${place.action?.id ?? null}, coalesce(max(m.sort), 0) + 1, ${words.title}, ${words.criteria},
        ${words.meansOfVerification}, ${words.weight}, ${words.responsible}, ${day}, ${day}, ${addedAt}::timestamptz
      from milestones m where m.step_id = ${place.stepId}`);
  }

  /** The forecast goes along with a day that was not moved yet. */
  async edit({ id }: MilestoneInHand, words: MilestoneWords, day: string): Promise<void> {
    await this.db.rows(sql`
      update milestones set title = ${words.title}, criteria = ${words.criteria}, means_of_verification = ${words.meansOfVerification},
        weight = ${words.weight}, responsible_institution_id = ${words.responsible},
        forecast_date = case when forecast_date = baseline_date then ${day}::date else forecast_date end, baseline_date = ${day}, version = version + 1
      where id = ${id}`);
  }

  async rebaseline({ id }: MilestoneInHand, day: string): Promise<void> {
    await this.db.rows(sql`update milestones set baseline_date = ${day}, version = version + 1 where id = ${id}`);
  }

  /** It stays in the record; one that nobody has read yet stood in the plan on no day. */
  async remove({ id, seen }: MilestoneInHand): Promise<void> {
    const addedAt = seen ? sql`added_at` : sql`waymark_now()`;
    await this.db.rows(
      sql`update milestones set added_at = ${addedAt}, removed_at = waymark_now(), version = version + 1 where id = ${id}`,
    );
  }

  /** The regional milestones of a step, in order. */
  async listRegional(stepId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select m.id from milestones m where m.step_id = ${stepId} and m.action_id is null and m.removed_at is null order by m.sort, m.id`);
    return rows.map(({ id }) => id);
  }

  /** They take the places that they had, in the order given. */
  async order(stepId: string, ids: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      update milestones m set sort = places.sort
      from (select m.sort, row_number() over (order by m.sort, m.id) as place from milestones m where m.id = any(${ids}::uuid[])) places
        join unnest(${ids}::uuid[]) with ordinality as named(id, place) on named.place = places.place
      where m.id = named.id and m.step_id = ${stepId}`);
  }
}
