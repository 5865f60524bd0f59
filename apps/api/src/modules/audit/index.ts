export { AuditModule } from './audit.module.js';
export { verifyLedger, type BrokenEntry, type LedgerReport } from './verify-ledger.js';
