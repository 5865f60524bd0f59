import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const priorityRoutes: RouteObject[] = [
  {
    path: 'priorities/:code',
    lazy: page(
      async () => (await import('./PriorityPage.js')).PriorityPage,
      ['priority', 'discussion', 'stance', 'result', 'status', 'confirm', 'confirmation'],
    ),
  },
];
