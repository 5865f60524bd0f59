import { figuresRoutes } from '../features/figures/figures.routes.js';
import { draftingRoutes } from '../features/drafting/drafting.routes.js';
import { documentsRoutes } from '../features/documents/documents.routes.js';
import { alignmentRoutes } from '../features/alignment/alignment.routes.js';
import { importRoutes } from '../features/imports/imports.routes.js';
import { ledgerRoutes } from '../features/ledger/ledger.routes.js';
import { overviewRoutes } from '../features/overview/overview.routes.js';
import { peopleRoutes } from '../features/people/people.routes.js';
import { priorityRoutes } from '../features/priority/priority.routes.js';
import { progressRoutes } from '../features/progress/progress.routes.js';
import { setupRoutes } from '../features/setup/setup.routes.js';
import { stepRoutes } from '../features/step/step.routes.js';
import { translationsRoutes } from '../features/translations/translations.routes.js';
import { validationRoutes } from '../features/validation/validation.routes.js';
import { workRoutes } from '../features/work/work.routes.js';
import type { RoadmapPage } from '../shared/routing/roadmapPage.js';

/** The pages of a roadmap, in the order of the navigation. */
export const roadmapPages: readonly RoadmapPage[] = [
  ...overviewRoutes,
  ...priorityRoutes,
  ...draftingRoutes,
  ...translationsRoutes,
  ...validationRoutes,
  ...workRoutes,
  ...stepRoutes,
  ...alignmentRoutes,
  ...progressRoutes,
  ...figuresRoutes,
  ...documentsRoutes,
  ...ledgerRoutes,
  ...setupRoutes,
  ...peopleRoutes,
  ...importRoutes,
];
