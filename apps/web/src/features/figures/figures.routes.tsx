import Target from 'lucide-react/icons/target';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const figuresRoutes: RoadmapPage[] = [
  {
    path: 'figures',
    lazy: page(async () => (await import('./FiguresPage.js')).FiguresPage, ['figures', 'refusals', 'confirm']),
    handle: { text: 'nav.figures', icon: Target, group: 'nav.delivery' },
  },
];
