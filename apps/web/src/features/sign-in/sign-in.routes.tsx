import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const signInRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: page(async () => (await import('./SignInPage.js')).SignInPage, ['signIn']) },
  {
    path: 'invitation/:token',
    lazy: page(async () => (await import('./entrancePages.js')).InvitationPage, ['entrance', 'refusals']),
  },
  { path: 'first/:token', lazy: page(async () => (await import('./entrancePages.js')).FirstPage, ['entrance']) },
  { path: 'forgotten', lazy: page(async () => (await import('./entrancePages.js')).ForgottenPage, ['entrance']) },
  { path: 'reset/:token', lazy: page(async () => (await import('./entrancePages.js')).ResetPage, ['entrance']) },
];
