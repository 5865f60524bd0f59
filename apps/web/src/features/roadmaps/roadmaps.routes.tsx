import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

const rooms = ['roadmaps', 'overview', 'entrance', 'confirm', 'refusals'] as const;

/** Beside all roadmaps. */
export const roadmapsRoutes: RouteObject[] = [
  { path: 'roadmaps', lazy: page(async () => (await import('./RoadmapsPage.js')).RoadmapsPage, rooms) },
  { path: 'new-roadmap', lazy: page(async () => (await import('./NewRoadmapPage.js')).NewRoadmapPage, rooms) },
];
