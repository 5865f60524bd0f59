import { Injectable } from '@nestjs/common';
import { changesBetween, isReordering, isWeight, planDatesProblem, type FieldChange } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  forbidden,
  found,
  invalid,
  type Actor,
  type DomainEvent,
  type Done,
  type FieldProblem,
  type Refusal,
} from '../../kernel/index.js';
import {
  DependencyRepository,
  PlanChanges,
  planEvent,
  planSteps,
  refuseLockedDates,
  StepPlanRepository,
} from '../roadmap/index.js';
import type { Milestone } from './milestone.entity.js';
import {
  MilestonePlanRepository,
  type MilestoneInHand,
  type MilestoneWords,
  type PlanPlace,
} from './milestone-plan.repository.js';
import { MilestoneRepository } from './milestone.repository.js';
import type {
  AddActionMilestoneInput,
  AddRegionalMilestoneInput,
  EditMilestoneInput,
  OrderMilestonesInput,
  RebaselineMilestoneInput,
  RemoveMilestoneInput,
} from './plan.inputs.js';
import { rebaseline } from './plan.policy.js';
import { StepNames } from './step-names.js';
import { changeMilestone } from './tracking.policy.js';

type NewMilestone = AddActionMilestoneInput | AddRegionalMilestoneInput;
type OfMilestone = EditMilestoneInput | RemoveMilestoneInput | RebaselineMilestoneInput;

/** Which milestones there are, what is to be reached by them, and by which day that is agreed. */
@Injectable()
export class MilestonePlanService {
  constructor(
    private readonly plans: MilestonePlanRepository,
    private readonly milestones: MilestoneRepository,
    private readonly steps: StepPlanRepository,
    private readonly dependencies: DependencyRepository,
    private readonly names: StepNames,
    private readonly changes: PlanChanges,
    private readonly acts: Acts,
  ) {}

  @Act()
  addRegionalMilestone(me: Actor, input: AddRegionalMilestoneInput): Promise<Milestone> {
    return this.acts.inOrder(me, {
      once: { operation: 'addRegionalMilestone', input },
      load: async () => {
        const step = await this.steps.lock(me, input.stepId);
        return step && { ...step, stepId: step.id, action: null };
      },
      refuse: (step) => planSteps(me, step),
      change: (step, id) => this.#add(me, step, id, input),
      read: async (id) => found(await this.milestones.findPlanned(me, id)),
    });
  }

  @Act()
  addActionMilestone(me: Actor, input: AddActionMilestoneInput): Promise<Milestone> {
    return this.acts.inOrder(me, {
      once: { operation: 'addActionMilestone', input },
      load: () => this.plans.lockAction(me, input.actionId),
      refuse: (place) => changeMilestone(me, place.roadmapId, place.action),
      change: (place, id) => this.#add(me, place, id, input),
      read: async (id) => found(await this.milestones.findPlanned(me, id)),
    });
  }

  async #add(me: Actor, place: PlanPlace, id: string, input: NewMilestone): Promise<Done<Milestone>> {
    const words = wordsIn(input);
    await this.#refuse(place, words, null);
    refuseDay(place, input.baselineDate, input.outsidePeriod);
    const change = changesBetween<{ added: object | null }>(
      { added: null },
      { added: { ...words, baselineDate: input.baselineDate } },
    );
    await this.changes.record(me, 'milestone', { ...place, id }, change, null);
    await this.plans.add(id, place, words, input.baselineDate);
    return { events: [event('milestone.added', { ...place, id }, { day: input.baselineDate }, input)] };
  }

  /** @throws DomainError VALIDATION `baselines_locked` for another day once it was agreed, CONFLICT with what stands */
  @Act()
  editMilestone(me: Actor, input: EditMilestoneInput): Promise<Milestone> {
    return this.#once(me, 'editMilestone', input, changeMilestone, async (held) => {
      const before = planOf(held.milestone);
      const words = wordsIn(input);
      const changes = changesBetween<PlanOfMilestone>(before, { ...words, baselineDate: input.baselineDate });
      refuseLockedDates(changes, held.locked);
      await this.#refuse(held, words, before.responsible);
      if (input.baselineDate !== before.baselineDate) refuseDay(held, input.baselineDate, input.outsidePeriod);
      await this.changes.record(me, 'milestone', held, changes, input.reason);
      await this.plans.edit(held, words, input.baselineDate);
      return event('milestone.edited', held, { fields: fieldsOf(changes) }, input);
    });
  }

  /** The day that was agreed before stays in the record; the forecast stays. @throws DomainError FORBIDDEN `baselines_open` before it was agreed, `milestone_reached` */
  @Act()
  rebaselineMilestone(me: Actor, input: RebaselineMilestoneInput): Promise<Milestone> {
    return this.#once(me, 'rebaselineMilestone', input, rebaseline, async (held) => {
      const { baselineDate } = input;
      if (!held.locked) throw forbidden('baselines_open');
      refuseReached(held);
      if (baselineDate === held.milestone.baselineDate)
        throw invalid('baseline_unchanged', [{ field: 'baselineDate', problem: 'baseline_unchanged' }]);
      refuseDay(held, baselineDate, input.outsidePeriod);
      const from = held.milestone.baselineDate;
      const changes = changesBetween({ baselineDate: from }, { baselineDate });
      await this.changes.record(me, 'milestone', held, changes, input.reason);
      await this.plans.rebaseline(held, baselineDate);
      return event('milestone.rebaselined', held, { from, to: baselineDate }, input);
    });
  }

  /** @throws DomainError FORBIDDEN `milestone_reached`, `milestone_depended_on` with the steps that wait, by code or title */
  @Act()
  removeMilestone(me: Actor, input: RemoveMilestoneInput): Promise<boolean> {
    const { milestoneId, expectedVersion } = input;
    return this.acts.inOrder(me, {
      once: { operation: 'removeMilestone', input, expected: milestoneId },
      load: () => this.plans.lock(me, milestoneId),
      refuse: (held) => changeMilestone(me, held.roadmapId, held.action),
      change: async (held) => {
        expectVersion(held.milestone, { expectedVersion }, { theirs: planOf(held.milestone), mine: {} });
        refuseReached(held);
        const waiting = await this.dependencies.stepsHangingOn(milestoneId);
        if (waiting.length > 0) throw forbidden('milestone_depended_on', await this.names.of(me, waiting));
        const changes = changesBetween<{ removed: object | null }>(
          { removed: planOf(held.milestone) },
          { removed: null },
        );
        await this.changes.record(me, 'milestone', held, changes, input.reason);
        await this.plans.remove(held);
        return { events: [event('milestone.removed', held, {}, input)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  /** @throws DomainError VALIDATION `milestones_changed` where these are not the regional milestones of the step */
  @Act()
  orderMilestones(me: Actor, input: OrderMilestonesInput): Promise<Milestone[]> {
    const { stepId, milestoneIds: order } = input;
    return this.acts.inOrder(me, {
      once: { operation: 'orderMilestones', input, expected: stepId },
      load: () => this.steps.lock(me, stepId),
      refuse: (step) => planSteps(me, step),
      change: async (step) => {
        const now = await this.plans.listRegional(stepId);
        expectVersion(step, input, { theirs: { milestoneIds: now }, mine: { milestoneIds: order } });
        if (!isReordering(order, now))
          throw invalid('milestones_changed', [{ field: 'milestoneIds', problem: 'milestones_changed' }]);
        await this.changes.record(me, 'step', step, changesBetween({ order: now }, { order }), null);
        await this.plans.order(stepId, order);
        await this.steps.touch(stepId);
        return { events: [planEvent('step.milestones_ordered', 'step', step, {}, input.idempotencyKey)] };
      },
      read: (id) => this.milestones.listRegionalPlanned(me, id),
    });
  }

  #once<Input extends OfMilestone>(
    me: Actor,
    operation: string,
    input: Input,
    refuse: (me: Actor, roadmapId: string, action: MilestoneInHand['action']) => Refusal,
    change: (held: MilestoneInHand) => Promise<DomainEvent>,
  ): Promise<Milestone> {
    const { milestoneId, expectedVersion, idempotencyKey: _, ...mine } = input;
    return this.acts.inOrder(me, {
      once: { operation, input, expected: milestoneId },
      load: () => this.plans.lock(me, milestoneId),
      refuse: (held) => refuse(me, held.roadmapId, held.action),
      change: async (held) => {
        expectVersion(held.milestone, { expectedVersion }, { theirs: planOf(held.milestone), mine });
        return { events: [await change(held)] };
      },
      read: async (id) => found(await this.milestones.findPlanned(me, id)),
    });
  }

  /** @param responsible who answers for it already, and may stay */
  async #refuse(place: PlanPlace, words: MilestoneWords, responsible: string | null): Promise<void> {
    const problems: FieldProblem[] = [];
    if (!isWeight(words.weight)) problems.push({ field: 'weight', problem: 'weight_invalid' });
    const answers = words.responsible;
    if (answers !== null && answers !== responsible && !(await this.plans.mayAnswer(place, answers)))
      problems.push({ field: 'responsibleInstitutionId', problem: 'institution_not_of_participant' });
    if (problems.length > 0) throw invalid('input_invalid', problems);
  }
}

type PlanOfMilestone = MilestoneWords & { baselineDate: string };

const planOf = (milestone: Milestone): PlanOfMilestone => ({
  title: milestone.title,
  criteria: milestone.criteria,
  meansOfVerification: milestone.meansOfVerification,
  weight: milestone.weight,
  responsible: milestone.responsibleInstitutionId,
  baselineDate: milestone.baselineDate,
});

/** A criterion that says nothing is none. */
const wordsIn = (input: NewMilestone | EditMilestoneInput): MilestoneWords => ({
  title: input.title,
  criteria: input.criteria.map((text) => text.trim()).filter((text) => text !== ''),
  meansOfVerification: input.meansOfVerification,
  weight: input.weight,
  responsible: input.responsibleInstitutionId ?? null,
});

const fieldsOf = (changes: readonly FieldChange[]): string[] => changes.map(({ field }) => field);

function refuseReached({ milestone }: MilestoneInHand): void {
  if (milestone.completedOn !== null) throw forbidden('milestone_reached');
}

function refuseDay({ period }: PlanPlace, day: string, outsidePeriod: boolean | null): void {
  const problem = planDatesProblem({ start: null, end: day }, period, outsidePeriod ?? false);
  if (problem !== null) throw invalid(problem, [{ field: 'baselineDate', problem }]);
}

const event = (
  type: string,
  { id, roadmapId, seen, stepId, action }: Pick<MilestoneInHand, 'id' | 'roadmapId' | 'seen' | 'stepId' | 'action'>,
  payload: DomainEvent['payload'],
  { idempotencyKey }: { idempotencyKey: string },
): DomainEvent =>
  planEvent(
    type,
    'milestone',
    { id, roadmapId, seen },
    { stepId, actionId: action?.id ?? null, ...payload },
    idempotencyKey,
  );
