import { Injectable } from '@nestjs/common';
import {
  Act,
  authorize,
  expectVersion,
  found,
  type Actor,
  type Connection,
  type PageArgs,
} from '../../kernel/index.js';
import type { DisableAccountInput } from './identity.inputs.js';
import { disableAccount, keepAccounts } from './identity.policy.js';
import { SessionRepository } from './session.repository.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async listAccounts(me: Actor, args: PageArgs): Promise<Connection<User>> {
    authorize(keepAccounts(me));
    return this.users.list(me, args);
  }

  /** Its sessions end with it. */
  @Act()
  async disableAccount(me: Actor, { userId, expectedVersion }: DisableAccountInput): Promise<User> {
    authorize(keepAccounts(me));
    const user = found(await this.users.lock(me, userId));
    authorize(disableAccount(me, user));
    expectVersion(user, { expectedVersion }, { theirs: { disabledAt: user.disabledAt }, mine: {} });
    await this.users.disable(userId);
    await this.sessions.endAll(userId);
    return (await this.users.find(me, userId)) ?? never(userId);
  }
}

function never(id: string): never {
  throw new Error(`account ${id} was written and cannot be read`);
}
