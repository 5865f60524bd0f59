import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { StepDependency } from '../roadmap/index.js';
import { TrackingLoaders } from './tracking.loaders.js';

/** The milestones of a dependency: a step may be in sight where a milestone of one of its actions is not. */
@Resolver(() => StepDependency)
export class DependencyResolver {
  constructor(private readonly loaders: TrackingLoaders) {}

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The milestone that is waited for; null also where the reader may not see it.',
  })
  predecessorMilestoneId(@Me() me: Actor, @Parent() dependency: StepDependency): Promise<string | null> {
    return this.loaders.seenMilestone(me, dependency.predecessorMilestoneId);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The milestone that waits; null also where the reader may not see it.',
  })
  successorMilestoneId(@Me() me: Actor, @Parent() dependency: StepDependency): Promise<string | null> {
    return this.loaders.seenMilestone(me, dependency.successorMilestoneId);
  }
}
