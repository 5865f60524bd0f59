import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The bytes of a file that is to be imported lie with all other files, and importing is work in the background. Files that
 * were only looked at until now are chosen again: their mapping is remembered.
 */
export class ImportsAsJobs1764000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from imports where state = 'checked';
      alter table import_contents rename to import_records;
      alter table import_records drop column bytes, alter column records set not null;
      alter table imports
        add column file_id uuid references files,
        add column job_id uuid,
        add check ((state = 'checked') = (file_id is not null));
      create index imports_by_file on imports (file_id) where file_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from imports where state = 'checked';
      alter table imports drop column job_id, drop column file_id;
      alter table import_records rename to import_contents;
      alter table import_contents alter column records drop not null, add column bytes bytea,
        add check ((bytes is null) <> (records is null));
    `);
  }
}
