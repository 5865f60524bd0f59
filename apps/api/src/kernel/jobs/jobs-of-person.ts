import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { list, object } from '../database/json.js';
import { sql } from '../database/sql.js';
import { roadmapCode } from '../database/names.js';
import { PersonalData, type Told } from '../persons/personal-data.js';

/** Long work that the person has started: what is under way ends with the account, and saves nothing. */
@Injectable()
export class JobsOfPerson implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonalData,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }) => ({
        jobs: list(
          object<Told>({
            id: sql`j.id`,
            kind: sql`j.kind`,
            roadmap: roadmapCode('j.roadmap_id'),
            state: sql`j.state`,
            startedAt: sql`j.created_at`,
            endedAt: sql`j.ended_at`,
          }),
          sql`from jobs j where j.user_id = ${userId}`,
          sql`j.created_at, j.id`,
        ),
      }),
      erase: async ({ userId }) => {
        await this.db.rows(sql`delete from jobs where user_id = ${userId}`);
      },
    });
  }
}
