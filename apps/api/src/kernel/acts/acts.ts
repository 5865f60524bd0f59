import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { currentRequest, followActor } from '../request/request-context.js';
import { RightsChanged, SessionReader } from '../session/session-reader.js';
import { Database } from '../database/database.js';
import { isDeadlock } from '../errors/connection-error.js';
import { DomainError, found, unauthenticated } from '../errors/domain-error.js';
import { Events, insertEvents, refusedEvent, type DomainEvent, type EventRow } from '../events/event.js';
import { Idempotency, type Once } from '../idempotency/idempotency.js';
import { isUnderMaintenance, Maintenance } from '../maintenance/maintenance.js';
import { authorize, type Refusal } from '../policy/policy.js';

/** Each further attempt takes a change of rights, or a crossing of locks, of its own. */
const ATTEMPTS = 3;

/** What an act has done. */
export interface Done<Result> {
  /** Recorded with it */
  events: readonly DomainEvent[];
  /** Of its result, where this is not the id that was expected */
  id?: string;
  /** Where the writing has answered with it */
  result?: Result;
}

/** The parts of an act; `Acts.inOrder` goes through them in the one order of all acts. */
export interface Steps<Held, Result> {
  /** For acts that enter the record. `expected`: the result's id where it is known before, else that of a new record */
  once?: Once & { expected?: string };
  /** What it decides by, under lock; null where this is not there for who acts */
  load: () => Promise<Held | null>;
  /** Why it is not for who acts */
  refuse?: (held: Held) => Refusal;
  /** Decides by the rules of the domain, and writes. `id`: that its result is expected to have */
  change: (held: Held, id: string) => Promise<Done<Result>>;
  /** The result as it is now: after the change where that did not answer with it, and for a replay */
  read: (id: string) => Promise<Result>;
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
    private readonly idempotency: Idempotency,
    private readonly maintenance: Maintenance,
  ) {}

  /**
   * Inside another act `work` is part of that one, which confirms the rights for both; in a transaction of the caller it
   * is not tried again.
   * @param work reads its rights from the actor it is given, and writes nothing but to the database
   * @throws DomainError UNAUTHENTICATED where the session or the account has ended meanwhile, else what `work` throws
   */
  async run<T>(me: Actor, work: (me: Actor) => Promise<T>): Promise<T> {
    if (this.events.isOfAct) return work(me);
    const request = currentRequest();
    if (request) request.isActDue = false;
    let actor = me;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(actor, work);
      } catch (error) {
        if (attempt === ATTEMPTS || this.db.isInTransaction) throw error;
        // It began while this one was under way: whoever is refused is told of it with this answer.
        if (isUnderMaintenance(error)) await this.maintenance.learn();
        if (error instanceof RightsChanged) actor = await this.#now(actor);
        else if (!isDeadlock(error)) throw error;
      }
    }
  }

  /**
   * The one order of all acts, inside `run`: the key, what it decides by under its lock (sent with the key), the right to
   * do it, the decision and the writing, the record. The rights are read anew after all of it.
   * @throws DomainError NOT_FOUND where nothing was loaded, FORBIDDEN where it is refused, IDEMPOTENCY_KEY_REUSED
   */
  async inOrder<Held, Result>(me: Actor, { once, load, refuse, change, read }: Steps<Held, Result>): Promise<Result> {
    const expected = once?.expected ?? randomUUID();
    const [earlier, loaded] = once ? await this.#begin(me, once, expected, load) : [null, await load()];
    if (earlier !== null) return read(earlier);
    const held = found(loaded);
    if (refuse) authorize(refuse(held));
    const { id = expected, events, result } = await change(held, expected);
    if (once && id !== expected) await this.idempotency.learn(me, once, id);
    await this.events.record(me, ...events);
    return result ?? read(id);
  }

  /** Of an act that was done before, what it decided by may be gone by now. */
  async #begin<Held>(
    me: Actor,
    once: Once,
    expected: string,
    load: () => Promise<Held | null>,
  ): Promise<[earlier: string | null, loaded: Held | null]> {
    const gone = (error: unknown): { error: DomainError } => {
      if (error instanceof DomainError) return { error };
      throw error;
    };
    const [earlier, loaded] = await this.db.inOneGo(
      this.idempotency.begin(me, once, expected),
      load().then((held) => ({ held }), gone),
    );
    if (earlier !== null) return [earlier, null];
    if ('error' in loaded) throw loaded.error;
    return [null, loaded.held];
  }

  async #attempt<T>(me: Actor, work: (me: Actor) => Promise<T>): Promise<T> {
    let confirmed = Promise.resolve();
    try {
      return await this.db.inTransaction(async () => {
        const recorded: EventRow[] = [];
        const [outcome] = await Promise.allSettled([this.events.ofAct(recorded, async () => work(me))]);
        const refused = outcome.status === 'rejected';
        if (refused && !(outcome.reason instanceof DomainError)) throw outcome.reason; // the transaction may be broken
        confirmed = this.#confirm(me, refused ? [] : recorded);
        confirmed.catch(() => undefined); // told below
        if (!refused) return outcome.value; // the commit is sent in one go with the confirmation
        // A refusal tells of records as well: it too is given under the rights of the moment only.
        await confirmed;
        throw outcome.reason;
      });
    } finally {
      await confirmed; // its failure is why the transaction was undone
    }
  }

  /** The last statement of an act: what it records is written beside the rights that it is done under. */
  async #confirm(me: Actor, recorded: readonly EventRow[]): Promise<void> {
    if (me.userId === null) {
      await this.events.write(recorded);
      return this.maintenance.assertWritable();
    }
    await this.sessions.hold(me, recorded.length > 0 ? insertEvents(recorded) : null).catch((error: unknown) => {
      throw refusedEvent(error);
    });
  }

  /** @throws DomainError UNAUTHENTICATED where it is nobody any more, IDENTITY_CHANGED where the page was drawn for another */
  async #now(me: Actor): Promise<Actor> {
    const now = await this.sessions.readAnew(me);
    const refusal = now.userId === null ? unauthenticated() : currentRequest()?.refusal(now);
    if (refusal) throw refusal;
    followActor(now);
    return now;
  }
}

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
