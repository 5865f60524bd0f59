import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const overviewRoutes: RouteObject[] = [
  {
    index: true,
    lazy: page(
      async () => (await import('./OverviewPage.js')).OverviewPage,
      ['overview', 'stance', 'result', 'status'],
    ),
  },
  {
    path: 'priorities',
    lazy: page(
      async () => (await import('./PrioritiesPage.js')).PrioritiesPage,
      ['overview', 'stance', 'result', 'status'],
    ),
  },
];
