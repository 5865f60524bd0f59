import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';
import { DomainError } from '../errors/domain-error.js';

/** What was done was done under rights that are no longer these. */
export class RightsChanged extends DomainError {
  constructor() {
    super('FORBIDDEN', 'role_not_permitted');
  }
}

/** Turns a session cookie into an actor. The identity module provides it; the kernel only asks. */
export abstract class SessionReader {
  /** One SQL statement, and once a minute one more that notes the activity; `Actor.anonymous` when the session is unknown, expired or its account disabled. */
  abstract read(token: string): Promise<Actor>;

  /**
   * Who the session belonged to when this process last read it, while its activity need not be noted; else null. Gives no
   * rights: only for what ends by `hold`.
   */
  abstract lastRead(token: string): Actor | null;

  /**
   * The actor as it is now; `Actor.anonymous` when its session has ended or its account is disabled. Without a session,
   * the account: what was started under one may go on after it has ended.
   */
  abstract readAnew(me: Pick<Actor, 'userId' | 'sessionId'>): Promise<Actor>;

  /**
   * Reads the actor, and what is asked about it: in one SQL statement where it is who it was when this process last
   * read the session, else in two.
   * @param ask an expression for whoever it is; null where nothing is to be asked about that one
   * @returns `told` is null where nothing was asked
   */
  abstract readWith<T>(token: string, ask: (me: Actor) => Sql<T> | null): Promise<{ me: Actor; told: T | null }>;

  /**
   * Holds what the actor's rights come from until the transaction ends: account, session (where it has one) and current memberships. One
   * SQL statement, which fails where they are others by now, or where nothing may be written: all of its transaction is
   * undone.
   * @param write a statement that is run within it
   * @throws RightsChanged, DomainError UNAVAILABLE maintenance
   */
  abstract hold(me: Actor, write: Sql | null): Promise<void>;
}
