export { AuditModule } from './audit.module.js';
export { verifyLedger, type LedgerReport } from './verify-ledger.js';
