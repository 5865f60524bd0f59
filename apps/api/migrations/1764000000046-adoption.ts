import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole document is put to its ballot as a text of its own: a priority of kind `document`, whose versions have the
 * hash of an edition and no passages.
 */
export class Adoption1764000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table priority_versions add column edition_id uuid references editions;
      create index versions_by_edition on priority_versions (edition_id) where edition_id is not null;
      drop trigger priority_versions_immutable on priority_versions;
      create trigger priority_versions_immutable before delete or update of id, priority_id, number, language, change_note, hash, created_at, edition_id
        on priority_versions for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger priority_versions_immutable on priority_versions;
      create trigger priority_versions_immutable before delete or update of id, priority_id, number, language, change_note, hash, created_at
        on priority_versions for each row execute function refuse_change();
      alter table priority_versions drop column edition_id;
    `);
  }
}
