import Waypoints from 'lucide-react/icons/waypoints';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const alignmentRoutes: RoadmapPage[] = [
  {
    path: 'alignment',
    lazy: page(async () => (await import('./AlignmentPage.js')).AlignmentPage, ['plan', 'confirm', 'refusals']),
    handle: { text: 'nav.alignment', icon: Waypoints, group: 'nav.delivery' },
  },
];
