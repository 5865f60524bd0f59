import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, sql } from '../../../kernel/index.js';
import { namedSteps } from '../../roadmap/index.js';
import { budgetPolicy, indicatorPolicy, ratePolicy, riskPolicy } from '../tracking.policy.js';

/** How figures are cited: by their code, a budget line by its step and title, a rate by its currency. */
@Injectable()
export class FiguresCitations implements OnModuleInit {
  constructor(private readonly citations: Citations) {}

  onModuleInit(): void {
    this.citations.register('indicator', {
      id: raw('i.id'),
      parts: { code: raw('i.code'), title: raw('i.title') },
      from: (me) => sql`from indicators i where ${indicatorPolicy.scope(me, 'i')}`,
    });
    this.citations.register('risk', {
      id: raw('k.id'),
      parts: { code: raw('k.code'), title: raw('k.title') },
      from: (me) => sql`from risks k where ${riskPolicy.scope(me, 'k')}`,
    });
    this.citations.register('budget_line', {
      id: raw('b.id'),
      parts: { stepCode: raw('s.code'), title: raw('b.title') },
      from: (me) =>
        sql`from budget_lines b join ${namedSteps} s on s.id = b.step_id where ${budgetPolicy.scope(me, 'b')}`,
    });
    this.citations.register('exchange_rate', {
      id: raw('x.id'),
      parts: { code: raw('x.currency') },
      from: (me) => sql`from exchange_rates x where ${ratePolicy.scope(me, 'x')}`,
    });
  }
}
