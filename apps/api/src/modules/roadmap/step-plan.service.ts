import { Injectable } from '@nestjs/common';
import { changesBetween, isWeight, planDatesProblem } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  forbidden,
  found,
  invalid,
  type Actor,
  type DomainEvent,
  type FieldProblem,
} from '../../kernel/index.js';
import { PlanChanges, refuseLockedDates } from './plan-changes.js';
import { planEvent } from './plan.events.js';
import type { RebaselineStepInput, SavePlanOfStepInput } from './plan.inputs.js';
import { planSteps } from './plan.policy.js';
import { StepPlanRepository, type PlanOfStep, type StepInHand } from './step-plan.repository.js';
import type { Step } from './step.entity.js';
import { StepRepository } from './step.repository.js';

type OfStep = Pick<SavePlanOfStepInput, 'stepId' | 'expectedVersion' | 'idempotencyKey'>;

/** Lead, support, dates, weight, scope and origins of steps. */
@Injectable()
export class StepPlanService {
  constructor(
    private readonly plans: StepPlanRepository,
    private readonly steps: StepRepository,
    private readonly changes: PlanChanges,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError VALIDATION with a problem for each field, CONFLICT with the plan that stands */
  @Act()
  savePlanOfStep(me: Actor, input: SavePlanOfStepInput): Promise<Step> {
    return this.#once(me, 'savePlanOfStep', input, async (step) => {
      const plan = planIn(input);
      const changes = changesBetween<PlanOfStep>(step.plan, plan);
      refuseLockedDates(changes, step.locked);
      await this.#refuse(step, plan, input.outsidePeriod ?? false);
      await this.changes.record(me, 'step', step, changes, input.reason);
      await this.plans.save(step, plan);
      const fields = changes.map(({ field }) => field);
      return planEvent('step.plan_saved', 'step', step, { fields }, input.idempotencyKey);
    });
  }

  /** The dates that were agreed stay in the record. @throws DomainError FORBIDDEN `baselines_open` before they were agreed */
  @Act()
  rebaselineStep(me: Actor, input: RebaselineStepInput): Promise<Step> {
    return this.#once(me, 'rebaselineStep', input, async (step) => {
      if (!step.locked) throw forbidden('baselines_open');
      const { startDate, baselineEnd } = input;
      const plan = { ...step.plan, startDate, baselineEnd };
      const changes = changesBetween<PlanOfStep>(step.plan, plan);
      if (changes.length === 0)
        throw invalid('baseline_unchanged', [{ field: 'baselineEnd', problem: 'baseline_unchanged' }]);
      refuseDates(step, plan, input.outsidePeriod ?? false);
      await this.changes.record(me, 'step', step, changes, input.reason);
      await this.plans.save(step, plan);
      const dates = Object.fromEntries(
        changes.flatMap(({ field, before, after }) => [
          [`${field}Before`, before as string | null],
          [field, after as string],
        ]),
      );
      return planEvent('step.rebaselined', 'step', step, dates, input.idempotencyKey);
    });
  }

  #once<Input extends OfStep>(
    me: Actor,
    operation: string,
    input: Input,
    change: (step: StepInHand) => Promise<DomainEvent>,
  ): Promise<Step> {
    const { stepId, expectedVersion, idempotencyKey: _, ...mine } = input;
    return this.acts.inOrder(me, {
      once: { operation, input, expected: stepId },
      load: () => this.plans.lock(me, stepId),
      refuse: (step) => planSteps(me, step),
      change: async (step) => {
        expectVersion(step, { expectedVersion }, { theirs: step.plan, mine });
        return { events: [await change(step)] };
      },
      read: async (id) => found(await this.steps.findWritten(me, id)),
    });
  }

  /** What was there before may stay, also where it would not be taken anew. */
  async #refuse(step: StepInHand, plan: PlanOfStep, outsideIsMeant: boolean): Promise<void> {
    refuseDates(step, plan, outsideIsMeant);
    const problems: FieldProblem[] = [];
    if (!isWeight(plan.weight)) problems.push({ field: 'weight', problem: 'weight_invalid' });
    const { lead, support, origins } = step.plan;
    const leads = plan.lead === null || plan.lead === lead ? [] : [plan.lead];
    const supporting = plan.support.filter((id) => !support.includes(id));
    const concerned = plan.origins.filter((code) => !origins.includes(code));
    if ((await this.plans.countInstitutions(step.roadmapId, leads)) < leads.length)
      problems.push({ field: 'leadInstitutionId', problem: 'institution_not_of_participant' });
    if ((await this.plans.countInstitutions(step.roadmapId, supporting)) < supporting.length)
      problems.push({ field: 'supportInstitutionIds', problem: 'institution_not_of_participant' });
    if ((await this.plans.countOrigins(step.roadmapId, concerned)) < concerned.length)
      problems.push({ field: 'originCodes', problem: 'country_unknown' });
    if (problems.length > 0) throw invalid('input_invalid', problems);
  }
}

function refuseDates({ period }: StepInHand, { startDate, baselineEnd }: PlanOfStep, outsideIsMeant: boolean): void {
  const problem = planDatesProblem({ start: startDate, end: baselineEnd }, period, outsideIsMeant);
  if (problem !== null) throw invalid(problem, [{ field: 'baselineEnd', problem }]);
}

/** Whoever leads does not support besides. */
const planIn = (input: SavePlanOfStepInput): PlanOfStep => ({
  lead: input.leadInstitutionId ?? null,
  support: asSet(input.supportInstitutionIds.filter((id) => id !== input.leadInstitutionId)),
  scope: input.scope,
  weight: input.weight,
  startDate: input.startDate ?? null,
  baselineEnd: input.baselineEnd ?? null,
  origins: asSet(input.originCodes),
});

/** In the order in which the database tells them. */
export const asSet = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
