import type { PageName } from '../../shared/routing/roadmapPage.js';
import type { Membership } from '../../shared/session/viewer.js';
import { roadmapPages } from '../pages.js';

export interface NavigationItem extends PageName {
  /** Below `/r/:roadmap`. */
  path: string;
}

export interface NavigationGroup {
  title: PageName['group'];
  items: readonly NavigationItem[];
}

/** The pages that a member can open, in groups; what it cannot open, or what is empty until drafting starts, is absent. */
export function navigationFor({ role, roadmap }: Pick<Membership, 'role' | 'roadmap'>): NavigationGroup[] {
  const items = roadmapPages.flatMap(({ path = '', handle }): NavigationItem[] =>
    handle && (handle.roles?.includes(role) ?? true) && (handle.early ?? roadmap.draftingSince !== null)
      ? [{ path, ...handle }]
      : [],
  );
  return [...new Set(items.map(({ group }) => group))].map((title) => ({
    title,
    items: items.filter(({ group }) => group === title),
  }));
}

/** The bar of a phone: what does not fit stands behind More. */
const IN_BAR = ['', 'priorities', 'work'];

export const barItems = (groups: readonly NavigationGroup[]): { bar: NavigationItem[]; more: NavigationItem[] } => {
  const all = groups.flatMap(({ items }) => items);
  return {
    bar: all.filter(({ path }) => IN_BAR.includes(path)),
    more: all.filter(({ path }) => !IN_BAR.includes(path)),
  };
};
