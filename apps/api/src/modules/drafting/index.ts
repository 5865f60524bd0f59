export { DraftingModule } from './drafting.module.js';
export * from './drafting.doors.js';
export { makingOf } from './making-of-facts.js';
export { draftsJson, makingJson, type MakingFacts } from './making.sql.js';
export { DraftPriority, Making } from './making.types.js';
