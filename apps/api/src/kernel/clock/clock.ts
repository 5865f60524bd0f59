import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';

/** Domain time. The database's clock decides; the process's own decides nothing. */
@Injectable()
export class Clock {
  constructor(private readonly db: Database) {}

  /** The instant now, read inside the transaction under way. */
  async now(): Promise<Date> {
    const { now } = await this.db.one<{ now: Date }>(sql`select waymark_now() as now`);
    return now;
  }
}
