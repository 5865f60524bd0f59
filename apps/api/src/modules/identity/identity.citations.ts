import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, sql } from '../../kernel/index.js';
import { invitationPolicy, membershipPolicy } from './identity.policy.js';

/** Memberships, and the invitations to them, are cited by their role title. */
@Injectable()
export class IdentityCitations implements OnModuleInit {
  constructor(private readonly citations: Citations) {}

  onModuleInit(): void {
    this.citations.register('membership', {
      id: raw('m.id'),
      parts: { title: raw('m.title') },
      from: (me) => sql`from memberships m where ${membershipPolicy.scope(me, 'm')}`,
    });
    this.citations.register('invitation', {
      id: raw('i.id'),
      parts: { title: raw('i.title') },
      from: (me) => sql`from invitations i where ${invitationPolicy.scope(me, 'i')}`,
    });
  }
}
