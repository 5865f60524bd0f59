import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import { Milestone } from './milestone.entity.js';
import { MilestoneService } from './milestone.service.js';
import {
  CompleteMilestoneInput,
  CorrectCompletionInput,
  CorrectForecastInput,
  MoveForecastInput,
} from './tracking.inputs.js';
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

  @Mutation(() => Milestone, {
    description: 'Corrects the day on which a milestone was reached, or opens it again. Earlier days keep what stood.',
  })
  correctCompletion(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to what, and why.' }) input: CorrectCompletionInput,
  ): Promise<Milestone> {
    return this.service.correctCompletion(me, input);
  }

  @Mutation(() => Milestone, {
    description: 'Corrects a forecast that was moved to a wrong day. Earlier days keep what stood.',
  })
  correctForecast(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to what, and why.' }) input: CorrectForecastInput,
  ): Promise<Milestone> {
    return this.service.correctForecast(me, input);
  }

  @ResolveField(() => [MilestoneEvent], { description: 'What happened to it, in order.' })
  events(@Parent() { id }: Milestone): Promise<MilestoneEvent[]> {
    return this.loaders.eventsOf(id);
  }

  @ResolveField(() => [Verification], { description: 'What proves it.' })
  verifications(@Me() me: Actor, @Parent() { id }: Milestone): Promise<Verification[]> {
    return this.loaders.verificationsOf(me, id);
  }
}
