import SquareCheckBig from 'lucide-react/icons/square-check-big';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const workRoutes: RoadmapPage[] = [
  {
    path: 'work',
    lazy: page(
      async () => (await import('./WorkPage.js')).WorkPage,
      ['work', 'status', 'confirm', 'discussion', 'refusals'],
    ),
    handle: {
      text: 'nav.work',
      icon: SquareCheckBig,
      group: 'nav.delivery',
      key: 'm',
      keyText: 'keys.goWork',
      // Who reports, approves or reads the updates of an institution.
      roles: ['focal_point', 'national_coordinator', 'secretariat', 'delegation_head', 'delegate'],
    },
  },
];
