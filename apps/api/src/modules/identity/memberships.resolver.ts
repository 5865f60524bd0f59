import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { Delegation } from './delegation.js';
import { EndMembershipInput, GrantMembershipInput, RoadmapArgs } from './identity.inputs.js';
import { Membership } from './membership.entity.js';
import { MembershipsService } from './memberships.service.js';

@Resolver()
export class MembershipsResolver {
  constructor(private readonly service: MembershipsService) {}

  @Query(() => [Membership], {
    description: 'Current and ended memberships of a roadmap, as far as you may read them.',
  })
  memberships(@Me() me: Actor, @Args() { roadmapId }: RoadmapArgs): Promise<Membership[]> {
    return this.service.listMemberships(me, roadmapId);
  }

  @Query(() => [Delegation], {
    description: 'The delegations of a roadmap in the order of their names, as far as you may read them.',
  })
  delegations(@Me() me: Actor, @Args() { roadmapId }: RoadmapArgs): Promise<Delegation[]> {
    return this.service.listDelegations(me, roadmapId);
  }

  @Mutation(() => Membership, { description: 'Gives an account a role in a roadmap.' })
  grantMembership(
    @Me() me: Actor,
    @Args('input', { description: 'The role.' }) input: GrantMembershipInput,
  ): Promise<Membership> {
    return this.service.grantMembership(me, input);
  }

  @Mutation(() => Membership, { description: 'Ends a membership. What was done under it stays on record.' })
  endMembership(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: EndMembershipInput,
  ): Promise<Membership> {
    return this.service.endMembership(me, input);
  }
}
