import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { changesBetween, type FieldChange } from '@waymark/domain';
import { found, type Actor, type DomainEvent } from '../../kernel/index.js';
import {
  asSet,
  PlanChanges,
  planEvent,
  refuseLockedDates,
  StepPlanRepository,
  type Planned,
  type PlanOfStep,
} from '../roadmap/index.js';
import { ActionPlanRepository, type PlanOfAction } from './action-plan.repository.js';
import { MilestonePlanRepository, type PlanPlace } from './milestone-plan.repository.js';

/** A milestone as a file has it; its weight and who answers for it are said in Waymark. */
export interface MilestoneOfFile {
  title: string;
  criteria: string[];
  meansOfVerification: string;
  day: string;
}

/** The plan of a national action as a file has it. */
export interface ActionOfFile extends PlanOfAction {
  /** Why the step does not concern the participant; null where it does */
  notApplicableReason: string | null;
}

const WEIGHT = 1;

/**
 * What a file brings for the plan of steps, their milestones and national actions, in the act of the secretariat that
 * imports it: whoever calls this has asked for that right, held the file against what is there, and asked for the reason
 * where what was agreed changes.
 */
@Injectable()
export class PlanOfFile {
  constructor(
    private readonly steps: StepPlanRepository,
    private readonly milestones: MilestonePlanRepository,
    private readonly actions: ActionPlanRepository,
    private readonly changes: PlanChanges,
  ) {}

  /** Dates lie in the period of the roadmap, or it was confirmed that they do not. */
  async savePlanOfStep(
    me: Actor,
    stepId: string,
    change: Partial<PlanOfStep>,
    reason: string | null,
  ): Promise<DomainEvent[]> {
    const step = found(await this.steps.lock(me, stepId));
    const whole = { ...step.plan, ...change };
    const plan = { ...whole, support: asSet(whole.support), origins: asSet(whole.origins) };
    const changes = changesBetween<PlanOfStep>(step.plan, plan);
    if (changes.length === 0) return [];
    refuseLockedDates(changes, step.locked);
    await this.changes.record(me, 'step', step, changes, reason);
    await this.steps.save(step, plan);
    return [event('step.plan_saved', 'step', step, { fields: fieldsOf(changes) })];
  }

  /** @param actionId null for a milestone of the whole step */
  async addMilestone(
    me: Actor,
    { stepId, actionId }: { stepId: string; actionId: string | null },
    { day, ...words }: MilestoneOfFile,
  ): Promise<DomainEvent[]> {
    const id = randomUUID();
    const place = await this.#place(me, stepId, actionId);
    const added = { ...words, weight: WEIGHT, responsible: null };
    const change = changesBetween<{ added: object | null }>(
      { added: null },
      { added: { ...added, baselineDate: day } },
    );
    await this.changes.record(me, 'milestone', { ...place, id }, change, null);
    await this.milestones.add(id, place, added, day);
    return [event('milestone.added', 'milestone', { ...place, id }, { stepId, actionId, day })];
  }

  async editMilestone(
    me: Actor,
    id: string,
    { day, ...words }: MilestoneOfFile,
    reason: string | null,
  ): Promise<DomainEvent[]> {
    const held = found(await this.milestones.lock(me, id));
    const { weight, responsibleInstitutionId: responsible, baselineDate, ...before } = held.milestone;
    const { title, criteria, meansOfVerification } = before;
    const changes = changesBetween(
      { title, criteria, meansOfVerification, baselineDate },
      { ...words, baselineDate: day },
    );
    await this.changes.record(me, 'milestone', held, changes, reason);
    await this.milestones.edit(held, { ...words, weight, responsible }, day);
    const payload = { stepId: held.stepId, actionId: held.action?.id ?? null, fields: fieldsOf(changes) };
    return [event('milestone.edited', 'milestone', held, payload)];
  }

  async saveAction(
    me: Actor,
    id: string,
    { notApplicableReason, ...given }: ActionOfFile,
    reason: string | null,
  ): Promise<DomainEvent[]> {
    const plan = { ...given, support: asSet(given.support) };
    const held = found(await this.actions.lock(me, id));
    const { stepId, participantId } = held.action;
    const tell = (type: string, payload: DomainEvent['payload'] = {}): DomainEvent =>
      event(type, 'national_action', held, { stepId, participantId, ...payload });
    const events: DomainEvent[] = [];
    const changes = changesBetween<PlanOfAction>(held.plan, plan);
    if (changes.length > 0) {
      await this.changes.record(me, 'national_action', held, changes, reason);
      await this.actions.savePlan(held, plan);
      events.push(tell('national_action.plan_saved', { fields: fieldsOf(changes) }));
    }
    const concerns = changesBetween({ notApplicableReason: held.notApplicableReason }, { notApplicableReason });
    if (concerns.length > 0) {
      await this.changes.record(me, 'national_action', held, concerns, notApplicableReason ?? reason);
      await this.actions.setApplicability(held, notApplicableReason);
      events.push(tell('national_action.not_applicable'));
    }
    return events;
  }

  async #place(me: Actor, stepId: string, actionId: string | null): Promise<PlanPlace> {
    if (actionId !== null) return found(await this.milestones.lockAction(me, actionId));
    return { ...found(await this.steps.lock(me, stepId)), stepId, action: null };
  }
}

const fieldsOf = (changes: readonly FieldChange[]): string[] => changes.map(({ field }) => field);

const event = (
  type: string,
  kind: string,
  { id, roadmapId, seen }: Pick<Planned, 'id' | 'roadmapId' | 'seen'>,
  payload: DomainEvent['payload'],
): DomainEvent => planEvent(type, kind, { id, roadmapId, seen }, payload, randomUUID());
