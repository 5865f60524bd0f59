import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The link that an empty installation prints at its start: it opens the first administrator's account. */
export class FoundingLinks1764000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table founding_links (
        token_hash bytea primary key,
        made_at timestamptz not null default clock_timestamp()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table founding_links');
  }
}
