import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const priorityRoutes: RoadmapPage[] = [
  {
    path: 'priorities/:code',
    lazy: page(
      async () => (await import('./PriorityPage.js')).PriorityPage,
      ['priority', 'discussion', 'stance', 'result', 'status', 'confirm', 'confirmation', 'words', 'refusals'],
    ),
  },
];
