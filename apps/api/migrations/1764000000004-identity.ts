import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, credentials and sessions kept apart; memberships in all roles. */
export class Identity1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table users (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(email)),
        name text not null,
        language text not null default 'en',
        administrator boolean not null default false,
        persona text unique,
        persona_note text,
        persona_sort integer,
        disabled_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        version integer not null default 1
      );
      create unique index users_by_email on users (email);

      create table credentials (
        user_id uuid primary key references users on delete cascade,
        password_hash text not null,
        changed_at timestamptz not null default clock_timestamp()
      );

      create table sessions (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        user_id uuid not null references users on delete cascade,
        created_at timestamptz not null default clock_timestamp(),
        seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      create index sessions_by_user on sessions (user_id);
      create index sessions_by_expiry on sessions (expires_at);

      create table memberships (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        user_id uuid references users,
        role text not null check (role in ('secretariat', 'delegation_head', 'delegate', 'national_coordinator', 'focal_point', 'donor', 'observer')),
        accreditation text check (accreditation in ('head', 'alternate')),
        title text not null,
        participant_id uuid references participants,
        created_at timestamptz not null default waymark_now(),
        ended_at timestamptz,
        version integer not null default 1,
        check ((role = 'delegation_head') = (accreditation is not null)),
        check ((role in ('delegation_head', 'delegate', 'national_coordinator', 'focal_point')) = (participant_id is not null))
      );
      create unique index one_membership_per_user on memberships (roadmap_id, user_id) where ended_at is null;
      create unique index one_head_per_delegation on memberships (participant_id) where accreditation = 'head' and ended_at is null;
      create index memberships_by_participant on memberships (participant_id);
      create index memberships_by_user on memberships (user_id) where ended_at is null;

      create table membership_institutions (
        membership_id uuid not null references memberships on delete cascade,
        institution_id uuid not null references institutions,
        primary key (membership_id, institution_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table membership_institutions, memberships, sessions, credentials, users');
  }
}
