import { Inject, Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../actor/actor.js';
import { followActor } from '../request/request-context.js';
import { SessionReader } from '../session/session-reader.js';
import { Database } from '../database/database.js';
import { isDeadlock } from '../errors/connection-error.js';
import { DomainError, unauthenticated } from '../errors/domain-error.js';
import { Events, insertEvents, type EventRow } from '../events/event.js';

/** Each further attempt takes a change of rights, or a crossing of locks, of its own. */
const ATTEMPTS = 3;

/** What was done was done under rights that are no longer these. */
class RightsChanged extends DomainError {
  constructor(readonly now: Actor) {
    super('FORBIDDEN', 'role_not_permitted');
  }
}

/**
 * The one place where acts run: each in a transaction that ends by reading the rights it acted under anew. They are
 * read after every wait (for a key, a row, a unique index) and held until the commit, so that a right that ends is
 * wholly before or wholly after the act. Where they are others by then, everything is undone, and the act is tried as
 * the one who it is now: it is refused just as a later request would be.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionReader,
    private readonly events: Events,
  ) {}

  /**
   * Inside another act, or a transaction of the caller, `work` is part of that one and is not tried again.
   * @param work reads its rights from the actor it is given, and writes nothing but to the database
   * @throws DomainError UNAUTHENTICATED where the session or the account has ended meanwhile, else what `work` throws
   */
  async run<T>(me: Actor, work: (me: Actor) => Promise<T>): Promise<T> {
    let actor = me;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.inTransaction(() => this.#underItsRights(actor, work));
      } catch (error) {
        if (attempt === ATTEMPTS || this.db.isInTransaction) throw error;
        if (error instanceof RightsChanged) actor = followActor(error.now);
        else if (!isDeadlock(error)) throw error;
      }
    }
  }

  /** A refusal tells of records as well: it too is given under the rights of the moment only. */
  async #underItsRights<T>(me: Actor, work: (me: Actor) => Promise<T>): Promise<T> {
    const recorded: EventRow[] = [];
    const [outcome] = await Promise.allSettled([this.events.ofAct(recorded, async () => work(me))]);
    const refused = outcome.status === 'rejected';
    if (refused && !(outcome.reason instanceof DomainError)) throw outcome.reason; // the transaction may be broken
    await this.#confirm(me, refused ? [] : recorded);
    if (refused) throw outcome.reason;
    return outcome.value;
  }

  /** The last statement of an act: what it records is written beside the rights that it is done under. */
  async #confirm(me: Actor, recorded: readonly EventRow[]): Promise<void> {
    if (me.userId === null) return this.events.write(recorded);
    const now = await this.sessions.hold(me, recorded.length > 0 ? insertEvents(recorded) : null);
    if (now.userId === null) throw unauthenticated();
    if (!isDeepStrictEqual(rights(now), rights(me))) throw new RightsChanged(now);
  }
}

const rights = ({ administrator, memberships }: Actor) => ({ administrator, memberships });

const ACTS = Symbol('acts');

/**
 * Makes a service's method an act: it runs in `Acts`, in a transaction, and may run again when rights change meanwhile.
 * Its first parameter is who acts.
 */
export function Act() {
  return <Input extends unknown[], Result>(
    service: object,
    _name: string | symbol,
    method: TypedPropertyDescriptor<(me: Actor, ...input: Input) => Promise<Result>>,
  ): void => {
    const work = method.value;
    if (!work) throw new Error('only a method can be an act');
    Inject(Acts)(service, ACTS);
    method.value = function (this: { [ACTS]: Acts }, me, ...input) {
      return this[ACTS].run(me, (actor) => work.call(this, actor, ...input));
    };
  };
}
