import { Injectable } from '@nestjs/common';
import { compareDays, completionProblem, isBlank, type ReasonCode } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type DomainError,
  type DomainEvent,
} from '../../kernel/index.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import { NationalActionRepository, type ActionInHand } from './national-action.repository.js';
import { completionCorrected, forecastCorrected, milestoneMoved, milestoneReached } from './tracking.events.js';
import type {
  CompleteMilestoneInput,
  CorrectCompletionInput,
  CorrectForecastInput,
  MilestoneInput,
  MoveForecastInput,
} from './tracking.inputs.js';
import { changeMilestone } from './tracking.policy.js';

/** Moving forecasts, reaching milestones, and correcting either. Baselines never move here. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly milestones: MilestoneRepository,
    private readonly actions: NationalActionRepository,
    private readonly acts: Acts,
  ) {}

  @Act()
  async moveForecast(me: Actor, input: MoveForecastInput): Promise<Milestone> {
    return this.#once(me, 'moveForecast', input, async (milestone) => {
      const { forecastDate } = input;
      refuseReached(milestone);
      const reason = reasonIn(input);
      refuseForecast(milestone, input);
      if (compareDays(forecastDate, await this.actions.today(milestone.roadmapId)) < 0)
        throw wrong('forecastDate', 'next_date_in_past');
      await this.milestones.move(milestone, { forecastDate, reason, membershipId: acting(me, milestone) });
      return milestoneMoved(milestone, forecastDate, input.idempotencyKey);
    });
  }

  @Act()
  async completeMilestone(me: Actor, input: CompleteMilestoneInput): Promise<Milestone> {
    return this.#once(me, 'completeMilestone', input, async (milestone) => {
      const { completedOn } = input;
      refuseReached(milestone);
      const proof = input.meansOfVerification.trim();
      if (isBlank(proof)) throw wrong('meansOfVerification', 'text_required');
      await this.#refuseDay(milestone, completedOn);
      await this.milestones.complete(milestone, completedOn, proof, acting(me, milestone));
      return milestoneReached(milestone, completedOn, input.idempotencyKey);
    });
  }

  /** To another day, or to none: the milestone is open again. What was on record on earlier days stays. */
  @Act()
  async correctCompletion(me: Actor, input: CorrectCompletionInput): Promise<Milestone> {
    return this.#once(me, 'correctCompletion', input, async (milestone) => {
      const completedOn = input.completedOn ?? null;
      if (milestone.completedOn === null) throw forbidden('milestone_not_reached');
      const reason = reasonIn(input);
      if (completedOn === milestone.completedOn) throw wrong('completedOn', 'completion_unchanged');
      if (completedOn !== null) await this.#refuseDay(milestone, completedOn);
      await this.milestones.correctCompletion(milestone, { completedOn, reason, membershipId: acting(me, milestone) });
      return completionCorrected(milestone, completedOn, input.idempotencyKey);
    });
  }

  /** Of a forecast that was moved to a wrong day; unlike a move it may name a day that has passed. */
  @Act()
  async correctForecast(me: Actor, input: CorrectForecastInput): Promise<Milestone> {
    return this.#once(me, 'correctForecast', input, async (milestone) => {
      const { forecastDate } = input;
      refuseReached(milestone);
      if (!(await this.milestones.wasMoved(milestone))) throw forbidden('forecast_not_moved');
      const reason = reasonIn(input);
      refuseForecast(milestone, input);
      const { startedOn } = await this.milestones.bounds(milestone);
      if (startedOn !== null && compareDays(forecastDate, startedOn) < 0)
        throw wrong('forecastDate', 'day_before_start');
      await this.milestones.correctForecast(milestone, { forecastDate, reason, membershipId: acting(me, milestone) });
      return forecastCorrected(milestone, forecastDate, input.idempotencyKey);
    });
  }

  /** One act on one milestone, once: held, authorized, at the version that was seen, and told. */
  #once<Input extends MilestoneInput>(
    me: Actor,
    operation: string,
    input: Input,
    change: (milestone: Milestone) => Promise<DomainEvent>,
  ): Promise<Milestone> {
    const { milestoneId, expectedVersion, idempotencyKey: _, ...mine } = input;
    return this.acts.inOrder(me, {
      once: { operation, input, expected: milestoneId },
      load: () => this.#lock(me, milestoneId),
      refuse: ({ milestone, action }) => changeMilestone(me, milestone.roadmapId, action),
      change: async ({ milestone }) => {
        const { forecastDate, completedOn } = milestone;
        expectVersion(milestone, { expectedVersion }, { theirs: { forecastDate, completedOn }, mine });
        return { events: [await change(milestone)] };
      },
      read: async (id) => found(await this.milestones.find(me, id)),
    });
  }

  async #lock(me: Actor, id: string): Promise<{ milestone: Milestone; action: ActionInHand | null }> {
    const milestone = found(await this.milestones.lock(me, id));
    const action = milestone.actionId === null ? null : await this.actions.inHand(me, milestone.actionId);
    return { milestone, action };
  }

  async #refuseDay(milestone: Milestone, completedOn: string): Promise<void> {
    const problem = completionProblem(completedOn, await this.milestones.bounds(milestone));
    if (problem !== null) throw wrong('completedOn', problem);
  }
}

const wrong = (field: string, problem: ReasonCode): DomainError => invalid(problem, [{ field, problem }]);

const acting = (me: Actor, { roadmapId }: Milestone): string => membershipOf(me, roadmapId).id;

function refuseReached({ completedOn }: Milestone): void {
  if (completedOn !== null) throw forbidden('milestone_reached');
}

function refuseForecast(milestone: Milestone, { forecastDate }: { forecastDate: string }): void {
  if (forecastDate === milestone.forecastDate) throw wrong('forecastDate', 'forecast_unchanged');
}

function reasonIn({ reason }: { reason: string }): string {
  if (isBlank(reason)) throw wrong('reason', 'reason_required');
  return reason.trim();
}
