import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const validationRoutes: RouteObject[] = [
  {
    path: 'validation',
    lazy: page(
      async () => (await import('./ValidationPage.js')).ValidationPage,
      ['validation', 'stance', 'result', 'confirm'],
    ),
  },
  {
    path: 'validation/:round',
    lazy: page(
      async () => (await import('./ValidationPage.js')).ValidationPage,
      ['validation', 'stance', 'result', 'confirm'],
    ),
  },
];
