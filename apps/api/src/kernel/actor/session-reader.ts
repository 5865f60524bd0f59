import type { Actor } from './actor.js';

/** Turns a session cookie into an actor. The identity module provides it; the kernel only asks. */
export abstract class SessionReader {
  /** One SQL statement; `Actor.anonymous` when the session is unknown, expired or its account disabled. */
  abstract read(token: string): Promise<Actor>;
}
