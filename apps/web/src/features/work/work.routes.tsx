import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const workRoutes: RouteObject[] = [
  {
    path: 'work',
    lazy: page(async () => (await import('./WorkPage.js')).WorkPage, ['work', 'status', 'confirm', 'discussion']),
  },
];
