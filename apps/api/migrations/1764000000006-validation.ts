import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, ballots, position drafts, positions with typed statements, amendments. */
export class Validation1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rounds (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        sort integer not null,
        title text not null,
        mode text not null check (mode in ('express', 'in_session', 'silence')),
        state text not null check (state in ('open', 'closed', 'cancelled')),
        document_label text,
        floor integer not null check (floor > 0),
        opened_at timestamptz not null default waymark_now(),
        deadline timestamptz,
        closed_at timestamptz,
        opened_by uuid references memberships,
        closed_by uuid references memberships,
        version integer not null default 1,
        unique (roadmap_id, code),
        unique (roadmap_id, sort),
        check (mode = 'in_session' or deadline is not null),
        check ((state = 'closed') = (closed_at is not null))
      );

      create table round_electors (
        round_id uuid not null references rounds on delete cascade,
        participant_id uuid not null references participants,
        primary key (round_id, participant_id)
      );

      create table ballots (
        id uuid primary key default gen_random_uuid(),
        round_id uuid not null references rounds on delete cascade,
        priority_id uuid not null references priorities,
        version_id uuid not null references priority_versions,
        version_hash text not null,
        state text not null check (state in ('open', 'declared', 'cancelled')),
        outcome text check (outcome in ('validated', 'validated_with_reservations', 'returned', 'blocked', 'inconclusive')),
        result jsonb,
        ended_at timestamptz,
        cancel_reason text,
        version integer not null default 1,
        unique (round_id, priority_id),
        check ((state = 'declared') = (outcome is not null and result is not null)),
        check ((state = 'open') = (ended_at is null)),
        check ((state = 'cancelled') = (cancel_reason is not null))
      );
      create index ballots_by_priority on ballots (priority_id);
      create unique index one_open_ballot_per_priority on ballots (priority_id) where state = 'open';

      create table position_drafts (
        ballot_id uuid not null references ballots on delete cascade,
        participant_id uuid not null references participants,
        id uuid not null unique default gen_random_uuid(),
        stance text not null check (stance in ('endorse', 'reservation', 'request_change', 'object', 'abstain')),
        statements jsonb not null default '[]',
        requested_text text,
        saved_by uuid not null references memberships,
        saved_at timestamptz not null default waymark_now(),
        version integer not null default 1,
        primary key (ballot_id, participant_id)
      );

      create table positions (
        id uuid primary key default gen_random_uuid(),
        ballot_id uuid not null references ballots on delete cascade,
        participant_id uuid not null references participants,
        version_hash text not null,
        stance text not null check (stance in ('endorse', 'reservation', 'request_change', 'object', 'abstain')),
        requested_text text,
        state text not null check (state in ('signed', 'replaced', 'final', 'lapsed')),
        signed_by uuid not null references memberships,
        signed_at timestamptz not null default waymark_now(),
        ended_at timestamptz,
        check ((state = 'signed') = (ended_at is null))
      );
      create unique index one_current_position on positions (ballot_id, participant_id) where state in ('signed', 'final');
      create index positions_by_ballot on positions (ballot_id, signed_at);

      create function guard_position() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'positions are never deleted' using errcode = 'restrict_violation'; end if;
        if old.state <> 'signed' or new.state not in ('replaced', 'final', 'lapsed')
          or (new.id, new.ballot_id, new.participant_id, new.version_hash, new.stance, new.signed_by, new.signed_at)
             is distinct from (old.id, old.ballot_id, old.participant_id, old.version_hash, old.stance, old.signed_by, old.signed_at)
          or new.requested_text is distinct from old.requested_text
        then raise exception 'a position only moves from signed to replaced, final or lapsed' using errcode = 'restrict_violation'; end if;
        return new;
      end $$;
      create trigger positions_guarded before update or delete on positions for each row execute function guard_position();

      create table statements (
        id uuid primary key default gen_random_uuid(),
        position_id uuid not null references positions,
        ordinal integer not null,
        kind text not null check (kind in ('reservation', 'interpretative', 'explanation')),
        text text not null,
        language text not null,
        passage_ids uuid[] not null default '{}',
        unique (position_id, ordinal)
      );
      create trigger statements_append_only before update or delete on statements for each row execute function refuse_change();

      create table amendments (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        round_id uuid not null references rounds,
        participant_id uuid not null references participants,
        priority_id uuid references priorities,
        subject_kind text not null check (subject_kind in ('passage', 'principle', 'milestone')),
        milestone_id uuid,
        passage_id uuid,
        base_version_id uuid references priority_versions,
        base_hash text,
        before text not null,
        after text not null,
        rationale text,
        state text not null check (state in ('draft', 'submitted', 'sent_back', 'admitted', 'under_consideration', 'accepted', 'accepted_modified',
          'rejected', 'withdrawn', 'obsolete', 'merged')),
        proposed_by uuid not null references memberships,
        proposed_at timestamptz not null,
        decided_at timestamptz,
        decision text,
        unique (roadmap_id, code),
        check ((subject_kind = 'passage') = (passage_id is not null and base_version_id is not null and base_hash is not null and priority_id is not null)),
        check ((subject_kind = 'milestone') = (milestone_id is not null))
      );
      create index amendments_by_priority on amendments (priority_id);

      create table amendment_sponsors (
        amendment_id uuid not null references amendments on delete cascade,
        participant_id uuid not null references participants,
        primary key (amendment_id, participant_id)
      );

      create table position_amendments (
        position_id uuid not null references positions,
        amendment_id uuid not null references amendments,
        primary key (position_id, amendment_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table position_amendments, amendment_sponsors, amendments, statements, positions;
      drop function guard_position();
      drop table position_drafts, ballots, round_electors, rounds;
    `);
  }
}
