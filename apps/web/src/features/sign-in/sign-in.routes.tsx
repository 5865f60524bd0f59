import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const signInRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: page(async () => (await import('./SignInPage.js')).SignInPage, ['signIn']) },
];
