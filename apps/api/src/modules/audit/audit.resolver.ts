import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Connection } from '../../kernel/index.js';
import { AuditService } from './audit.service.js';
import { LedgerEntry, LedgerEntryConnection } from './ledger-entry.js';
import { LedgerArgs } from './ledger.inputs.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => LedgerEntryConnection, {
    description: 'The chained record of a roadmap, newest first, for its secretariat.',
  })
  ledger(@Me() me: Actor, @Args() args: LedgerArgs): Promise<Connection<LedgerEntry>> {
    return this.audit.listEntries(me, args);
  }
}
