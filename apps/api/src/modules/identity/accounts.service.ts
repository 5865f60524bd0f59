import { Injectable } from '@nestjs/common';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  found,
  notFound,
  type Actor,
  type Connection,
  type PageArgs,
} from '../../kernel/index.js';
import type { AccountSeat } from './account-seat.js';
import { ErasureRepository } from './erasure.repository.js';
import { IdentityMails } from './identity-mails.js';
import type { DisableAccountInput } from './identity.inputs.js';
import { disableAccount, keepAccounts } from './identity.policy.js';
import { SessionRepository } from './session.repository.js';
import type { SendTestMailInput } from './invitation.inputs.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly erasures: ErasureRepository,
    private readonly acts: Acts,
    private readonly mails: IdentityMails,
  ) {}

  async listAccounts(me: Actor, args: PageArgs): Promise<Connection<User>> {
    authorize(keepAccounts(me));
    return this.users.list(me, args);
  }

  async listSeats(me: Actor, userId: string): Promise<AccountSeat[]> {
    authorize(keepAccounts(me));
    found(await this.users.find(me, userId));
    return this.erasures.list(userId);
  }

  /** To oneself. */
  @Act()
  sendTestMail(me: Actor, input: SendTestMailInput): Promise<boolean> {
    if (!me.administrator || me.userId === null) throw notFound();
    const { userId } = me;
    return this.acts.inOrder(me, {
      once: { operation: 'sendTestMail', input },
      load: () => this.users.find(me, userId),
      refuse: () => (this.mails.areSent ? null : 'mail_not_configured'),
      change: async (account) => {
        const id = await this.mails.writeTest(account);
        return { id, events: [], result: true }; // of no roadmap's record
      },
      read: () => Promise.resolve(true),
    });
  }

  /** Its sessions end with it. */
  @Act()
  disableAccount(me: Actor, { userId, expectedVersion }: DisableAccountInput): Promise<User> {
    authorize(keepAccounts(me));
    return this.acts.inOrder(me, {
      load: () => this.users.lock(me, userId),
      refuse: (user) => disableAccount(me, user),
      change: async (user) => {
        expectVersion(user, { expectedVersion }, { theirs: { disabledAt: user.disabledAt }, mine: {} });
        await this.users.disable(userId);
        await this.sessions.endAll(userId);
        return { id: userId, events: [] }; // an account belongs to no roadmap, and so to no ledger
      },
      read: async (id) => found(await this.users.find(me, id)),
    });
  }
}
