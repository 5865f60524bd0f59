import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roadmaps, participants, priorities with immutable versions of passages, steps, alignment. */
export class Roadmap1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table roadmaps (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[a-z0-9-]+$'),
        title text not null,
        short_title text not null,
        vision text not null,
        objective text not null,
        principles text[] not null,
        phase text not null check (phase in ('drafting', 'consultation', 'validation', 'adopted', 'implementation', 'closed')),
        publication_level text not null default 'none' check (publication_level in ('none', 'text', 'progress')),
        period_start date not null,
        period_end date not null check (period_end > period_start),
        language text not null,
        languages text[] not null,
        zone text not null,
        update_interval_days integer not null check (update_interval_days > 0),
        illustrative boolean not null default false,
        created_at timestamptz not null default waymark_now(),
        version integer not null default 1
      );

      create table phase_changes (
        roadmap_id uuid not null references roadmaps on delete cascade,
        phase text not null,
        entered_on date not null,
        primary key (roadmap_id, phase, entered_on)
      );

      create table timeline_entries (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        day date not null,
        title text not null,
        illustrative boolean not null
      );
      create index timeline_by_roadmap on timeline_entries (roadmap_id, day);

      create table participants (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        country_code text not null references countries,
        unique (roadmap_id, country_code)
      );

      create table priorities (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        sort integer not null,
        state text not null check (state in ('draft', 'consultation', 'frozen', 'validating', 'validated', 'validated_with_reservations',
          'returned', 'blocked', 'inconclusive', 'reopened', 'withdrawn')),
        state_reason text,
        current_version_id uuid not null,
        version_in_force_id uuid,
        version integer not null default 1,
        unique (roadmap_id, code),
        unique (roadmap_id, sort)
      );

      create table priority_versions (
        id uuid primary key default gen_random_uuid(),
        priority_id uuid not null references priorities on delete cascade,
        number integer not null check (number > 0),
        language text not null,
        change_note text not null,
        labels text[] not null default '{}',
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null default waymark_now(),
        unique (priority_id, number),
        unique (id, priority_id)
      );
      create trigger priority_versions_immutable before update or delete on priority_versions for each row execute function refuse_change();
      alter table priorities
        add foreign key (current_version_id, id) references priority_versions (id, priority_id) deferrable initially deferred,
        add foreign key (version_in_force_id, id) references priority_versions (id, priority_id) deferrable initially deferred;

      create table steps (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        priority_id uuid not null references priorities,
        code text not null,
        sort integer not null,
        scope text not null check (scope in ('regional', 'national', 'regional_and_national')),
        lead_institution_id uuid references institutions,
        start_date date not null,
        baseline_end date not null,
        weight numeric not null default 1 check (weight > 0),
        version integer not null default 1,
        unique (roadmap_id, code)
      );
      create index steps_by_priority on steps (priority_id, sort);

      create table passages (
        version_id uuid not null references priority_versions,
        id uuid not null,
        ordinal integer not null check (ordinal > 0),
        kind text not null check (kind in ('priority_title', 'priority_objective', 'priority_summary',
          'step_title', 'step_description', 'step_expected_result')),
        step_id uuid references steps,
        text text not null,
        primary key (version_id, id),
        unique (version_id, ordinal),
        check ((kind like 'step%') = (step_id is not null))
      );
      create trigger passages_immutable before update or delete on passages for each row execute function refuse_change();
      create index passages_by_step on passages (step_id);

      create view step_texts as
        select version_id, step_id,
          max(text) filter (where kind = 'step_title') as title,
          max(text) filter (where kind = 'step_description') as description,
          max(text) filter (where kind = 'step_expected_result') as expected_result
        from passages where step_id is not null group by version_id, step_id;

      create view priority_texts as
        select version_id,
          max(text) filter (where kind = 'priority_title') as title,
          max(text) filter (where kind = 'priority_objective') as objective,
          max(text) filter (where kind = 'priority_summary') as summary
        from passages where step_id is null group by version_id;

      create table step_support (
        step_id uuid not null references steps on delete cascade,
        institution_id uuid not null references institutions,
        primary key (step_id, institution_id)
      );

      create table step_origin_countries (
        step_id uuid not null references steps on delete cascade,
        country_code text not null references countries,
        primary key (step_id, country_code)
      );

      create table step_dependencies (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        predecessor_step_id uuid not null references steps,
        successor_step_id uuid not null references steps,
        type text not null check (type in ('finish_to_start', 'start_to_start', 'soft')),
        predecessor_milestone_id uuid,
        successor_milestone_id uuid,
        note text not null,
        check (predecessor_step_id <> successor_step_id)
      );
      create index dependencies_by_predecessor on step_dependencies (predecessor_step_id);
      create index dependencies_by_successor on step_dependencies (successor_step_id);

      create table frameworks (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        title text not null,
        level text not null,
        citation text not null
      );

      create table alignment_items (
        id uuid primary key default gen_random_uuid(),
        framework_id uuid not null references frameworks,
        code text not null unique,
        title text not null,
        kind text not null,
        citation text not null,
        verified text not null,
        verified_from text,
        note text
      );
      create index alignment_by_framework on alignment_items (framework_id);

      create table priority_alignment (
        priority_id uuid not null references priorities on delete cascade,
        item_id uuid not null references alignment_items,
        primary key (priority_id, item_id)
      );

      create table step_alignment (
        step_id uuid not null references steps on delete cascade,
        item_id uuid not null references alignment_items,
        primary key (step_id, item_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table step_alignment, priority_alignment, alignment_items, frameworks, step_dependencies, step_origin_countries, step_support;
      drop view priority_texts, step_texts;
      alter table priorities drop constraint priorities_current_version_id_id_fkey, drop constraint priorities_version_in_force_id_id_fkey;
      drop table passages, steps, priority_versions, priorities, participants, timeline_entries, phase_changes, roadmaps;
    `);
  }
}
