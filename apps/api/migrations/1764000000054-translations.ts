import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Translations of the texts of a priority: as they are written, passage beside passage, with the words that each was made
 * from; and as they were circulated, which never change.
 */
export class Translations1764000000054 implements MigrationInterface {
  name = 'Translations1764000000054';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table making_translations (
        priority_id uuid not null references priorities on delete cascade,
        passage_id uuid not null,
        language text not null,
        text text not null,
        source text not null,
        version integer not null default 1,
        edited_by uuid not null references memberships,
        edited_at timestamptz not null default waymark_now(),
        primary key (priority_id, language, passage_id)
      );
      create index making_translations_by_author on making_translations (edited_by);

      create table making_translation_edits (
        id uuid primary key default gen_random_uuid(),
        number bigint not null generated always as identity,
        priority_id uuid not null references priorities on delete cascade,
        passage_id uuid not null,
        language text not null,
        act text not null check (act in ('saved', 'confirmed', 'imported')),
        text text not null,
        source text not null,
        version integer not null,
        edited_by uuid not null references memberships,
        edited_at timestamptz not null default waymark_now()
      );
      create index making_translation_edits_by_passage on making_translation_edits (priority_id, language, passage_id, number);
      create index making_translation_edits_by_author on making_translation_edits (edited_by, number);

      create table version_translations (
        id uuid primary key default gen_random_uuid(),
        version_id uuid not null references priority_versions,
        language text not null,
        number integer not null check (number > 0),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        circulated_at timestamptz not null default waymark_now(),
        unique (version_id, language, number)
      );
      create trigger version_translations_immutable before update or delete on version_translations
        for each row execute function refuse_change();

      create table passage_translations (
        translation_id uuid not null references version_translations,
        passage_id uuid not null,
        text text not null,
        stale boolean not null,
        primary key (translation_id, passage_id)
      );
      create trigger passage_translations_immutable before update or delete on passage_translations
        for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table passage_translations, version_translations, making_translation_edits, making_translations',
    );
  }
}
