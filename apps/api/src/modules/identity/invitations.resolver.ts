import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { AcceptanceService } from './acceptance.service.js';
import { Invitation, InvitationLink, OpenInvitation } from './invitation.entity.js';
import {
  InvitationInput,
  InvitationsArgs,
  InviteAdministratorInput,
  InviteMemberInput,
  TokenArgs,
} from './invitation.inputs.js';
import { InvitationsService } from './invitations.service.js';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly acceptance: AcceptanceService,
  ) {}

  @Query(() => [Invitation], { description: 'Invitations that wait, the latest first, as far as you may read them.' })
  invitations(@Me() me: Actor, @Args() { roadmapId }: InvitationsArgs): Promise<Invitation[]> {
    return this.service.listInvitations(me, roadmapId ?? null);
  }

  @Query(() => OpenInvitation, {
    description: 'What an invitation offers, to whoever has its link; open to everybody.',
  })
  openInvitation(@Args() { token }: TokenArgs): Promise<OpenInvitation> {
    return this.acceptance.openInvitation(token);
  }

  @Mutation(() => InvitationLink, {
    description:
      'Offers a seat to an address by a link that opens once, for 14 days. Takes the right that the seat needs.',
  })
  inviteMember(
    @Me() me: Actor,
    @Args('input', { description: 'The seat and the address.' }) input: InviteMemberInput,
  ): Promise<InvitationLink> {
    return this.service.inviteMember(me, input);
  }

  @Mutation(() => InvitationLink, { description: "Offers an administrator's account, without a seat, to an address." })
  inviteAdministrator(
    @Me() me: Actor,
    @Args('input', { description: 'The address.' }) input: InviteAdministratorInput,
  ): Promise<InvitationLink> {
    return this.service.inviteAdministrator(me, input);
  }

  @Mutation(() => InvitationLink, { description: 'Makes the link of an invitation anew, for another 14 days.' })
  renewInvitation(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: InvitationInput,
  ): Promise<InvitationLink> {
    return this.service.renewInvitation(me, input);
  }

  @Mutation(() => Invitation, { description: 'Withdraws an invitation: its link opens nothing any more.' })
  withdrawInvitation(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: InvitationInput,
  ): Promise<Invitation> {
    return this.service.withdrawInvitation(me, input);
  }
}
