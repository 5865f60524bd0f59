import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import type { TabLink } from '@waymark/ui';
import { readDiscussion } from '../../shared/discussion/discussion.documents.js';
import type { PriorityData } from './priority.documents.js';
import { isPending } from './text/amendedText.js';
import { queryOf, useAskedLanguage } from './textLanguage.js';

const PRIORITY_TABS = ['text', 'steps', 'evidence', 'discussion', 'history'] as const;
export type PriorityTab = (typeof PRIORITY_TABS)[number];

/** A preamble has no steps. */
const tabsOf = ({ kind }: Pick<PriorityData, 'kind'>): PriorityTab[] =>
  PRIORITY_TABS.filter((tab) => tab !== 'steps' || kind === 'priority');

/** The part of the priority that the address asks for; the text where it asks for none. */
export function usePriorityTab(priority: Pick<PriorityData, 'kind'>): PriorityTab {
  const [query] = useSearchParams();
  const asked = query.get('tab');
  return tabsOf(priority).find((tab) => tab === asked) ?? 'text';
}

/**
 * The views that are not on paper when `printed` is, each with what it holds. The text prints its discussion with it;
 * comments are not counted, because paper must not tell of internal ones.
 */
export const notPrinted = (tabs: readonly TabLink[], printed: PriorityTab): string =>
  tabs
    .filter(({ key, current }) => !current && !(printed === 'text' && key === 'discussion'))
    .map(({ key, label, count }) => (count === undefined || key === 'discussion' ? label : `${label} (${count})`))
    .join(', ');

/** The tabs with their addresses and counts. The language in which the text is read is kept in each. */
export function useTabLinks(priority: PriorityData, current: PriorityTab): TabLink[] {
  const { t } = useTranslation('priority');
  const { pathname } = useLocation();
  const language = useAskedLanguage();
  const pending = priority.amendments.filter(isPending).length;
  const { comments } = readDiscussion(priority.discussion);
  const counts: Record<PriorityTab, number | undefined> = {
    text: pending || undefined,
    steps: priority.steps.length,
    evidence: priority.findings.length,
    discussion: comments,
    history: undefined,
  };
  return tabsOf(priority).map((tab) => ({
    key: tab,
    label: t(tab === 'text' && pending > 0 ? 'tab.textAmended' : `tab.${tab}`),
    href: pathname + queryOf({ ...(tab !== 'text' && { tab }), language }),
    count: counts[tab],
    current: tab === current,
  }));
}
