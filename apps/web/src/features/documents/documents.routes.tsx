import BookText from 'lucide-react/icons/book-text';
import GitCompare from 'lucide-react/icons/git-compare-arrows';
import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';
import type { Role } from '../../shared/session/viewer.js';

/** Whoever reads every edition; others read what is in force. */
const MEMBERS: readonly Role[] = [
  'secretariat',
  'delegation_head',
  'delegate',
  'national_coordinator',
  'focal_point',
  'observer',
];

/** Below `/r/:roadmap`. */
export const documentsRoutes: RoadmapPage[] = [
  {
    path: 'compare',
    lazy: page(async () => (await import('./ComparePage.js')).ComparePage, ['documents', 'words', 'refusals']),
    handle: { text: 'nav.compare', icon: GitCompare, group: 'nav.record', roles: MEMBERS },
  },
  {
    path: 'documents',
    lazy: page(
      async () => (await import('./DocumentsPage.js')).DocumentsPage,
      ['documents', 'refusals', 'confirm', 'result', 'stance'],
    ),
    handle: { text: 'nav.documents', icon: BookText, group: 'nav.record', roles: MEMBERS },
  },
  {
    path: 'documents/:number',
    lazy: page(
      async () => (await import('./EditionPage.js')).EditionPage,
      ['documents', 'words', 'refusals', 'priority', 'stance', 'result', 'confirm', 'confirmation'],
    ),
  },
];
