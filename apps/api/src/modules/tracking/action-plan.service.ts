import { Injectable } from '@nestjs/common';
import { changesBetween, isBlank, planDatesProblem, type FieldChange } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  found,
  invalid,
  type Actor,
  type DomainEvent,
  type FieldProblem,
} from '../../kernel/index.js';
import { asSet, PlanChanges, planEvent } from '../roadmap/index.js';
import {
  ActionPlanRepository,
  type ActionToPlan,
  type DatesOfAction,
  type PlanOfAction,
} from './action-plan.repository.js';
import type { NationalAction } from './national-action.entity.js';
import { NationalActionRepository } from './national-action.repository.js';
import type { MoveDatesOfActionInput, SavePlanOfActionInput, SetApplicabilityInput } from './plan.inputs.js';
import { planAction } from './plan.policy.js';

type OfAction = SavePlanOfActionInput | MoveDatesOfActionInput | SetApplicabilityInput;

/** Who carries out a national action, how the step is adapted, by when, and whether it concerns the participant at all. */
@Injectable()
export class ActionPlanService {
  constructor(
    private readonly plans: ActionPlanRepository,
    private readonly actions: NationalActionRepository,
    private readonly changes: PlanChanges,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError VALIDATION with a problem for each field, CONFLICT with the plan that stands */
  @Act()
  savePlanOfAction(me: Actor, input: SavePlanOfActionInput): Promise<NationalAction> {
    return this.#once(
      me,
      'savePlanOfAction',
      input,
      ({ plan }) => plan,
      async (held) => {
        const plan = planIn(input);
        await this.#refuseInstitutions(held, plan);
        const changes = changesBetween<PlanOfAction>(held.plan, plan);
        await this.changes.record(me, 'national_action', held, changes, null);
        await this.plans.savePlan(held, plan);
        return event('national_action.plan_saved', held, { fields: fieldsOf(changes) }, input);
      },
    );
  }

  /** What was agreed stays in the record. @throws DomainError VALIDATION `reason_required` once baselines are locked */
  @Act()
  moveDatesOfAction(me: Actor, input: MoveDatesOfActionInput): Promise<NationalAction> {
    return this.#once(
      me,
      'moveDatesOfAction',
      input,
      ({ dates }) => dates,
      async (held) => {
        const dates = datesIn(input);
        const problems = (['baselineEnd', 'forecastEnd'] as const).flatMap((field) => {
          const period = { start: dates.startDate, end: dates[field] };
          const problem = planDatesProblem(period, held.period, input.outsidePeriod ?? false);
          return problem === null ? [] : [{ field, problem }];
        });
        const [first] = problems;
        if (first) throw invalid(first.problem, problems);
        const changes = changesBetween<DatesOfAction>(held.dates, dates);
        await this.changes.record(me, 'national_action', held, changes, input.reason);
        await this.plans.saveDates(held, dates);
        return event('national_action.dates_moved', held, { ...dates }, input);
      },
    );
  }

  /** What was reported stays in the record; it counts again when the step concerns the participant again. */
  @Act()
  setApplicability(me: Actor, input: SetApplicabilityInput): Promise<NationalAction> {
    const before = ({ notApplicableReason }: ActionToPlan) => ({ notApplicableReason });
    return this.#once(me, 'setApplicability', input, before, async (held) => {
      if (isBlank(input.reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      const notApplicableReason = input.applicable ? null : input.reason.trim();
      const changes = changesBetween(before(held), { notApplicableReason });
      await this.changes.record(me, 'national_action', held, changes, input.reason);
      await this.plans.setApplicability(held, notApplicableReason);
      const type = input.applicable ? 'national_action.applicable_again' : 'national_action.not_applicable';
      return event(type, held, {}, input);
    });
  }

  #once<Input extends OfAction>(
    me: Actor,
    operation: string,
    input: Input,
    theirs: (held: ActionToPlan) => object,
    change: (held: ActionToPlan) => Promise<DomainEvent>,
  ): Promise<NationalAction> {
    const { actionId, expectedVersion, idempotencyKey: _, ...mine } = input;
    return this.acts.inOrder(me, {
      once: { operation, input, expected: actionId },
      load: () => this.plans.lock(me, actionId),
      refuse: ({ action }) => planAction(me, action),
      change: async (held) => {
        expectVersion(held, { expectedVersion }, { theirs: theirs(held), mine });
        return { events: [await change(held)] };
      },
      read: async (id) => found(await this.actions.find(me, id)),
    });
  }

  /** What was there before may stay, also where it would not be taken anew. */
  async #refuseInstitutions(held: ActionToPlan, plan: PlanOfAction): Promise<void> {
    const leads = plan.lead === null || plan.lead === held.plan.lead ? [] : [plan.lead];
    const supporting = plan.support.filter((id) => !held.plan.support.includes(id));
    const problems: FieldProblem[] = [];
    if ((await this.plans.countInstitutions(held, leads, false)) < leads.length)
      problems.push({ field: 'leadInstitutionId', problem: 'institution_not_of_participant' });
    if ((await this.plans.countInstitutions(held, supporting, true)) < supporting.length)
      problems.push({ field: 'supportInstitutionIds', problem: 'institution_not_of_participant' });
    if (problems.length > 0) throw invalid('institution_not_of_participant', problems);
  }
}

/** Whoever leads does not support besides. */
const planIn = (input: SavePlanOfActionInput): PlanOfAction => ({
  lead: input.leadInstitutionId ?? null,
  support: asSet(input.supportInstitutionIds.filter((id) => id !== input.leadInstitutionId)),
  tailoring: input.tailoring || null,
});

const datesIn = ({ startDate, baselineEnd, forecastEnd }: MoveDatesOfActionInput): DatesOfAction => ({
  startDate: startDate ?? null,
  baselineEnd: baselineEnd ?? null,
  forecastEnd: forecastEnd ?? null,
});

const fieldsOf = (changes: readonly FieldChange[]): string[] => changes.map(({ field }) => field);

const event = (
  type: string,
  { action, seen }: ActionToPlan,
  payload: DomainEvent['payload'],
  { idempotencyKey }: { idempotencyKey: string },
): DomainEvent => {
  const { id, roadmapId, stepId, participantId } = action;
  return planEvent(
    type,
    'national_action',
    { id, roadmapId, seen },
    { stepId, participantId, ...payload },
    idempotencyKey,
  );
};
