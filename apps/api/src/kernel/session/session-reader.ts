import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';

/** Turns a session cookie into an actor. The identity module provides it; the kernel only asks. */
export abstract class SessionReader {
  /** One SQL statement, and once a minute one more that notes the activity; `Actor.anonymous` when the session is unknown, expired or its account disabled. */
  abstract read(token: string): Promise<Actor>;

  /**
   * Reads the actor anew and holds what its rights come from until the transaction ends: account, session and current
   * memberships. One SQL statement; `Actor.anonymous` when the session has ended or its account is disabled.
   * @param write a statement that is run within it
   */
  abstract hold(me: Actor, write: Sql | null): Promise<Actor>;
}
