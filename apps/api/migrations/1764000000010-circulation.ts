import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A withdrawn priority stays readable where its text was circulated; one withdrawn as a draft never was. */
export class Circulation1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table priorities add column circulated_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table priorities drop column circulated_at');
  }
}
