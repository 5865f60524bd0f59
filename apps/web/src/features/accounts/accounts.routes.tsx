import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const accountsRoutes: RouteObject[] = [
  {
    path: 'accounts',
    lazy: page(
      async () => (await import('./accountPages.js')).AccountsPage,
      ['accounts', 'entrance', 'people', 'refusals'],
    ),
  },
  {
    path: 'account',
    lazy: page(async () => (await import('./accountPages.js')).OwnAccountPage, ['entrance', 'confirm', 'refusals']),
  },
  { path: 'password', lazy: page(async () => (await import('./accountPages.js')).PasswordPage, ['entrance']) },
];
