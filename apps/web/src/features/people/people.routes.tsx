import Users from 'lucide-react/icons/users';
import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

const rooms = ['people', 'institutions', 'refusals', 'confirmation', 'entrance', 'confirm', 'files'] as const;

/** Below `/r/:roadmap`: for those who take part. */
export const peopleRoutes: RoadmapPage[] = [
  {
    path: 'people',
    lazy: page(async () => (await import('./PeoplePage.js')).PeoplePage, rooms),
    handle: {
      text: 'nav.people',
      icon: Users,
      group: 'nav.roadmap',
      early: true,
      roles: ['secretariat', 'delegation_head', 'national_coordinator'],
    },
  },
];

/** For administrators, who take part in none. */
export const administeredPeopleRoutes: RouteObject[] = [
  { path: 'roadmaps/:roadmap', lazy: page(async () => (await import('./PeoplePage.js')).PeoplePage, rooms) },
];
