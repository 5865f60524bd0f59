import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts are read from their passages, through doors: nobody asks these views any more. */
export class TextsByTheirPassages1764000000022 implements MigrationInterface {
  name = 'TextsByTheirPassages1764000000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query('drop view priority_texts, step_texts');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
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
    `);
  }
}
