import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicators, risks and money are entered: each record counts its changes, what is taken out stays on record, and every
 * change keeps what stood before.
 */
export class FiguresEntered1764000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table roadmaps add column currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$');

      alter table indicators add column version integer not null default 1, add column removed_at timestamptz;
      alter table risks add column version integer not null default 1, add column closed_on date;
      alter table budget_lines add column version integer not null default 1, add column removed_at timestamptz,
        add column donor_membership_id uuid references memberships;
      create index budget_by_donor on budget_lines (donor_membership_id);
      create index funding_by_roadmap on funding_sources (roadmap_id);

      create table exchange_rates (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        day date not null,
        rate numeric(22, 10) not null check (rate > 0),
        source text not null,
        recorded_at timestamptz not null default waymark_now(),
        superseded_at timestamptz,
        version integer not null default 1
      );
      create unique index one_rate_per_day on exchange_rates (roadmap_id, currency, day) where superseded_at is null;

      create table figure_changes (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        subject_kind text not null check (subject_kind in ('indicator', 'risk', 'budget_line', 'exchange_rate')),
        subject_id uuid not null,
        part text not null default '',
        before jsonb,
        after jsonb,
        reason text not null default '',
        recorded_at timestamptz not null default waymark_now(),
        recorded_by uuid references memberships
      );
      create index figure_changes_of_subject on figure_changes (subject_id, recorded_at);
      create index figure_changes_of_roadmap on figure_changes (roadmap_id);
      create index figure_changes_by_member on figure_changes (recorded_by);
      create trigger figure_changes_append_only before update or delete on figure_changes for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table figure_changes, exchange_rates;
      drop index funding_by_roadmap;
      alter table budget_lines drop column version, drop column removed_at, drop column donor_membership_id;
      alter table risks drop column version, drop column closed_on;
      alter table indicators drop column version, drop column removed_at;
      alter table roadmaps drop column currency;
    `);
  }
}
