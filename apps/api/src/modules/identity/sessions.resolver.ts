import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { SessionArgs } from './identity.inputs.js';
import { SessionInfo } from './session-info.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SessionsResolver {
  constructor(private readonly door: SignInService) {}

  @Query(() => [SessionInfo], { description: 'Your sessions, the latest activity first.' })
  sessions(@Me() me: Actor): Promise<SessionInfo[]> {
    return this.door.listSessions(me);
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  signOut(@Me() me: Actor): Promise<boolean> {
    return this.door.signOut(me);
  }

  @Mutation(() => Int, { description: 'Ends all your sessions, this one too; says how many.' })
  signOutEverywhere(@Me() me: Actor): Promise<number> {
    return this.door.signOutEverywhere(me);
  }

  @Mutation(() => Boolean, { description: 'Ends one of your sessions.' })
  endSession(@Me() me: Actor, @Args() { sessionId }: SessionArgs): Promise<boolean> {
    return this.door.endSession(me, sessionId);
  }

  @Mutation(() => Int, { description: 'Ends all your sessions but this one; says how many.' })
  endOtherSessions(@Me() me: Actor): Promise<number> {
    return this.door.endOtherSessions(me);
  }
}
