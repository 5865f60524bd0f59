import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why what was agreed changes by an import, and what its file was held against when it was asked for. */
export class ReasonsOfImports1764000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table imports add column reason text not null default '', add column ground text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table imports drop column ground, drop column reason');
  }
}
