import { EvidenceModule } from './evidence/index.js';
import { IdentityModule } from './identity/index.js';
import { PlacesModule } from './places/index.js';

/** The modules in the order of the architecture. */
export const modules = [PlacesModule, IdentityModule, EvidenceModule];
