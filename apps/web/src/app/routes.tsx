import type { RouteObject } from 'react-router';
import { accountsRoutes } from '../features/accounts/accounts.routes.js';
import { administeredPeopleRoutes } from '../features/people/people.routes.js';
import { catalogueRoutes } from '../features/catalogue/catalogue.routes.js';
import { healthRoutes } from '../features/health/health.routes.js';
import { roadmapsRoutes } from '../features/roadmaps/roadmaps.routes.js';
import { signInRoutes } from '../features/sign-in/sign-in.routes.js';
import { AccountLayout } from './AccountLayout.js';
import { HomeRedirect } from './HomeRedirect.js';
import { NotFoundPage } from './NotFoundPage.js';
import { roadmapPages } from './pages.js';
import { RequireSession } from './RequireSession.js';
import { RoadmapLayout } from './RoadmapLayout.js';
import { RootLayout } from './RootLayout.js';
import { RouteError } from './RouteError.js';

/** A page that fails leaves the frame around it standing. */
const guarded = (features: readonly RouteObject[]): RouteObject[] =>
  features.map((route) => ({ ...route, ErrorBoundary: route.ErrorBoundary ?? RouteError }));

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: RootLayout,
    ErrorBoundary: RouteError,
    // While the first page downloads there is only the ground.
    HydrateFallback: () => null,
    children: [
      ...guarded(signInRoutes),
      {
        Component: RequireSession,
        children: [
          { index: true, Component: HomeRedirect },
          {
            path: 'r/:roadmap',
            Component: RoadmapLayout,
            children: [...guarded(roadmapPages), { path: '*', Component: NotFoundPage }],
          },
          {
            Component: AccountLayout,
            children: [
              ...guarded([
                ...accountsRoutes,
                ...catalogueRoutes,
                ...healthRoutes,
                ...roadmapsRoutes,
                ...administeredPeopleRoutes,
              ]),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
