import { AdministrationModule } from './administration/index.js';
import { AuditModule } from './audit/index.js';
import { DiscussionModule } from './discussion/index.js';
import { DraftingModule } from './drafting/index.js';
import { EntranceModule } from './entrance/index.js';
import { EvidenceModule } from './evidence/index.js';
import { IdentityModule } from './identity/index.js';
import { ImportsModule } from './imports/index.js';
import { PlacesModule } from './places/index.js';
import { ReportingModule } from './reporting/index.js';
import { RoadmapModule } from './roadmap/index.js';
import { TrackingModule } from './tracking/index.js';
import { ValidationModule } from './validation/index.js';

/** The modules in the order of the architecture. */
export const modules = [
  PlacesModule,
  IdentityModule,
  EvidenceModule,
  RoadmapModule,
  DraftingModule,
  ValidationModule,
  TrackingModule,
  DiscussionModule,
  AdministrationModule,
  EntranceModule,
  ImportsModule,
  ReportingModule,
  AuditModule,
];
