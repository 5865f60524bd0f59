import { Injectable, type OnModuleInit } from '@nestjs/common';
import { always, list, object, PersonalData, sql, type Told } from '../../kernel/index.js';
import { seatsOf } from '../identity/index.js';

/** Changes of the plan that a person made: what was changed and why. They stay where the account is deleted. */
@Injectable()
export class ChangesOfPerson implements OnModuleInit {
  constructor(private readonly personal: PersonalData) {}

  onModuleInit(): void {
    this.personal.register({
      parts: ({ userId }, words) => ({
        planChanges: list(
          object<Told>({
            id: sql`c.id::text`,
            subjectKind: sql`c.subject_kind`,
            subject: sql`c.subject_id`,
            field: sql`c.field`,
            recordedAt: sql`c.recorded_at`,
            ...(words && { after: sql`c.after`, reason: sql`c.reason` }),
          }),
          sql`from plan_changes c where c.recorded_by in ${seatsOf(userId)} and ${words ? always : sql`c.seen`}`,
          sql`c.recorded_at, c.id`,
        ),
      }),
    });
  }
}
