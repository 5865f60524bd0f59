import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

/** Below `/r/:roadmap`: the secretariat's. */
export const setupRoutes: RoadmapPage[] = [
  {
    path: 'setup',
    lazy: page(async () => (await import('./SetupPage.js')).SetupPage, ['setup', 'entrance', 'confirm', 'refusals']),
    handle: { text: 'nav.setup', icon: SlidersHorizontal, group: 'nav.roadmap', early: true, roles: ['secretariat'] },
  },
];
