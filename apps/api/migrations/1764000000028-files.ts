import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of files, whose bytes lie in a store by their SHA-256; records point to them. The first are letters of
 * accreditation, which say from when to when a signatory signs.
 */
export class Files1764000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table files (
        id uuid primary key default gen_random_uuid(),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size integer not null check (size > 0),
        type text not null,
        name text not null,
        uploaded_by uuid not null references users,
        roadmap_id uuid not null references roadmaps,
        participant_id uuid references participants,
        state text not null check (state in ('arriving', 'waiting', 'unscanned', 'clean', 'infected')),
        created_at timestamptz not null default clock_timestamp()
      );
      create index files_by_hash on files (sha256);
      create index files_by_age on files (created_at);
      create index files_by_uploader on files (uploaded_by, created_at);
      create index files_to_scan on files (created_at) where state = 'waiting';

      create table accreditations (
        id uuid primary key default gen_random_uuid(),
        membership_id uuid not null references memberships on delete cascade,
        letter_id uuid references files,
        letter_sha256 text,
        valid_from date,
        valid_until date,
        recorded_by uuid not null references memberships,
        recorded_at timestamptz not null default waymark_now(),
        ended_at timestamptz,
        check (valid_from <= valid_until),
        check ((letter_id is null) = (letter_sha256 is null)),
        check (num_nonnulls(letter_id, valid_from, valid_until) > 0)
      );
      create unique index one_accreditation_per_seat on accreditations (membership_id) where ended_at is null;
      create index accreditations_by_seat on accreditations (membership_id);
      create index accreditations_by_letter on accreditations (letter_id) where letter_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table accreditations, files');
  }
}
