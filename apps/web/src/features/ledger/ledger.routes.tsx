import ScrollText from 'lucide-react/icons/scroll-text';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

export const ledgerRoutes: RoadmapPage[] = [
  {
    path: 'ledger',
    lazy: page(async () => (await import('./LedgerPage.js')).LedgerPage, ['ledger']),
    handle: { text: 'nav.ledger', icon: ScrollText, group: 'nav.record', early: true, roles: ['secretariat'] },
  },
];
