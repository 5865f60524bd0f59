import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time zone that an account chooses for itself, and what its sessions run on. */
export class Profile1764000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table users add column zone text;
      alter table sessions add column browser text, add column system text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table sessions drop column browser, drop column system;
      alter table users drop column zone;
    `);
  }
}
