import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads on any subject; every comment of a thread has the thread's audience. */
export class Discussion1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table threads (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        subject_kind text not null check (subject_kind in ('priority', 'passage', 'step', 'national_action', 'amendment', 'finding', 'milestone', 'status_update')),
        subject_id uuid not null,
        priority_id uuid references priorities,
        quote text,
        title text,
        visibility text not null check (visibility in ('delegation', 'participants', 'public')),
        participant_id uuid references participants,
        state text not null default 'open' check (state in ('open', 'resolved', 'closed_without_agreement')),
        started_by uuid not null references memberships,
        started_at timestamptz not null default waymark_now(),
        settled_by uuid references memberships,
        settled_at timestamptz,
        version integer not null default 1,
        check ((visibility = 'delegation') = (participant_id is not null)),
        check (subject_kind <> 'passage' or priority_id is not null),
        check ((state = 'open') = (settled_at is null))
      );
      create index threads_by_subject on threads (subject_kind, subject_id);
      create index threads_by_roadmap on threads (roadmap_id, started_at);

      create table comments (
        id uuid primary key default gen_random_uuid(),
        thread_id uuid not null references threads on delete cascade,
        written_by uuid not null references memberships,
        text text,
        language text not null default 'en',
        posted_at timestamptz not null default waymark_now(),
        edited_at timestamptz,
        removed_at timestamptz,
        version integer not null default 1,
        check ((removed_at is null) = (text is not null))
      );
      create index comments_by_thread on comments (thread_id, posted_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table comments, threads');
  }
}
