import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which an invitation is mailed and opened, and that of the account which it opens. */
export class LanguageOfAnInvitation1764000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table invitations add column language text not null default 'en'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table invitations drop column language');
  }
}
