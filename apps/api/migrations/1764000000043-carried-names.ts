import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Former names of institutions come along into the next roadmap, also those of what was merged, which itself does not. */
export class CarriedNames1764000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table institution_names add column merged boolean not null default false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table institution_names drop column merged');
  }
}
