import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, PageArgs, type Actor, type Connection } from '../../kernel/index.js';
import { AccountsService } from './accounts.service.js';
import { DisableAccountInput, SaveProfileInput } from './identity.inputs.js';
import { SendTestMailInput } from './invitation.inputs.js';
import { ProfilesService } from './profiles.service.js';
import { User, UserConnection } from './user.entity.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly profiles: ProfilesService,
  ) {}

  @Query(() => UserConnection, { description: 'All accounts by name, for administrators.' })
  accounts(@Me() me: Actor, @Args() args: PageArgs): Promise<Connection<User>> {
    return this.service.listAccounts(me, args);
  }

  @Mutation(() => User, { description: 'Disables an account and ends its sessions. Its acts stay on record.' })
  disableAccount(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: DisableAccountInput): Promise<User> {
    return this.service.disableAccount(me, input);
  }

  @Mutation(() => User, { description: 'Saves name, language and time zone of your own account.' })
  saveProfile(
    @Me() me: Actor,
    @Args('input', { description: 'All three, as they are to be.' }) input: SaveProfileInput,
  ): Promise<User> {
    return this.profiles.saveProfile(me, input);
  }

  @Mutation(() => Boolean, {
    description: 'For administrators: a mail to your own address, to see whether mail works.',
  })
  sendTestMail(
    @Me() me: Actor,
    @Args('input', { description: 'Its key.' }) input: SendTestMailInput,
  ): Promise<boolean> {
    return this.service.sendTestMail(me, input);
  }
}
