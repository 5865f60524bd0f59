import { Injectable } from '@nestjs/common';
import {
  Act,
  authorize,
  conflict,
  Idempotency,
  invalid,
  notFound,
  type Actor,
  type Connection,
  type PageArgs,
} from '../../kernel/index.js';
import { CredentialRepository } from './credential.repository.js';
import type { CreateAccountInput, DisableAccountInput } from './identity.inputs.js';
import { disableAccount, keepAccounts } from './identity.policy.js';
import { hashPassword, passwordProblem } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly users: UserRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly idempotency: Idempotency,
  ) {}

  async listAccounts(me: Actor, args: PageArgs): Promise<Connection<User>> {
    authorize(keepAccounts(me));
    return this.users.list(me, args);
  }

  /** @throws DomainError VALIDATION for a weak password or a taken address */
  @Act()
  async createAccount(me: Actor, input: CreateAccountInput): Promise<User> {
    authorize(keepAccounts(me));
    const { password, ...rest } = input;
    // The stored hash of an input is a fast one: a password must not be in it.
    const id = await this.idempotency.once(me, 'createAccount', rest, () => this.#open(input, password));
    return (await this.users.find(me, id)) ?? never(id);
  }

  /** Its sessions end with it. */
  @Act()
  async disableAccount(me: Actor, { userId, expectedVersion }: DisableAccountInput): Promise<User> {
    authorize(keepAccounts(me));
    const user = await this.users.lock(me, userId);
    if (!user) throw notFound();
    authorize(disableAccount(me, user));
    if (user.version !== expectedVersion) {
      throw conflict({
        base: { version: expectedVersion },
        theirs: { version: user.version, disabledAt: user.disabledAt },
        mine: {},
      });
    }
    await this.users.disable(userId);
    await this.sessions.endAll(userId);
    return (await this.users.find(me, userId)) ?? never(userId);
  }

  async #open(input: CreateAccountInput, password: string): Promise<string> {
    const problem = passwordProblem(password, input);
    if (problem !== null) throw invalid('input_invalid', [{ field: 'password', problem }]);
    const hash = await hashPassword(password);
    const id = await this.users.insert(input);
    if (id === null) throw invalid('email_taken', [{ field: 'email', problem: 'email_taken' }]);
    await this.credentials.insert(id, hash);
    return id;
  }
}

function never(id: string): never {
  throw new Error(`account ${id} was written and cannot be read`);
}
