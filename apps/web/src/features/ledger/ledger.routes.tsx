import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const ledgerRoutes: RouteObject[] = [
  { path: 'ledger', lazy: page(async () => (await import('./LedgerPage.js')).LedgerPage, ['ledger']) },
];
