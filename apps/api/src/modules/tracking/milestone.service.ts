import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { compareDays, isBlank } from '@waymark/domain';
import {
  authorize,
  conflict,
  Events,
  forbidden,
  Idempotency,
  invalid,
  membershipOf,
  notFound,
  type Actor,
} from '../../kernel/index.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import { NationalActionRepository } from './national-action.repository.js';
import { milestoneMoved, milestoneReached } from './tracking.events.js';
import type { CompleteMilestoneInput, MoveForecastInput } from './tracking.inputs.js';
import { changeMilestone } from './tracking.policy.js';

/** Moving forecasts and reaching milestones. Baselines never move here. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly milestones: MilestoneRepository,
    private readonly actions: NationalActionRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
  ) {}

  @Transactional()
  async moveForecast(me: Actor, input: MoveForecastInput): Promise<Milestone> {
    const { milestoneId, forecastDate, idempotencyKey } = input;
    await this.idempotency.once(me, 'moveForecast', input, async () => {
      const milestone = await this.#lockOpen(me, input, { forecastDate });
      const reason = input.reason.trim();
      if (isBlank(reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      if (forecastDate === milestone.forecastDate)
        throw invalid('forecast_unchanged', [{ field: 'forecastDate', problem: 'forecast_unchanged' }]);
      if (compareDays(forecastDate, await this.actions.today(milestone.roadmapId)) < 0) {
        throw invalid('next_date_in_past', [{ field: 'forecastDate', problem: 'next_date_in_past' }]);
      }
      await this.milestones.move(milestone, forecastDate, reason, membershipOf(me, milestone.roadmapId).id);
      await this.events.record(me, milestoneMoved(milestone, forecastDate, idempotencyKey));
      return milestoneId;
    });
    return this.#get(me, milestoneId);
  }

  @Transactional()
  async completeMilestone(me: Actor, input: CompleteMilestoneInput): Promise<Milestone> {
    const { milestoneId, completedOn, idempotencyKey } = input;
    await this.idempotency.once(me, 'completeMilestone', input, async () => {
      const milestone = await this.#lockOpen(me, input, { completedOn });
      const proof = input.meansOfVerification.trim();
      if (isBlank(proof)) throw invalid('text_required', [{ field: 'meansOfVerification', problem: 'text_required' }]);
      if (compareDays(completedOn, await this.actions.today(milestone.roadmapId)) > 0) {
        throw invalid('day_in_future', [{ field: 'completedOn', problem: 'day_in_future' }]);
      }
      if (compareDays(completedOn, await this.actions.periodStart(milestone.roadmapId)) < 0) {
        throw invalid('day_before_period', [{ field: 'completedOn', problem: 'day_before_period' }]);
      }
      await this.milestones.complete(milestone, completedOn, proof, membershipOf(me, milestone.roadmapId).id);
      await this.events.record(me, milestoneReached(milestone, completedOn, idempotencyKey));
      return milestoneId;
    });
    return this.#get(me, milestoneId);
  }

  async #get(me: Actor, id: string): Promise<Milestone> {
    const milestone = await this.milestones.find(me, id);
    if (!milestone) throw notFound();
    return milestone;
  }

  async #lockOpen(
    me: Actor,
    { milestoneId, expectedVersion }: MoveForecastInput | CompleteMilestoneInput,
    mine: object,
  ): Promise<Milestone> {
    const milestone = await this.milestones.lock(me, milestoneId);
    if (!milestone) throw notFound();
    const action = milestone.actionId === null ? null : await this.actions.inHand(me, milestone.actionId);
    authorize(changeMilestone(me, milestone.roadmapId, action));
    if (milestone.version !== expectedVersion) {
      const { forecastDate, completedOn, version } = milestone;
      throw conflict({ base: { version: expectedVersion }, theirs: { forecastDate, completedOn, version }, mine });
    }
    if (milestone.completedOn !== null) throw forbidden('milestone_reached');
    return milestone;
  }
}
