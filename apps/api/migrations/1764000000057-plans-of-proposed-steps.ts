import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What points at a step or a priority, and is planned before anybody reads its text. */
const PLANNED = [
  ['milestones', 'step_id', 'steps'],
  ['indicators', 'step_id', 'steps'],
  ['indicators', 'priority_id', 'priorities'],
  ['budget_lines', 'step_id', 'steps'],
  ['risk_steps', 'step_id', 'steps'],
] as const;

/** A step that is proposed and given up again takes along what was planned for it; one that was circulated never goes. */
export class PlansOfProposedSteps1764000000057 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return pointAgain(db, 'on delete cascade');
  }

  down(db: QueryRunner): Promise<void> {
    return pointAgain(db, '');
  }
}

async function pointAgain(db: QueryRunner, onDelete: string): Promise<void> {
  for (const [table, column, target] of PLANNED)
    await db.query(`
      alter table ${table} drop constraint ${table}_${column}_fkey,
        add constraint ${table}_${column}_fkey foreign key (${column}) references ${target} ${onDelete}`);
}
