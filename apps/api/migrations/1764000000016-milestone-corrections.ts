import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mistaken completion or forecast is corrected by a new entry with its reason; what stood before stays. */
export class MilestoneCorrections1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table milestone_events
        drop constraint milestone_events_kind_check,
        drop constraint milestone_events_check,
        alter column to_date drop not null,
        add constraint milestone_events_kind_check
          check (kind in ('reached', 'moved', 'completion_corrected', 'forecast_corrected')),
        add constraint milestone_events_dates_check check (
          case kind
            when 'reached' then to_date is not null
            when 'completion_corrected' then from_date is not null and reason is not null
            else from_date is not null and to_date is not null and reason is not null
          end)
    `);
  }

  /** Corrections are lost on the way down; what they corrected stays corrected. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table milestone_events disable trigger milestone_events_append_only;
      delete from milestone_events where kind in ('completion_corrected', 'forecast_corrected');
      alter table milestone_events enable trigger milestone_events_append_only;
      alter table milestone_events
        drop constraint milestone_events_kind_check,
        drop constraint milestone_events_dates_check,
        alter column to_date set not null,
        add constraint milestone_events_kind_check check (kind in ('reached', 'moved')),
        add constraint milestone_events_check check (kind <> 'moved' or (from_date is not null and reason is not null))
    `);
  }
}
