import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { list, object } from '../database/json.js';
import { sql, type Sql } from '../database/sql.js';
import { PersonalData, type Person, type Told } from '../persons/personal-data.js';

/** Mails to the person's address. What they say is a link that opens something, and in no file. */
@Injectable()
export class MailsOfPerson implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonalData,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      parts: (person) => ({
        mails: list(
          object<Told>({
            kind: sql`m.kind`,
            language: sql`m.language`,
            state: sql`m.state`,
            writtenAt: sql`m.created_at`,
            endedAt: sql`m.ended_at`,
          }),
          sql`from mails m where ${isTo(person)}`,
          sql`m.created_at, m.id`,
        ),
      }),
      erase: async (person) => {
        await this.db.rows(sql`delete from mails m where ${isTo(person)}`);
      },
    });
  }
}

const isTo = ({ email }: Person): Sql => sql`lower(m.address) = ${email}`;
