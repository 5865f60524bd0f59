import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { AccreditationsService } from './accreditations.service.js';
import { ConfirmationsService } from './confirmations.service.js';
import { Delegation } from './delegation.js';
import {
  ConfirmSeatInput,
  EndMembershipInput,
  RecordLetterInput,
  RoadmapArgs,
  SetAccreditationInput,
} from './identity.inputs.js';
import { Membership } from './membership.entity.js';
import { MembershipsService } from './memberships.service.js';

@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly service: MembershipsService,
    private readonly confirmations: ConfirmationsService,
    private readonly accreditations: AccreditationsService,
  ) {}

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

  @Mutation(() => Membership, { description: 'Ends a membership. What was done under it stays on record.' })
  endMembership(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: EndMembershipInput,
  ): Promise<Membership> {
    return this.service.endMembership(me, input);
  }

  @Mutation(() => Membership, {
    description:
      'Records the reference of the letter that accredits a signatory whose delegation has no confirmed one.',
  })
  recordLetter(
    @Me() me: Actor,
    @Args('input', { description: 'The seat and its letter.' }) input: RecordLetterInput,
  ): Promise<Membership> {
    return this.confirmations.recordLetter(me, input);
  }

  @Mutation(() => Membership, {
    description:
      'Vouches for the holder of a seat: from now on a signatory signs, a member of the secretariat names heads.',
  })
  confirmSeat(
    @Me() me: Actor,
    @Args('input', { description: 'The seat.' }) input: ConfirmSeatInput,
  ): Promise<Membership> {
    return this.confirmations.confirmSeat(me, input);
  }

  @Mutation(() => Membership, {
    description:
      'Records the letter of a signatory and its days: outside them it reads and prepares, and does not sign.',
  })
  setAccreditation(
    @Me() me: Actor,
    @Args('input', { description: 'The seat, its letter and its days.' }) input: SetAccreditationInput,
  ): Promise<Membership> {
    return this.accreditations.setAccreditation(me, input);
  }
}
