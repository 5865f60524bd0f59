import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, sql } from '../../kernel/index.js';
import { institutionPolicy } from './places.policy.js';

/** Institutions are cited by name: one that was merged by its own, which is who it was then. */
@Injectable()
export class PlacesCitations implements OnModuleInit {
  constructor(private readonly citations: Citations) {}

  onModuleInit(): void {
    this.citations.register('institution', {
      id: raw('i.id'),
      parts: { title: raw('i.name') },
      from: (me) => sql`from institutions i where ${institutionPolicy.scope(me, 'i')}`,
    });
  }
}
