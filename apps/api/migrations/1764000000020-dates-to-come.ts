import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The next regional milestones of a roadmap, and a participant's positions on a ballot, each by one look-up. */
export class DatesToCome1764000000020 implements MigrationInterface {
  name = 'DatesToCome1764000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index regional_milestones_to_come on milestones (roadmap_id, forecast_date)
      where action_id is null and completed_on is null`);
    await db.query('create index positions_by_ballot_and_participant on positions (ballot_id, participant_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index positions_by_ballot_and_participant');
    await db.query('drop index regional_milestones_to_come');
  }
}
