import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A random key for each account, with which a browser seals the drafts that it keeps on its device. */
export class DraftKey1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // 256 bits out of three times 122 random ones, without an extension.
    await db.query(`
      alter table credentials add column draft_key bytea not null default
        sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table credentials drop column draft_key');
  }
}
