import { Injectable } from '@nestjs/common';
import { Database, sql, Subjects, type Actor, type Wanted } from '../../kernel/index.js';
import { roadmapSettings } from '../roadmap/index.js';
import type { Comment } from './comment.entity.js';
import { commentJson } from './comments.sql.js';
import { threadScope } from './discussion.policy.js';
import { subjectReach } from './subject-reach.sql.js';
import type { DiscussedThread } from './thread.repository.js';
import { joinSight } from './thread.sql.js';

/** A comment under its row lock, with the audience of its thread. */
export interface LockedComment extends DiscussedThread {
  id: string;
  threadId: string;
  text: string | null;
  writtenBy: string;
  removedAt: Date | null;
  version: number;
  postedAt: Date;
  /** By the database's clock */
  now: Date;
}

/** A comment to be posted. */
interface NewComment {
  id: string;
  threadId: string;
  membershipId: string;
  text: string;
}

@Injectable()
export class CommentRepository {
  constructor(
    private readonly db: Database,
    private readonly subjects: Subjects,
  ) {}

  async find(me: Actor, id: string): Promise<Comment | null> {
    const row = await this.db.maybeOne<{ record: Comment }>(sql`
      select ${commentJson(me)} as record from comments c join threads th on th.id = c.thread_id ${joinSight(me, this.subjects)}
      where c.id = ${id} and ${threadScope(me, 'th')}`);
    return row?.record ?? null;
  }

  async lock(me: Actor, id: string): Promise<LockedComment | null> {
    return this.db.maybeOne<LockedComment>(sql`
      select c.id, c.thread_id as "threadId", c.text, c.written_by as "writtenBy", c.removed_at as "removedAt", c.version,
        c.posted_at as "postedAt", waymark_now() as now,
        th.roadmap_id as "roadmapId", th.visibility, th.participant_id as "participantId",
        th.subject_kind as "subjectKind", th.subject_id as "subjectId", ${subjectReach(this.subjects, 'th')} as subject
      from comments c join threads th on th.id = c.thread_id ${joinSight(me, this.subjects)}
      where c.id = ${id} and ${threadScope(me, 'th')} for update of c`);
  }

  /** In the authentic language of its roadmap, with the next number of its thread. */
  async insert(me: Actor, { id, threadId, membershipId, text }: NewComment, wanted: Wanted): Promise<Comment> {
    const { record } = await this.db.one<{ record: Comment }>(sql`
      with th as (update threads set comment_count = comment_count + 1 where id = ${threadId} returning id, roadmap_id, comment_count),
        c as (insert into comments (id, thread_id, number, written_by, text, language)
          select ${id}, th.id, th.comment_count, ${membershipId}, ${text}, r.language from th join ${roadmapSettings} r on r.id = th.roadmap_id
          returning *)
      select ${commentJson(me, wanted)} as record from c`);
    return record;
  }

  async edit(id: string, text: string): Promise<void> {
    await this.db.rows(
      sql`update comments set text = ${text}, edited_at = waymark_now(), version = version + 1 where id = ${id}`,
    );
  }

  /** With the first comment of a thread go its title and its quote: they are words of the same author. */
  async remove(id: string): Promise<void> {
    await this.db.rows(sql`
      with removed as (
        update comments set text = null, removed_at = waymark_now(), version = version + 1 where id = ${id} returning thread_id, number)
      update threads th set title = null, quote = null, version = version + 1 from removed
      where th.id = removed.thread_id and (th.title is not null or th.quote is not null)
        and removed.number = 1`);
  }
}
