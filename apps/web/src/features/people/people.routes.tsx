import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

const rooms = ['people', 'confirmation', 'entrance', 'confirm'] as const;

/** Below `/r/:roadmap`: for those who take part. */
export const peopleRoutes: RouteObject[] = [
  { path: 'people', lazy: page(async () => (await import('./PeoplePage.js')).PeoplePage, rooms) },
];

/** For administrators, who take part in none. */
export const roadmapsRoutes: RouteObject[] = [
  { path: 'roadmaps', lazy: page(async () => (await import('./RoadmapsPage.js')).RoadmapsPage, rooms) },
  { path: 'roadmaps/:roadmap', lazy: page(async () => (await import('./PeoplePage.js')).PeoplePage, rooms) },
];
