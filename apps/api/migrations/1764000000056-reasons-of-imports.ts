import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why what was agreed changes by an import. */
export class ReasonsOfImports1764000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table imports add column reason text not null default ''`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table imports drop column reason');
  }
}
