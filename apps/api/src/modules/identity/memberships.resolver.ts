import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { AccreditationsService } from './accreditations.service.js';
import { ConfirmationsService } from './confirmations.service.js';
import { Delegation } from './delegation.js';
import { HandedOver, OtherSeat } from './handed-over.js';
import { HandOversService } from './hand-overs.service.js';
import {
  ConfirmSeatInput,
  EndMembershipInput,
  HandOverInput,
  MembershipArgs,
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
    private readonly handOvers: HandOversService,
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

  @Query(() => [OtherSeat], {
    description: 'The other seats of whoever holds this one, by roadmap, as far as you may hand them over.',
  })
  otherSeats(@Me() me: Actor, @Args() { membershipId }: MembershipArgs): Promise<OtherSeat[]> {
    return this.handOvers.otherSeats(me, membershipId);
  }

  @Mutation(() => HandedOver, {
    description: 'Hands a seat over: its successor is invited to it, and its holder leaves it at once or then.',
  })
  handOverSeat(
    @Me() me: Actor,
    @Args('input', { description: 'The seat, and to whom it passes.' }) input: HandOverInput,
  ): Promise<HandedOver> {
    return this.handOvers.handOverSeat(me, input);
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
