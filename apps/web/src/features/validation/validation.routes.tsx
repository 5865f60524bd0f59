import Stamp from 'lucide-react/icons/stamp';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const validationRoutes: RoadmapPage[] = [
  {
    path: 'validation',
    lazy: page(
      async () => (await import('./ValidationPage.js')).ValidationPage,
      ['validation', 'stance', 'result', 'confirm', 'refusals'],
    ),
    handle: { text: 'nav.validation', icon: Stamp, key: 'v', keyText: 'keys.goValidation' },
  },
  {
    path: 'validation/:round',
    lazy: page(
      async () => (await import('./ValidationPage.js')).ValidationPage,
      ['validation', 'stance', 'result', 'confirm', 'refusals'],
    ),
  },
];
