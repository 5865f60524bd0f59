import Signpost from 'lucide-react/icons/signpost';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const stepRoutes: RoadmapPage[] = [
  {
    path: 'steps',
    lazy: page(async () => (await import('./StepsPage.js')).StepsPage, ['step', 'status']),
    handle: { text: 'nav.steps', icon: Signpost, group: 'nav.delivery' },
  },
  {
    path: 'steps/:code',
    lazy: page(
      async () => (await import('./StepPage.js')).StepPage,
      ['step', 'plan', 'status', 'discussion', 'confirm', 'refusals'],
    ),
  },
  {
    path: 'steps/:code/:participant',
    lazy: page(
      async () => (await import('./NationalActionPage.js')).NationalActionPage,
      ['step', 'plan', 'status', 'discussion', 'confirm', 'refusals'],
    ),
  },
];
