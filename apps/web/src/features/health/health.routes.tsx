import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

/** Beside all roadmaps: how the installation is. */
export const healthRoutes: RouteObject[] = [
  { path: 'health', lazy: page(async () => (await import('./HealthPage.js')).HealthPage, ['health', 'refusals']) },
];
