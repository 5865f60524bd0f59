import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A membership's version also tells that an institution was taken from it: acts that wait compare it, and the row that
 * they hold is the membership's.
 */
export class Seats1764000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function membership_institution_taken() returns trigger language plpgsql as $$
      begin
        update memberships set version = version + 1 where id = old.membership_id;
        return null;
      end $$;
      create trigger membership_institution_taken after delete or update on membership_institutions
        for each row execute function membership_institution_taken();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger membership_institution_taken on membership_institutions;
      drop function membership_institution_taken;
    `);
  }
}
