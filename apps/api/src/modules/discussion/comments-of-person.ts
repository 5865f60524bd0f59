import { Injectable, type OnModuleInit } from '@nestjs/common';
import { always, list, object, PersonalData, roadmapCode, sql, type Sql, type Told } from '../../kernel/index.js';
import { seatsOf } from '../identity/index.js';

/** What the person has said in discussions. What a delegation says among itself is told to nobody beside the person. */
@Injectable()
export class CommentsOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => {
        const told: Sql = words ? always : sql`t.visibility <> 'delegation'`;
        const roadmap = roadmapCode('t.roadmap_id');
        return {
          threads: list(
            object<Told>({
              id: sql`t.id`,
              roadmap,
              subjectKind: sql`t.subject_kind`,
              subjectId: sql`t.subject_id`,
              visibility: sql`t.visibility`,
              startedAt: sql`t.started_at`,
              ...(words && { title: sql`t.title` }),
            }),
            sql`from threads t where t.started_by in ${seatsOf(userId)} and ${told}`,
            sql`t.started_at, t.id`,
          ),
          comments: list(
            object<Told>({
              id: sql`c.id`,
              roadmap,
              thread: sql`c.thread_id`,
              number: sql`c.number`,
              visibility: sql`t.visibility`,
              postedAt: sql`c.posted_at`,
              editedAt: sql`c.edited_at`,
              removedAt: sql`c.removed_at`,
              ...(words && { text: sql`c.text` }),
            }),
            sql`from comments c join threads t on t.id = c.thread_id where c.written_by in ${seatsOf(userId)} and ${told}`,
            sql`c.posted_at, c.id`,
          ),
        };
      },
    });
  }
}
