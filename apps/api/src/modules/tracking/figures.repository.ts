import { Injectable } from '@nestjs/common';
import { collated, Database, sql, type Actor } from '../../kernel/index.js';
import { namedSteps } from '../roadmap/index.js';
import { BudgetLine } from './budget-line.entity.js';
import { Indicator } from './indicator.entity.js';
import { Risk } from './risk.entity.js';
import { budgetPolicy, indicatorPolicy, riskPolicy } from './tracking.policy.js';

/** Indicators, money and risks: loaded, and read only. */
@Injectable()
export class FiguresRepository {
  constructor(private readonly db: Database) {}

  indicators(me: Actor, roadmapId: string): Promise<Indicator[]> {
    return this.db.select(
      Indicator,
      'i',
      sql`where i.roadmap_id = ${roadmapId} and i.removed_at is null and ${indicatorPolicy.scope(me, 'i')} order by i.code collate "C"`,
    );
  }

  /** By step, those of all participants first. */
  budgetLines(me: Actor, roadmapId: string): Promise<BudgetLine[]> {
    return this.db.select(
      BudgetLine,
      'b',
      sql`join ${namedSteps} s on s.id = b.step_id where b.roadmap_id = ${roadmapId} and b.removed_at is null and ${budgetPolicy.scope(me, 'b')}
        order by s.priority_sort, s.sort, b.participant_id nulls first, b.period_start, ${collated(me, 'b.title')}, b.id`,
    );
  }

  /** The gravest first. */
  risks(me: Actor, roadmapId: string): Promise<Risk[]> {
    return this.db.select(
      Risk,
      'r',
      sql`where r.roadmap_id = ${roadmapId} and ${riskPolicy.scope(me, 'r')} order by r.likelihood * r.impact desc, r.code collate "C"`,
    );
  }
}
