import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

/** Below `/r/:roadmap`: the secretariat's; to everybody else the server says that there is no such page. */
export const draftingRoutes: RoadmapPage[] = [
  {
    path: 'draft',
    lazy: page(async () => (await import('./DraftsPage.js')).DraftsPage, ['drafting', 'refusals']),
  },
  {
    path: 'draft/:priority',
    lazy: page(
      async () => (await import('./DraftPage.js')).DraftPage,
      ['drafting', 'documents', 'plan', 'words', 'refusals', 'confirm'],
    ),
  },
];
