import type { Actor } from '../actor/actor.js';

/** Says from what on a page is another one for its reader. The reporting module provides it; the kernel only asks. */
export abstract class PageRevisions {
  /**
   * One SQL statement. Whatever may change a byte of a page of the roadmap (but for its `now`) changes the answer, and
   * nothing that the reader may not see does.
   * @returns null where this is not known for the reader
   */
  abstract read(me: Actor, roadmap: string): Promise<string | null>;
}
