import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import { Milestone } from './milestone.entity.js';
import { MilestoneService } from './milestone.service.js';
import { CompleteMilestoneInput, MoveForecastInput } from './tracking.inputs.js';
import { TrackingLoaders } from './tracking.loaders.js';
import { Verification } from './verification.entity.js';

@Resolver(() => Milestone)
export class MilestoneResolver {
  constructor(
    private readonly service: MilestoneService,
    private readonly loaders: TrackingLoaders,
  ) {}

  @Mutation(() => Milestone, { description: 'Moves the forecast of a milestone, with a reason; the baseline stays.' })
  moveForecast(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to when, and why.' }) input: MoveForecastInput,
  ): Promise<Milestone> {
    return this.service.moveForecast(me, input);
  }

  @Mutation(() => Milestone, { description: 'Records that a milestone was reached, and what proves it.' })
  completeMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'Which, when, and what proves it.' }) input: CompleteMilestoneInput,
  ): Promise<Milestone> {
    return this.service.completeMilestone(me, input);
  }

  @ResolveField(() => [MilestoneEvent], { description: 'What happened to it, in order.' })
  events(@Parent() { id }: Milestone): Promise<MilestoneEvent[]> {
    return this.loaders.eventsOf(id);
  }

  @ResolveField(() => [Verification], { description: 'What proves it.' })
  verifications(@Parent() { id }: Milestone): Promise<Verification[]> {
    return this.loaders.verificationsOf(id);
  }
}
