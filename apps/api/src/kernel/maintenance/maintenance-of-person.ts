import { Injectable, type OnModuleInit } from '@nestjs/common';
import { list, object } from '../database/json.js';
import { sql } from '../database/sql.js';
import { PersonalData, type Told } from '../persons/personal-data.js';

/** The times of maintenance that an administrator has begun or ended. They stay, without who. */
@Injectable()
export class MaintenanceOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        maintenance: list(
          object<Told>({
            id: sql`m.id`,
            began: sql`m.began_by = ${userId}`,
            beganAt: sql`m.began_at`,
            ended: sql`m.ended_by = ${userId}`,
            endedAt: sql`m.ended_at`,
            ...(words && { notice: sql`m.notice` }),
          }),
          sql`from maintenance m where m.began_by = ${userId} or m.ended_by = ${userId}`,
          sql`m.began_at, m.id`,
        ),
      }),
    });
  }
}
