import type { MigrationInterface, QueryRunner } from 'typeorm';

/** National actions, milestones with their events, status updates; indicators, budget and risks. */
export class Tracking1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reporting_periods (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        starts_on date not null,
        due_on date not null,
        unique (roadmap_id, due_on),
        check (due_on >= starts_on)
      );

      create table national_actions (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        step_id uuid not null references steps,
        participant_id uuid not null references participants,
        lead_institution_id uuid references institutions,
        tailoring text,
        not_applicable_reason text,
        start_date date,
        baseline_end date,
        forecast_end date,
        archived_at timestamptz,
        version integer not null default 1,
        unique (step_id, participant_id)
      );
      create index actions_by_participant on national_actions (participant_id);
      create index actions_by_lead on national_actions (lead_institution_id);

      create table action_support (
        action_id uuid not null references national_actions on delete cascade,
        institution_id uuid not null references institutions,
        primary key (action_id, institution_id)
      );

      create table milestones (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        step_id uuid not null references steps,
        action_id uuid references national_actions,
        sort integer not null,
        title text not null,
        baseline_date date not null,
        forecast_date date not null,
        completed_on date,
        weight numeric not null default 1 check (weight > 0),
        responsible_institution_id uuid references institutions,
        version integer not null default 1,
        unique (step_id, sort)
      );
      create index milestones_by_action on milestones (action_id);

      create table milestone_events (
        id uuid primary key default gen_random_uuid(),
        milestone_id uuid not null references milestones on delete cascade,
        kind text not null check (kind in ('reached', 'moved')),
        recorded_at timestamptz not null default waymark_now(),
        from_date date,
        to_date date not null,
        reason text,
        narrative text,
        recorded_by uuid references memberships,
        check (kind <> 'moved' or (from_date is not null and reason is not null))
      );
      create index milestone_events_by_milestone on milestone_events (milestone_id, recorded_at);
      create trigger milestone_events_append_only before update or delete on milestone_events for each row execute function refuse_change();

      create table verifications (
        id uuid primary key default gen_random_uuid(),
        milestone_id uuid not null references milestones on delete cascade,
        title text not null,
        state text not null check (state in ('attached', 'accepted')),
        recorded_at timestamptz not null default waymark_now()
      );
      create index verifications_by_milestone on verifications (milestone_id);

      create table status_updates (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        action_id uuid not null references national_actions on delete cascade,
        institution_id uuid references institutions,
        state text not null check (state in ('draft', 'submitted', 'returned', 'published')),
        status text not null check (status in ('not_started', 'on_track', 'delayed', 'blocked', 'completed', 'not_applicable')),
        progress integer not null check (progress between 0 and 100),
        narrative text not null,
        cause text,
        next_date date,
        evidence text[] not null default '{}',
        written_by uuid not null references memberships,
        saved_at timestamptz not null default waymark_now(),
        submitted_at timestamptz,
        published_at timestamptz,
        published_by uuid references memberships,
        imported boolean not null default false,
        version integer not null default 1,
        check (state in ('draft', 'returned') or submitted_at is not null),
        check ((state = 'published') = (published_at is not null)),
        check (imported or state in ('draft', 'returned') or status not in ('delayed', 'blocked') or (cause is not null and next_date is not null))
      );
      create unique index one_open_update_per_action on status_updates (action_id) where state <> 'published';
      create index updates_published on status_updates (action_id, published_at desc) where state = 'published';
      create index updates_by_roadmap on status_updates (roadmap_id, published_at) where state = 'published';

      create function guard_published_update() returns trigger language plpgsql as $$
      begin
        if old.state = 'published' then raise exception 'a published update is never changed' using errcode = 'restrict_violation'; end if;
        return coalesce(new, old);
      end $$;
      create trigger published_updates_guarded before update or delete on status_updates for each row execute function guard_published_update();

      create table update_submissions (
        id uuid primary key default gen_random_uuid(),
        update_id uuid not null references status_updates on delete cascade,
        number integer not null,
        status text not null,
        progress integer not null,
        narrative text not null,
        cause text,
        next_date date,
        submitted_by uuid not null references memberships,
        submitted_at timestamptz not null,
        returned_by uuid references memberships,
        returned_at timestamptz,
        return_reason text,
        unique (update_id, number),
        check ((returned_at is null) = (return_reason is null))
      );

      create table indicators (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        level text not null,
        priority_id uuid not null references priorities,
        step_id uuid references steps,
        title text not null,
        unit text not null,
        measure integer not null,
        ascending boolean not null,
        cumulative boolean not null,
        definition text not null,
        source text not null,
        frequency text not null,
        disaggregation text[] not null,
        aggregation text not null,
        unique (roadmap_id, code)
      );

      create table indicator_values (
        id uuid primary key default gen_random_uuid(),
        indicator_id uuid not null references indicators on delete cascade,
        participant_id uuid not null references participants,
        kind text not null check (kind in ('baseline', 'target', 'actual')),
        period text not null,
        value numeric,
        state text,
        recorded_at timestamptz,
        note text,
        unique (indicator_id, participant_id, kind, period)
      );

      create table indicator_exemptions (
        indicator_id uuid not null references indicators on delete cascade,
        participant_id uuid not null references participants,
        primary key (indicator_id, participant_id)
      );

      create table funding_sources (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        title text not null,
        kind text not null,
        institution_id uuid references institutions
      );

      create table budget_lines (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        step_id uuid not null references steps,
        participant_id uuid references participants,
        funding_source_id uuid references funding_sources,
        title text not null,
        amount numeric(14, 2) not null,
        currency text not null,
        status text not null check (status in ('planned', 'committed', 'disbursing', 'completed', 'gap')),
        period_start date not null,
        period_end date not null,
        committed_on date
      );
      create index budget_by_step on budget_lines (step_id);

      create table disbursements (
        id uuid primary key default gen_random_uuid(),
        budget_line_id uuid not null references budget_lines on delete cascade,
        day date not null,
        amount numeric(14, 2) not null,
        currency text not null,
        transaction_type text not null
      );
      create index disbursements_by_line on disbursements (budget_line_id);

      create table risks (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        title text not null,
        description text not null,
        category text not null,
        likelihood integer not null check (likelihood between 1 and 5),
        impact integer not null check (impact between 1 and 5),
        mitigation text not null,
        owner_role text not null,
        trend text not null,
        unique (roadmap_id, code)
      );

      create table risk_ratings (
        risk_id uuid not null references risks on delete cascade,
        day date not null,
        likelihood integer not null,
        impact integer not null,
        primary key (risk_id, day)
      );

      create table risk_steps (
        risk_id uuid not null references risks on delete cascade,
        step_id uuid not null references steps,
        primary key (risk_id, step_id)
      );

      create table risk_participants (
        risk_id uuid not null references risks on delete cascade,
        participant_id uuid not null references participants,
        primary key (risk_id, participant_id)
      );

      alter table step_dependencies
        add foreign key (predecessor_milestone_id) references milestones,
        add foreign key (successor_milestone_id) references milestones;
      alter table amendments add foreign key (milestone_id) references milestones;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table amendments drop constraint amendments_milestone_id_fkey;
      alter table step_dependencies drop constraint step_dependencies_predecessor_milestone_id_fkey,
        drop constraint step_dependencies_successor_milestone_id_fkey;
      drop table risk_participants, risk_steps, risk_ratings, risks, disbursements, budget_lines, funding_sources, indicator_exemptions,
        indicator_values, indicators, update_submissions, status_updates;
      drop function guard_published_update();
      drop table verifications, milestone_events, milestones, action_support, national_actions, reporting_periods;
    `);
  }
}
