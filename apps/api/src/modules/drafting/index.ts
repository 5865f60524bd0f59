export { DraftingModule } from './drafting.module.js';
export * from './drafting.doors.js';
export { isEditable, makingOf } from './making-of-facts.js';
export { draftsJson, makingJson, type MakingFacts } from './making.sql.js';
export { DraftPriority, Making } from './making.types.js';
export { MakingsService } from './makings.service.js';
export { PassagesService } from './passages.service.js';
