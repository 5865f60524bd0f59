import { page } from '../../shared/routing/page.js';
import type { RoadmapPage } from '../../shared/routing/roadmapPage.js';

const translations = page(
  async () => (await import('./TranslationPage.js')).TranslationPage,
  ['translations', 'words', 'refusals', 'confirm'],
);

/** Below `/r/:roadmap`: the secretariat's; without a language, the first one of the roadmap. */
export const translationsRoutes: RoadmapPage[] = [
  { path: 'draft/:priority/translations', lazy: translations },
  { path: 'draft/:priority/translations/:language', lazy: translations },
];
