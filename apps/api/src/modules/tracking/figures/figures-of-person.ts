import { Injectable, type OnModuleInit } from '@nestjs/common';
import { list, object, PersonalData, roadmapCode, sql, type Told } from '../../../kernel/index.js';
import { seatsOf } from '../../identity/index.js';

/** What the person has entered of indicators, risks and money: by its subject, its words to the person alone. */
@Injectable()
export class FiguresOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        figureChanges: list(
          object<Told>({
            id: sql`c.id`,
            roadmap: roadmapCode('c.roadmap_id'),
            subjectKind: sql`c.subject_kind`,
            subject: sql`c.subject_id`,
            recordedAt: sql`c.recorded_at`,
            ...(words && { part: sql`c.part`, before: sql`c.before`, after: sql`c.after`, reason: sql`c.reason` }),
          }),
          sql`from figure_changes c where c.recorded_by in ${seatsOf(userId)}`,
          sql`c.recorded_at, c.id`,
        ),
      }),
    });
  }
}
