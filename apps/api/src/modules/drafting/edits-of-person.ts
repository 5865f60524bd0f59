import { Injectable, type OnModuleInit } from '@nestjs/common';
import { always, list, never, object, PersonalData, roadmapCode, sql, type Told } from '../../kernel/index.js';
import { seatsOf } from '../identity/index.js';

/** What the person has written of texts in the making: to an administrator as little is told as to everybody else. */
@Injectable()
export class EditsOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => {
        const told = words ? always : never;
        return {
          textsBegun: list(
            object<Told>({
              roadmap: roadmapCode('m.roadmap_id'),
              priority: sql`m.priority_id`,
              begunAt: sql`m.begun_at`,
            }),
            sql`from makings m where m.begun_by in ${seatsOf(userId)} and ${told}`,
            sql`m.begun_at, m.priority_id`,
          ),
          passagesWritten: list(
            object<Told>({
              priority: sql`e.priority_id`,
              passage: sql`e.passage_id`,
              act: sql`e.act`,
              at: sql`e.edited_at`,
              text: sql`e.text`,
            }),
            sql`from making_edits e where e.edited_by in ${seatsOf(userId)} and ${told}`,
            sql`e.number`,
          ),
          translationsWritten: list(
            object<Told>({
              priority: sql`e.priority_id`,
              passage: sql`e.passage_id`,
              language: sql`e.language`,
              act: sql`e.act`,
              at: sql`e.edited_at`,
              text: sql`e.text`,
            }),
            sql`from making_translation_edits e where e.edited_by in ${seatsOf(userId)} and ${told}`,
            sql`e.number`,
          ),
          passagesOpen: list(
            object<Told>({ priority: sql`l.priority_id`, passage: sql`l.passage_id`, since: sql`l.since` }),
            sql`from passage_leases l where l.membership_id in ${seatsOf(userId)} and ${told}`,
            sql`l.since, l.priority_id`,
          ),
        };
      },
    });
  }
}
