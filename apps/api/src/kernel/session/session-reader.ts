import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';

/** Turns a session cookie into an actor. The identity module provides it; the kernel only asks. */
export abstract class SessionReader {
  /** One SQL statement, and once a minute one more that notes the activity; `Actor.anonymous` when the session is unknown, expired or its account disabled. */
  abstract read(token: string): Promise<Actor>;

  /**
   * Reads the actor, and what is asked about it: in one SQL statement where it is who it was when this process last
   * read the session, else in two.
   * @param ask an expression for whoever it is; null where nothing is to be asked about that one
   * @returns `told` is null where nothing was asked
   */
  abstract readWith<T>(token: string, ask: (me: Actor) => Sql<T> | null): Promise<{ me: Actor; told: T | null }>;

  /**
   * Reads the actor anew and holds what its rights come from until the transaction ends: account, session and current
   * memberships. One SQL statement; `Actor.anonymous` when the session has ended or its account is disabled.
   * @param write a statement that is run within it
   */
  abstract hold(me: Actor, write: Sql | null): Promise<Actor>;
}
