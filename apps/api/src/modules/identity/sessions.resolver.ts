import { Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
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
}
