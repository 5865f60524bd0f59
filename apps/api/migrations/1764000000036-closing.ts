import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A roadmap that is closed says when and why; what is carried into the next one says from where, as institutions do. */
export class Closing1764000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table roadmaps add column closed_at timestamptz, add column closing_reason text,
        add column origin_id uuid references roadmaps on delete set null`);
    await db.query(`create unique index roadmaps_by_origin on roadmaps (origin_id) where origin_id is not null`);
    for (const table of CARRIED)
      await db.query(`alter table ${table} add column origin_id uuid references ${table} on delete set null`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of CARRIED) await db.query(`alter table ${table} drop column origin_id`);
    await db.query(`alter table roadmaps drop column closed_at, drop column closing_reason, drop column origin_id`);
  }
}

const CARRIED = ['participants', 'memberships'];
