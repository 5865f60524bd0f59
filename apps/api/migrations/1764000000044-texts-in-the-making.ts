import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'priority_title', 'priority_objective', 'priority_summary', 'step_title', 'step_description', 'step_expected_result',
  'paragraph', 'item', 'step_paragraph', 'step_item'`;

/**
 * The secretariat's texts in the making: passages that change, beside the versions, which never do. Priorities and steps
 * have a code from their first circulation on, a priority has a version from then on.
 */
export class TextsInTheMaking1764000000044 implements MigrationInterface {
  name = 'TextsInTheMaking1764000000044';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table priorities
        add column kind text not null default 'priority' check (kind in ('priority', 'preamble', 'document')),
        alter column code drop not null,
        alter column current_version_id drop not null,
        drop constraint priorities_roadmap_id_sort_key,
        -- An order is changed by one statement: it is looked at when that ends.
        add constraint priorities_roadmap_id_sort_key unique (roadmap_id, kind, sort) deferrable initially immediate;
      create unique index priorities_beside on priorities (roadmap_id, kind) where kind <> 'priority';
      alter table steps
        alter column code drop not null,
        alter column start_date drop not null,
        alter column baseline_end drop not null;
      alter table passages
        drop constraint passages_kind_check,
        add constraint passages_kind_check check (kind in (${KINDS}));

      create table makings (
        priority_id uuid primary key references priorities on delete cascade,
        roadmap_id uuid not null references roadmaps on delete cascade,
        base_version_id uuid,
        begun_at timestamptz not null default waymark_now(),
        begun_by uuid not null references memberships,
        version integer not null default 1,
        foreign key (base_version_id, priority_id) references priority_versions (id, priority_id)
      );
      create index makings_by_roadmap on makings (roadmap_id);

      create table making_passages (
        priority_id uuid not null references makings on delete cascade,
        id uuid not null,
        ordinal integer not null check (ordinal > 0),
        kind text not null check (kind in (${KINDS})),
        step_id uuid references steps,
        text text not null,
        version integer not null default 1,
        state text not null check (state in ('kept', 'added', 'removed')),
        is_new boolean not null,
        joined_into uuid,
        edited_by uuid references memberships,
        edited_at timestamptz,
        primary key (priority_id, id),
        unique (priority_id, ordinal) deferrable initially immediate,
        check ((kind like 'step%') = (step_id is not null)),
        check (joined_into is null or state = 'removed')
      );
      create index making_passages_by_step on making_passages (step_id);

      create table making_edits (
        id uuid primary key default gen_random_uuid(),
        number bigint not null generated always as identity,
        priority_id uuid not null references priorities on delete cascade,
        passage_id uuid not null,
        act text not null check (act in ('began', 'saved', 'added', 'split', 'joined', 'moved', 'removed', 'put_back')),
        text text not null,
        passage_version integer not null,
        edited_by uuid not null references memberships,
        edited_at timestamptz not null default waymark_now()
      );
      create index making_edits_by_passage on making_edits (priority_id, passage_id, edited_at);
      create index making_edits_by_author on making_edits (edited_by, number);
      create index making_edits_by_number on making_edits (priority_id, number);

      create table passage_leases (
        priority_id uuid not null references makings on delete cascade,
        membership_id uuid not null references memberships on delete cascade,
        passage_id uuid not null,
        since timestamptz not null,
        until timestamptz not null,
        primary key (priority_id, membership_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table passage_leases, making_edits, making_passages, makings;
      delete from steps where code is null;
      update steps s set start_date = coalesce(s.start_date, s.baseline_end, r.period_start, current_date),
        baseline_end = coalesce(s.baseline_end, s.start_date, r.period_end, r.period_start, current_date)
      from roadmaps r where r.id = s.roadmap_id and (s.start_date is null or s.baseline_end is null);
      update priorities set sort = -sort where kind <> 'priority' and sort > 0;
      delete from priorities where current_version_id is null;
      -- What was there before knows fewer kinds: the words stay, their hashes tell that it was otherwise.
      alter table passages disable trigger user;
      update passages set kind = case when kind like 'step%' then 'step_description' else 'priority_summary' end
      where kind in ('paragraph', 'item', 'step_paragraph', 'step_item');
      alter table passages enable trigger user;
      alter table passages
        drop constraint passages_kind_check,
        add constraint passages_kind_check check (kind in ('priority_title', 'priority_objective', 'priority_summary',
          'step_title', 'step_description', 'step_expected_result'));
      alter table steps
        alter column code set not null,
        alter column start_date set not null,
        alter column baseline_end set not null;
      drop index priorities_beside;
      alter table priorities
        drop constraint priorities_roadmap_id_sort_key,
        add constraint priorities_roadmap_id_sort_key unique (roadmap_id, sort),
        alter column current_version_id set not null,
        alter column code set not null,
        drop column kind;
    `);
  }
}
