import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { OpenReset, ResetLink } from './invitation.entity.js';
import { ChangePasswordInput, MakeResetLinkInput, RequestResetInput, TokenArgs } from './invitation.inputs.js';
import { PasswordsService } from './passwords.service.js';
import { ResetRequestsService } from './reset-requests.service.js';

@Resolver()
export class PasswordsResolver {
  constructor(
    private readonly service: PasswordsService,
    private readonly requests: ResetRequestsService,
  ) {}

  @Query(() => OpenReset, { description: 'The account of a reset link, to whoever has it; open to everybody.' })
  openReset(@Args() { token }: TokenArgs): Promise<OpenReset> {
    return this.service.openReset(token);
  }

  @Mutation(() => Boolean, { description: 'Changes the own password and ends the other sessions.' })
  changePassword(
    @Me() me: Actor,
    @Args('input', { description: 'Both passwords.' }) input: ChangePasswordInput,
  ): Promise<boolean> {
    return this.service.changePassword(me, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Mails the link by which the owner of an account sets its password anew; open to everybody. The same answer whether or not an account has the address.',
  })
  requestReset(@Args('input', { description: 'The address.' }) { email }: RequestResetInput): Promise<boolean> {
    return this.requests.requestReset(email.toLowerCase());
  }

  @Mutation(() => ResetLink, {
    description: 'Makes the link by which the owner of an account sets its password anew, within two hours and once.',
  })
  makeResetLink(
    @Me() me: Actor,
    @Args('input', { description: 'The account.' }) input: MakeResetLinkInput,
  ): Promise<ResetLink> {
    return this.service.makeResetLink(me, input);
  }
}
