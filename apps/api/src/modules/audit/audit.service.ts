import { Injectable } from '@nestjs/common';
import { authorize, notFound, type Actor, type Connection } from '../../kernel/index.js';
import { readLedger } from './audit.policy.js';
import type { LedgerEntry } from './ledger-entry.js';
import type { LedgerArgs } from './ledger.inputs.js';
import { LedgerRepository } from './ledger.repository.js';

@Injectable()
export class AuditService {
  constructor(private readonly entries: LedgerRepository) {}

  /** @throws DomainError NOT_FOUND for a roadmap that the actor may not see, FORBIDDEN for all but its secretariat. */
  async listEntries(me: Actor, args: LedgerArgs): Promise<Connection<LedgerEntry>> {
    if (!(await this.entries.seesRoadmap(me, args.roadmapId))) throw notFound();
    authorize(readLedger(me, args.roadmapId));
    return this.entries.list(me, args);
  }
}
