import FileUp from 'lucide-react/icons/file-up';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const importRoutes: RoadmapPage[] = [
  {
    path: 'import',
    lazy: page(async () => (await import('./ImportPage.js')).ImportPage, ['imports', 'jobs', 'files', 'refusals']),
    handle: {
      text: 'nav.import',
      icon: FileUp,
      group: 'nav.roadmap',
      early: true,
      roles: ['secretariat', 'delegation_head', 'national_coordinator'],
    },
  },
];
