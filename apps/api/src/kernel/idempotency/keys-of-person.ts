import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { PersonalData } from '../persons/personal-data.js';

/** Keys are kept with hashes of what was said; they are no part of a file, and go with the account. */
@Injectable()
export class KeysOfPerson implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonalData,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      erase: async ({ userId }) => {
        await this.db.rows(sql`delete from idempotency_keys where user_id = ${userId}`);
      },
    });
  }
}
