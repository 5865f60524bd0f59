import { Injectable } from '@nestjs/common';
import {
  Database,
  never,
  sql,
  Subjects,
  toWindow,
  type Actor,
  type Sql,
  type Subject,
  type SubjectReach,
} from '../../kernel/index.js';
import { holds, type CommentsAsked } from './comments.sql.js';
import type { ThreadsArgs } from './discussion.inputs.js';
import { subjectReach } from './subject-reach.sql.js';
import { threadScope, type Audience } from './discussion.policy.js';
import type { Discussion, Thread, ThreadState, ThreadSubject } from './thread.entity.js';
import { discussionJson, joinSight, threadJson, threadsFrom, type DiscussionFacts } from './thread.sql.js';

/** What a thread is about, and whom its events reach. */
export interface DiscussedThread extends Audience {
  subjectKind: ThreadSubject;
  subjectId: string;
  /** Who knows of its subject; null for a delegation's thread, whose audience is its own */
  subject: SubjectReach | null;
}

/** A thread under its row lock. */
export interface LockedThread extends DiscussedThread {
  id: string;
  state: ThreadState;
  startedBy: string;
  version: number;
  /** Whether its subject is its own participant's alone for now */
  ownSubject: boolean;
}

/** A thread to be started. */
export interface NewThread extends Audience {
  subjectKind: ThreadSubject;
  subjectId: string;
  priorityId: string | null;
  quote: string | null;
  title: string | null;
  startedBy: string;
}

/** Of so many threads it is remembered what they are about. */
const MOST_REMEMBERED = 20_000;

@Injectable()
export class ThreadRepository {
  /** The kind of a thread's subject, by its id: it never changes. What is known is not planned for the other kinds. */
  readonly #kinds = new Map<string, ThreadSubject>();

  constructor(
    private readonly db: Database,
    private readonly subjects: Subjects,
  ) {}

  /** The subject as the actor sees it, or null. */
  async subject(me: Actor, roadmapId: string, kind: ThreadSubject, id: string): Promise<Subject | null> {
    const source = this.subjects.source(kind);
    return this.db.maybeOne<Subject>(sql`
      select v.id, v."roadmapId", v."priorityId", v.label, ${source.own ?? never} as own from (${source.visible(me)}) v where v.id = ${id} and v."roadmapId" = ${roadmapId} limit 1`);
  }

  /** Who knows of a subject. It is held: it is not opened to more while somebody writes about it. */
  async holdReach({
    subjectKind,
    subjectId,
  }: Pick<DiscussedThread, 'subjectKind' | 'subjectId'>): Promise<SubjectReach> {
    const reach = this.subjects.source(subjectKind).reach(sql`${subjectId}`);
    await this.db.rows(sql`${reach} for share`);
    return this.db.one<SubjectReach>(reach); // what was read beside the lock may be older than it
  }

  async listOfSubject(me: Actor, { roadmapId, subjectKind, subjectId, before }: ThreadsArgs): Promise<Discussion> {
    const where = sql`th.roadmap_id = ${roadmapId} and th.subject_kind = ${subjectKind} and th.subject_id = ${subjectId}`;
    const { discussion } = await this.db.one<{ discussion: DiscussionFacts }>(
      sql`select ${discussionJson(me, this.subjects, { where, before, field: 'before' })} as discussion`,
    );
    return toWindow(discussion);
  }

  /** @returns null also where the comment that it is to be opened around is none of its own */
  async find(me: Actor, id: string, part: CommentsAsked = {}): Promise<Thread | null> {
    const row = await this.db.maybeOne<{ thread: Thread }>(
      sql`select ${threadJson(me, part)} as thread ${threadsFrom(me, this.subjects, { where: sql`th.id = ${id} and ${holds(part)}` })}`,
    );
    return row?.thread ?? null;
  }

  /** To settle it: nobody replies meanwhile. */
  lock(me: Actor, id: string): Promise<LockedThread | null> {
    return this.#lock(me, id, sql`for update of th`);
  }

  /** To reply to it: nobody settles it meanwhile, and replies take their numbers one after the other. */
  lockForReply(me: Actor, id: string): Promise<LockedThread | null> {
    return this.#lock(me, id, sql`for no key update of th`);
  }

  async #lock(me: Actor, id: string, strength: Sql): Promise<LockedThread | null> {
    const kinds = this.#kindsOf(id);
    const thread = await this.db.maybeOne<LockedThread>(sql`
      select th.id, th.roadmap_id as "roadmapId", th.visibility, th.participant_id as "participantId", th.subject_kind as "subjectKind",
        th.subject_id as "subjectId", th.state, th.started_by as "startedBy", th.version, sight.own as "ownSubject", ${subjectReach(this.subjects, 'th', kinds)} as subject
      from threads th ${joinSight(me, this.subjects, kinds)} where th.id = ${id} and ${threadScope(me, 'th')} ${strength}`);
    if (thread && this.#kinds.size < MOST_REMEMBERED) this.#kinds.set(id, thread.subjectKind);
    return thread;
  }

  #kindsOf(id: string): readonly string[] {
    const known = this.#kinds.get(id);
    return known === undefined ? this.subjects.kinds() : [known];
  }

  async insert(thread: NewThread): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into threads (roadmap_id, subject_kind, subject_id, priority_id, quote, title, visibility, participant_id, started_by)
      values (${thread.roadmapId}, ${thread.subjectKind}, ${thread.subjectId}, ${thread.priorityId}, ${thread.quote}, ${thread.title},
        ${thread.visibility}, ${thread.participantId}, ${thread.startedBy}) returning id`);
    return id;
  }

  async resolve(id: string, membershipId: string): Promise<void> {
    await this.db.rows(sql`
      update threads set state = 'resolved', settled_by = ${membershipId}, settled_at = waymark_now(), version = version + 1 where id = ${id}`);
  }

  async reopen(id: string): Promise<void> {
    await this.db.rows(
      sql`update threads set state = 'open', settled_by = null, settled_at = null, version = version + 1 where id = ${id}`,
    );
  }
}
