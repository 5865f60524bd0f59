import { Injectable } from '@nestjs/common';
import { found, notFound, type Actor } from '../../kernel/index.js';
import type { BudgetLine } from './budget-line.entity.js';
import { FiguresRepository } from './figures.repository.js';
import type { Indicator } from './indicator.entity.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import type { NationalAction } from './national-action.entity.js';
import { NationalActionRepository } from './national-action.repository.js';
import type { Risk } from './risk.entity.js';
import type { StatusUpdate, UpdateHistory } from './status-update.entity.js';
import { StatusUpdateRepository } from './status-update.repository.js';
import type { NationalActionsArgs, OfActionArgs } from './tracking.inputs.js';

/** Reading what is tracked. What one may not read does not exist. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly actions: NationalActionRepository,
    private readonly milestones: MilestoneRepository,
    private readonly updates: StatusUpdateRepository,
    private readonly figures: FiguresRepository,
  ) {}

  async listActions(me: Actor, args: NationalActionsArgs): Promise<NationalAction[]> {
    await this.#roadmap(me, args.roadmapId);
    return this.actions.list(me, args);
  }

  async getAction(me: Actor, id: string): Promise<NationalAction> {
    return found(await this.actions.find(me, id));
  }

  async listMilestones(me: Actor, stepId: string): Promise<Milestone[]> {
    if (!(await this.actions.seesStep(me, stepId))) throw notFound();
    return this.milestones.listOfStep(me, stepId);
  }

  async listUpdates(me: Actor, { actionId, before }: OfActionArgs): Promise<UpdateHistory> {
    await this.getAction(me, actionId);
    return this.updates.listOfAction(me, actionId, before);
  }

  async getUpdate(me: Actor, id: string): Promise<StatusUpdate> {
    return found(await this.updates.find(me, id));
  }

  async listIndicators(me: Actor, roadmapId: string): Promise<Indicator[]> {
    await this.#roadmap(me, roadmapId);
    return this.figures.indicators(me, roadmapId);
  }

  async listBudgetLines(me: Actor, roadmapId: string): Promise<BudgetLine[]> {
    await this.#roadmap(me, roadmapId);
    return this.figures.budgetLines(me, roadmapId);
  }

  async listRisks(me: Actor, roadmapId: string): Promise<Risk[]> {
    await this.#roadmap(me, roadmapId);
    return this.figures.risks(me, roadmapId);
  }

  async #roadmap(me: Actor, roadmapId: string): Promise<void> {
    if (!(await this.actions.seesRoadmap(me, roadmapId))) throw notFound();
  }
}
