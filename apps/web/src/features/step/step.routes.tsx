import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.js';

export const stepRoutes: RouteObject[] = [
  {
    path: 'steps',
    lazy: page(async () => (await import('./StepsPage.js')).StepsPage, ['step', 'status']),
  },
  {
    path: 'steps/:code',
    lazy: page(async () => (await import('./StepPage.js')).StepPage, ['step', 'status', 'discussion', 'confirm']),
  },
  {
    path: 'steps/:code/:participant',
    lazy: page(
      async () => (await import('./NationalActionPage.js')).NationalActionPage,
      ['step', 'status', 'discussion', 'confirm'],
    ),
  },
];
