import ChartColumn from 'lucide-react/icons/chart-column';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const progressRoutes: RoadmapPage[] = [
  {
    path: 'progress',
    lazy: page(async () => (await import('./ProgressPage.js')).ProgressPage, ['progress', 'status']),
    handle: { text: 'nav.progress', icon: ChartColumn, group: 'nav.delivery', key: 'd', keyText: 'keys.goProgress' },
  },
];
