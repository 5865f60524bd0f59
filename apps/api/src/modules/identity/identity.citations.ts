import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, sql } from '../../kernel/index.js';
import { membershipPolicy } from './identity.policy.js';

/** A membership is cited by its role title. */
@Injectable()
export class IdentityCitations implements OnModuleInit {
  constructor(private readonly citations: Citations) {}

  onModuleInit(): void {
    this.citations.register('membership', {
      id: raw('m.id'),
      parts: { title: raw('m.title') },
      from: (me) => sql`from memberships m where ${membershipPolicy.scope(me, 'm')}`,
    });
  }
}
