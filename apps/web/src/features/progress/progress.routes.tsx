import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const progressRoutes: RouteObject[] = [
  {
    path: 'progress',
    lazy: page(async () => (await import('./ProgressPage.js')).ProgressPage, ['progress', 'status']),
  },
];
