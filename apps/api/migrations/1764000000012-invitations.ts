import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that open an account or a seat, and links that set a password anew: of each only the hash of its token. */
export class Invitations1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table invitations (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        email text not null check (email = lower(email)),
        administrator boolean not null,
        roadmap_id uuid references roadmaps on delete cascade,
        role text check (role in ('secretariat', 'delegation_head', 'delegate', 'national_coordinator', 'focal_point', 'donor', 'observer')),
        accreditation text check (accreditation in ('head', 'alternate')),
        title text,
        participant_id uuid references participants,
        institution_ids uuid[] not null default '{}',
        invited_by_user uuid not null references users,
        invited_by uuid references memberships,
        invited_at timestamptz not null default waymark_now(),
        expires_at timestamptz not null,
        withdrawn_at timestamptz,
        accepted_at timestamptz,
        membership_id uuid references memberships,
        version integer not null default 1,
        check (administrator = (roadmap_id is null)),
        check (administrator = (role is null) and administrator = (title is null)),
        check (not administrator or (accreditation is null and participant_id is null)),
        check (accepted_at is null or withdrawn_at is null)
      );
      create index invitations_pending on invitations (roadmap_id) where accepted_at is null and withdrawn_at is null;

      create table reset_links (
        user_id uuid primary key references users on delete cascade,
        token_hash bytea not null unique,
        made_by uuid not null references users,
        expires_at timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table reset_links, invitations');
  }
}
