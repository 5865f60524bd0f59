export { EvidenceModule } from './evidence.module.js';
export { findingPolicy, paperPolicy, themePolicy } from './evidence.policy.js';
export { Finding } from './finding.entity.js';
export { Paper } from './paper.entity.js';
export { Theme } from './theme.entity.js';
export * from './evidence.doors.js';
