import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { PersonaArgs, SignInInput } from './identity.inputs.js';
import { AcceptInvitationInput, ResetPasswordInput } from './invitation.inputs.js';
import { SessionInfo } from './session-info.js';
import { SignInService } from './sign-in.service.js';
import { SignInInfo, Viewer } from './viewer.js';

@Resolver()
export class SignInResolver {
  constructor(private readonly door: SignInService) {}

  @Query(() => Viewer, { description: 'Who asks; open to everybody.' })
  viewer(@Me() me: Actor): Promise<Viewer> {
    return this.door.viewer(me);
  }

  @Query(() => SignInInfo, { description: 'What the sign-in page shows; open to everybody.' })
  signInInfo(): Promise<SignInInfo> {
    return this.door.signInInfo();
  }

  @Query(() => [SessionInfo], { description: 'Your sessions, the latest activity first.' })
  sessions(@Me() me: Actor): Promise<SessionInfo[]> {
    return this.door.listSessions(me);
  }

  @Mutation(() => Viewer, {
    description:
      'Begins a session and ends the one that asks. The same answer for an unknown address and a wrong password.',
  })
  signIn(
    @Me() me: Actor,
    @Args('input', { description: 'Address and password.' }) input: SignInInput,
  ): Promise<Viewer> {
    return this.door.signIn(me, input);
  }

  @Mutation(() => Viewer, { description: 'Begins a session as a demo persona; only with the sample.' })
  signInAsPersona(@Me() me: Actor, @Args() { key }: PersonaArgs): Promise<Viewer> {
    return this.door.signInAsPersona(me, key);
  }

  @Mutation(() => Viewer, {
    description: 'Takes what an invitation offers and begins a session with its account.',
  })
  acceptInvitation(
    @Me() me: Actor,
    @Args('input', { description: 'The answer.' }) input: AcceptInvitationInput,
  ): Promise<Viewer> {
    return this.door.acceptInvitation(me, input);
  }

  @Mutation(() => Viewer, {
    description:
      'Sets the password of an account by its link, ends all its sessions and begins a new one. Seats that speak for others wait to be confirmed again.',
  })
  resetPassword(
    @Me() me: Actor,
    @Args('input', { description: 'The new password.' }) input: ResetPasswordInput,
  ): Promise<Viewer> {
    return this.door.resetPassword(me, input);
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  signOut(@Me() me: Actor): Promise<boolean> {
    return this.door.signOut(me);
  }

  @Mutation(() => Int, { description: 'Ends all your sessions, this one too; says how many.' })
  signOutEverywhere(@Me() me: Actor): Promise<number> {
    return this.door.signOutEverywhere(me);
  }
}
