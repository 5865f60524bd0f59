import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

/** Beside all roadmaps: what they take their participants from. */
export const catalogueRoutes: RouteObject[] = [
  {
    path: 'catalogue',
    lazy: page(async () => (await import('./CataloguePage.js')).CataloguePage, ['catalogue', 'confirm', 'refusals']),
  },
];
