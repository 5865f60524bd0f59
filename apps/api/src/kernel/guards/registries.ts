import { Injectable } from '@nestjs/common';
import type { ReasonCode } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';
import { forbidden } from '../errors/domain-error.js';
import { authorize, type Refusal } from '../policy/policy.js';

/** A reason, and what stands in the way by the codes under which who asks reads it. */
export interface Obstacle {
  reason: ReasonCode;
  named: readonly string[];
}

/** Asks whether a transition may happen: a reason code, an obstacle that is named, or null. */
export type Guard = (me: Actor, subjectId: string) => Promise<Refusal | Obstacle>;
/** What a reaction has changed, as ids by kind. */
export type Changed = Readonly<Record<string, readonly string[]>>;

/** What follows from a transition, in its transaction. It may answer with what it changed, for the record. */
export type Reaction = (me: Actor, subjectId: string) => Promise<Changed | void>;

/** Lets an earlier module heed a later one without importing it. The later module registers when it starts. */
@Injectable()
export class TransitionGuards {
  readonly #guards = new Map<string, Guard[]>();

  /** @param transition such as `priority.freeze` */
  register(transition: string, guard: Guard): void {
    this.#guards.set(transition, [...(this.#guards.get(transition) ?? []), guard]);
  }

  /** Refuses with the first unmet guard's reason. */
  async check(transition: string, me: Actor, subjectId: string): Promise<void> {
    for (const guard of this.#guards.get(transition) ?? []) {
      const met = await guard(me, subjectId);
      if (met !== null && typeof met === 'object') throw forbidden(met.reason, met.named);
      authorize(met);
    }
  }
}

/** Runs what later modules want to happen in the same transaction. */
@Injectable()
export class Reactions {
  readonly #reactions = new Map<string, Reaction[]>();

  /** @param transition such as `roadmap.adopted` */
  register(transition: string, reaction: Reaction): void {
    this.#reactions.set(transition, [...(this.#reactions.get(transition) ?? []), reaction]);
  }

  /** @returns what all of them changed */
  async run(transition: string, me: Actor, subjectId: string): Promise<Changed> {
    const changed: Changed[] = [];
    for (const reaction of this.#reactions.get(transition) ?? []) changed.push((await reaction(me, subjectId)) ?? {});
    return Object.assign({}, ...changed) as Changed;
  }
}

/** A record that can be discussed: where it belongs and how it is cited. */
export interface Subject {
  id: string;
  roadmapId: string;
  priorityId: string | null;
  /** Short citation: "P3 ¶2", "1.1", "A-14" */
  label: string;
  /** Known to its own participant alone for now, and so is what is said about it */
  own: boolean;
}

/** Who knows of a record, whoever asks. What is said about it reaches nobody else. */
export interface SubjectReach {
  reach: 'public' | 'participants' | 'secretariat' | 'delegation' | 'delegation_and_secretariat';
  /** The delegation that it names */
  participantId: string | null;
}

/** How the owner of a record lets others see it as a subject. */
export interface SubjectSource {
  /** A query of the columns id, "roadmapId", "priorityId", label over what the actor may read */
  visible(me: Actor): Sql;
  /** A condition over such a row `v`: it is known to its own participant alone for now. Absent: it never is */
  own?: Sql;
  /** A query of one row in the columns of `SubjectReach`, over the records that decide on it. It may grow, never shrink */
  reach(id: Sql): Sql;
}

/** Which records can be a thread's subject; their owners register and so supply visibility. */
@Injectable()
export class Subjects {
  readonly #sources = new Map<string, SubjectSource>();

  register(kind: string, source: SubjectSource): void {
    this.#sources.set(kind, source);
  }

  source(kind: string): SubjectSource {
    const source = this.#sources.get(kind);
    if (!source) throw new Error(`no module registered the subject ${kind}`);
    return source;
  }

  kinds(): string[] {
    return [...this.#sources.keys()];
  }
}
