import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';

/** Says from what on a page is another one for its reader. The reporting module provides it; the kernel only asks. */
export abstract class PageRevisions {
  /**
   * An expression for any statement. Whatever may change a byte of a page of the roadmap (but for its `now`) changes its value, and
   * nothing that the reader may not see does; null where there is no such roadmap any more.
   * @returns null where this is not known for the reader
   */
  abstract of(me: Actor, roadmap: string): Sql<string | null> | null;
}
