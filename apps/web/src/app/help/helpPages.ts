import { matchPath } from 'react-router';

/** The pages that "?" explains, by their addresses, and the key of their three sentences. */
export const HELP_PAGES = {
  '/r/:roadmap': 'overview',
  '/r/:roadmap/priorities': 'priorities',
  '/r/:roadmap/priorities/:code': 'priority',
  '/r/:roadmap/draft': 'drafts',
  '/r/:roadmap/draft/:priority': 'draft',
  '/r/:roadmap/draft/:priority/translations': 'translation',
  '/r/:roadmap/draft/:priority/translations/:language': 'translation',
  '/r/:roadmap/validation': 'validation',
  '/r/:roadmap/validation/:round': 'validation',
  '/r/:roadmap/work': 'work',
  '/r/:roadmap/steps': 'steps',
  '/r/:roadmap/steps/:code': 'step',
  '/r/:roadmap/steps/:code/:participant': 'action',
  '/r/:roadmap/alignment': 'alignment',
  '/r/:roadmap/progress': 'progress',
  '/r/:roadmap/figures': 'figures',
  '/r/:roadmap/compare': 'compare',
  '/r/:roadmap/documents': 'documents',
  '/r/:roadmap/documents/:number': 'edition',
  '/r/:roadmap/ledger': 'ledger',
  '/r/:roadmap/setup': 'setup',
  '/r/:roadmap/people': 'people',
  '/r/:roadmap/import': 'import',
  '/account': 'account',
  '/accounts': 'accounts',
  '/roadmaps': 'roadmaps',
  '/roadmaps/:roadmap': 'secretariat',
  '/new-roadmap': 'newRoadmap',
  '/catalogue': 'catalogue',
  '/health': 'health',
  '/password': 'password',
} as const;

export type HelpPage = (typeof HELP_PAGES)[keyof typeof HELP_PAGES];

/** What is explained at this address; null where there is nothing to explain. */
export function helpPageAt(pathname: string): HelpPage | null {
  const found = Object.entries(HELP_PAGES).find(([pattern]) => matchPath(pattern, pathname));
  return found?.[1] ?? null;
}
