export { EvidenceModule } from './evidence.module.js';
export * from './evidence.doors.js';
