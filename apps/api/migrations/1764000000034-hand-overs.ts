import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation may hand a seat over: whoever takes it up succeeds the holder of the seat that it names. */
export class HandOvers1764000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table invitations add column succeeds uuid references memberships,
        add check (succeeds is null or not administrator);
      create index invitations_by_succeeded on invitations (succeeds) where succeeds is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table invitations drop column succeeds');
  }
}
