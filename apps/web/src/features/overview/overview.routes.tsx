import ListOrdered from 'lucide-react/icons/list-ordered';
import Map from 'lucide-react/icons/map';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const overviewRoutes: RoadmapPage[] = [
  {
    index: true,
    lazy: page(
      async () => (await import('./OverviewPage.js')).OverviewPage,
      ['overview', 'stance', 'result', 'status'],
    ),
    handle: { text: 'nav.overview', icon: Map, key: 'o', keyText: 'keys.goOverview' },
  },
  {
    path: 'priorities',
    lazy: page(
      async () => (await import('./PrioritiesPage.js')).PrioritiesPage,
      ['overview', 'stance', 'result', 'status'],
    ),
    handle: { text: 'nav.priorities', icon: ListOrdered, key: 'p', keyText: 'keys.goPriorities' },
  },
];
