import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { Milestone } from './milestone.entity.js';
import { NationalAction } from './national-action.entity.js';
import { StatusUpdate } from './status-update.entity.js';
import { TrackingLoaders } from './tracking.loaders.js';

@Resolver(() => NationalAction)
export class NationalActionResolver {
  constructor(private readonly loaders: TrackingLoaders) {}

  @ResolveField(() => [ID], { description: 'Supporting institutions, by name.' })
  supportInstitutionIds(@Me() me: Actor, @Parent() { id }: NationalAction): Promise<string[]> {
    return this.loaders.supportOf(me, id);
  }

  @ResolveField(() => [Milestone], { description: 'Its milestones, in order.' })
  milestones(@Me() me: Actor, @Parent() { id }: NationalAction): Promise<Milestone[]> {
    return this.loaders.milestonesOf(me, id);
  }

  @ResolveField(() => StatusUpdate, {
    nullable: true,
    description: 'What its institution says: its latest published update.',
  })
  latestUpdate(@Me() me: Actor, @Parent() { id }: NationalAction): Promise<StatusUpdate | null> {
    return this.loaders.latestUpdateOf(me, id);
  }
}
