import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, Me, PageArgs, type Actor, type Connection } from '../../kernel/index.js';
import { AccountSeat } from './account-seat.js';
import { AccountsService } from './accounts.service.js';
import { ErasuresService } from './erasures.service.js';
import { AccountArgs, DisableAccountInput, EraseAccountInput, SaveProfileInput } from './identity.inputs.js';
import { SendTestMailInput } from './invitation.inputs.js';
import { ProfilesService } from './profiles.service.js';
import { User, UserConnection } from './user.entity.js';
import { UserRepository } from './user.repository.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly profiles: ProfilesService,
    private readonly erasures: ErasuresService,
  ) {}

  @Query(() => UserConnection, { description: 'All accounts by name, for administrators.' })
  accounts(@Me() me: Actor, @Args() args: PageArgs): Promise<Connection<User>> {
    return this.service.listAccounts(me, args);
  }

  @Query(() => [AccountSeat], {
    description: 'For administrators: the seats that an account has or had, the current ones first.',
  })
  accountSeats(@Me() me: Actor, @Args() { userId }: AccountArgs): Promise<AccountSeat[]> {
    return this.service.listSeats(me, userId);
  }

  @Mutation(() => Boolean, {
    description:
      'For administrators: erases an account and everything that names its person. Its seats end; what was done in them stays on record under their titles.',
  })
  eraseAccount(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: EraseAccountInput): Promise<boolean> {
    return this.erasures.eraseAccount(me, input);
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

const seatCounts = {};

/** What an account has beside its row. */
@Resolver(() => User)
export class AccountFields {
  constructor(
    private readonly users: UserRepository,
    private readonly loaders: Loaders,
  ) {}

  @ResolveField(() => Int, { description: 'How many seats it has now, in all roadmaps.' })
  async seatCount(@Parent() { id }: User): Promise<number> {
    return (await this.loaders.get(seatCounts, (ids) => this.users.seatCounts(ids)).load(id)) ?? 0;
  }
}
