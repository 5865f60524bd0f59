import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a roadmap carries over of the one before it: its texts, as texts in the making which nobody of the new roadmap
 * began, and the steps that are not finished. Each says from where, as institutions do.
 */
export class CarriedTexts1764000000062 implements MigrationInterface {
  name = 'CarriedTexts1764000000062';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table priorities add column origin_id uuid references priorities on delete set null;
      alter table steps add column origin_id uuid references steps on delete set null;
      create index priorities_by_origin on priorities (origin_id) where origin_id is not null;
      create index steps_by_origin on steps (origin_id) where origin_id is not null;
      alter table makings alter column begun_by drop not null;
      alter table making_edits alter column edited_by drop not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from makings where begun_by is null;
      delete from making_edits where edited_by is null;
      delete from steps where origin_id is not null and code is null;
      delete from priorities where origin_id is not null and current_version_id is null;
      alter table making_edits alter column edited_by set not null;
      alter table makings alter column begun_by set not null;
      alter table steps drop column origin_id;
      alter table priorities drop column origin_id;
    `);
  }
}
