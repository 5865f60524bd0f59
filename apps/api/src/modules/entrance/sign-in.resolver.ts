import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../kernel/index.js';
import {
  AcceptInvitationInput,
  FoundInstallationInput,
  PersonaArgs,
  ResetPasswordInput,
  SignInInput,
  SignInService,
} from '../identity/index.js';
import { ViewerReadModel } from './viewer.read-model.js';
import { SignInInfo, Viewer } from './viewer.js';

/** Whoever comes in is told who they are now: the same answer as that to `viewer`. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly door: SignInService,
    private readonly readModel: ViewerReadModel,
  ) {}

  @Query(() => Viewer, { description: 'Who asks; open to everybody.' })
  viewer(@Me() me: Actor): Promise<Wire<Viewer>> {
    return this.readModel.viewer(me);
  }

  @Query(() => SignInInfo, { description: 'What the sign-in page shows; open to everybody.' })
  signInInfo(): Promise<Wire<SignInInfo>> {
    return this.readModel.signInInfo();
  }

  @Mutation(() => Viewer, {
    description:
      'Begins a session and ends the one that asks. The same answer for an unknown address and a wrong password.',
  })
  async signIn(
    @Me() me: Actor,
    @Args('input', { description: 'Address and password.' }) input: SignInInput,
  ): Promise<Wire<Viewer>> {
    return this.readModel.viewer(await this.door.signIn(me, input));
  }

  @Mutation(() => Viewer, { description: 'Begins a session as a demo persona; only with the sample.' })
  async signInAsPersona(@Me() me: Actor, @Args() { key }: PersonaArgs): Promise<Wire<Viewer>> {
    return this.readModel.viewer(await this.door.signInAsPersona(me, key));
  }

  @Mutation(() => Viewer, {
    description: 'Takes what an invitation offers and begins a session with its account.',
  })
  async acceptInvitation(
    @Me() me: Actor,
    @Args('input', { description: 'The answer.' }) input: AcceptInvitationInput,
  ): Promise<Wire<Viewer>> {
    return this.readModel.viewer(await this.door.acceptInvitation(me, input));
  }

  @Mutation(() => Viewer, {
    description:
      "Opens the first administrator's account of an empty installation by the link that its start has printed.",
  })
  async foundInstallation(
    @Me() me: Actor,
    @Args('input', { description: 'The account.' }) input: FoundInstallationInput,
  ): Promise<Wire<Viewer>> {
    return this.readModel.viewer(await this.door.foundInstallation(me, input));
  }

  @Mutation(() => Viewer, {
    description:
      'Sets the password of an account by its link, ends all its sessions and begins a new one. Seats that speak for others wait to be confirmed again.',
  })
  async resetPassword(
    @Me() me: Actor,
    @Args('input', { description: 'The new password.' }) input: ResetPasswordInput,
  ): Promise<Wire<Viewer>> {
    return this.readModel.viewer(await this.door.resetPassword(me, input));
  }
}
