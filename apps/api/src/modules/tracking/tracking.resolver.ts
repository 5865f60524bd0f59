import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { BudgetLine } from './budget-line.entity.js';
import { Indicator } from './indicator.entity.js';
import { Milestone } from './milestone.entity.js';
import { NationalAction } from './national-action.entity.js';
import { Risk } from './risk.entity.js';
import { StatusUpdate, UpdateHistory } from './status-update.entity.js';
import { NationalActionsArgs, OfActionArgs, OfRoadmapArgs, OfStepArgs, RecordArgs } from './tracking.inputs.js';
import { TrackingService } from './tracking.service.js';

@Resolver()
export class TrackingResolver {
  constructor(private readonly tracking: TrackingService) {}

  @Query(() => [NationalAction], { description: 'National actions by step, participants in alphabetical order.' })
  nationalActions(@Me() me: Actor, @Args() args: NationalActionsArgs): Promise<NationalAction[]> {
    return this.tracking.listActions(me, args);
  }

  @Query(() => NationalAction, { description: 'One national action.' })
  nationalAction(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<NationalAction> {
    return this.tracking.getAction(me, id);
  }

  @Query(() => [Milestone], {
    description: 'Milestones of a step, regional ones and those of its national actions, in order.',
  })
  milestones(@Me() me: Actor, @Args() { stepId }: OfStepArgs): Promise<Milestone[]> {
    return this.tracking.listMilestones(me, stepId);
  }

  @Query(() => UpdateHistory, {
    description: 'Updates of a national action: the unpublished one first, then the newest.',
  })
  statusUpdates(@Me() me: Actor, @Args() args: OfActionArgs): Promise<UpdateHistory> {
    return this.tracking.listUpdates(me, args);
  }

  @Query(() => StatusUpdate, { description: 'One status update.' })
  statusUpdate(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<StatusUpdate> {
    return this.tracking.getUpdate(me, id);
  }

  @Query(() => [Indicator], { description: 'Indicators by code.' })
  indicators(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<Indicator[]> {
    return this.tracking.listIndicators(me, roadmapId);
  }

  @Query(() => [BudgetLine], { description: 'Budget lines by step, for members and donors.' })
  budgetLines(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<BudgetLine[]> {
    return this.tracking.listBudgetLines(me, roadmapId);
  }

  @Query(() => [Risk], { description: 'Risks, the gravest first, for members and donors.' })
  risks(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<Risk[]> {
    return this.tracking.listRisks(me, roadmapId);
  }
}
