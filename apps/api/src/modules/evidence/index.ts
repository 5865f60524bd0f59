export { EvidenceModule } from './evidence.module.js';
export { findingPolicy } from './evidence.policy.js';
