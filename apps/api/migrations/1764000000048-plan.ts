import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The plan changes by acts. Each change stays on record with what stood before, so that a past day is told from what
 * stood then; milestones and dependencies that are taken out stay where they are.
 */
export class Plan1764000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table plan_changes (
        id bigint generated always as identity primary key,
        roadmap_id uuid not null references roadmaps on delete cascade,
        subject_kind text not null
          check (subject_kind in ('priority', 'step', 'national_action', 'milestone', 'dependency', 'alignment_item')),
        subject_id uuid not null,
        field text not null,
        before jsonb,
        after jsonb,
        reason text,
        seen boolean not null,
        recorded_at timestamptz not null default waymark_now(),
        recorded_by uuid references memberships
      );
      create index plan_changes_by_subject on plan_changes (subject_id, field, recorded_at);
      create index plan_changes_by_roadmap on plan_changes (roadmap_id);
      create trigger plan_changes_append_only before update or delete on plan_changes for each row execute function refuse_change();

      alter table milestones
        add column criteria text[] not null default '{}',
        add column means_of_verification text not null default '',
        add column added_at timestamptz,
        add column removed_at timestamptz,
        drop constraint milestones_step_id_sort_key;
      create index milestones_by_step on milestones (step_id, sort);

      alter table step_dependencies
        add column removed_at timestamptz,
        add column version integer not null default 1;
      create index dependencies_by_roadmap on step_dependencies (roadmap_id);

      alter table alignment_items
        add column roadmap_id uuid references roadmaps on delete cascade,
        add column own_framework text,
        add column version integer not null default 1,
        alter column framework_id drop not null,
        drop constraint alignment_items_code_key,
        add constraint alignment_items_framework check ((framework_id is null) = (own_framework is not null)),
        add constraint alignment_items_own check (own_framework is null or roadmap_id is not null);
      create unique index alignment_codes on alignment_items (code) where roadmap_id is null;
      create unique index alignment_own_codes on alignment_items (roadmap_id, code) where roadmap_id is not null;
      create index priority_alignment_by_item on priority_alignment (item_id);
      create index step_alignment_by_item on step_alignment (item_id);
    `);
  }

  /** On the way down milestones that were taken out come back; own items and the history of the plan are lost. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index priority_alignment_by_item, step_alignment_by_item;
      delete from priority_alignment where item_id in (select id from alignment_items where roadmap_id is not null);
      delete from step_alignment where item_id in (select id from alignment_items where roadmap_id is not null);
      delete from alignment_items where roadmap_id is not null;
      drop index alignment_codes, alignment_own_codes;
      alter table alignment_items
        drop constraint alignment_items_framework, drop constraint alignment_items_own,
        drop column roadmap_id, drop column own_framework, drop column version,
        alter column framework_id set not null,
        add constraint alignment_items_code_key unique (code);

      drop index dependencies_by_roadmap;
      delete from step_dependencies where removed_at is not null;
      alter table step_dependencies drop column removed_at, drop column version;

      drop index milestones_by_step;
      update milestones m set sort = numbered.place
        from (select id, row_number() over (partition by step_id order by sort, id) as place from milestones) numbered
        where numbered.id = m.id;
      alter table milestones
        add constraint milestones_step_id_sort_key unique (step_id, sort),
        drop column criteria, drop column means_of_verification, drop column added_at, drop column removed_at;

      drop table plan_changes;
    `);
  }
}
