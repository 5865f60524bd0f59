import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const signInRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: page(async () => (await import('./SignInPage.js')).SignInPage, ['signIn']) },
  {
    path: 'invitation/:token',
    lazy: page(async () => (await import('./InvitationPage.js')).InvitationPage, ['entrance', 'refusals']),
  },
  { path: 'first/:token', lazy: page(async () => (await import('./FirstPage.js')).FirstPage, ['entrance']) },
  { path: 'forgotten', lazy: page(async () => (await import('./ForgottenPage.js')).ForgottenPage, ['entrance']) },
  { path: 'reset/:token', lazy: page(async () => (await import('./ResetPage.js')).ResetPage, ['entrance']) },
];
