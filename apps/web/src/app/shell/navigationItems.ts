import type { Resources } from '@waymark/i18n';
import type { LucideIcon } from 'lucide-react';
import ChartColumn from 'lucide-react/icons/chart-column';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Map from 'lucide-react/icons/map';
import ScrollText from 'lucide-react/icons/scroll-text';
import Signpost from 'lucide-react/icons/signpost';
import SquareCheckBig from 'lucide-react/icons/square-check-big';
import Stamp from 'lucide-react/icons/stamp';
import Users from 'lucide-react/icons/users';
import type { Role } from '../../shared/session/viewer.js';

type ShellText = keyof Resources['shell'];

export interface NavigationItem {
  /** Below `/r/:roadmap`. */
  path: string;
  text: ShellText;
  icon: LucideIcon;
  /** The second key after `g`. */
  key?: string;
  keyText?: ShellText;
  /** Only these roles; without it everybody. */
  roles?: readonly Role[];
}

export interface NavigationGroup {
  title?: ShellText;
  items: readonly NavigationItem[];
}

/** Who reports, approves or reads the updates of an institution. */
const WORKING: readonly Role[] = ['focal_point', 'national_coordinator', 'secretariat', 'delegation_head', 'delegate'];

const GROUPS: readonly NavigationGroup[] = [
  {
    items: [
      { path: '', text: 'nav.overview', icon: Map, key: 'o', keyText: 'keys.goOverview' },
      { path: 'priorities', text: 'nav.priorities', icon: ListOrdered, key: 'p', keyText: 'keys.goPriorities' },
      { path: 'validation', text: 'nav.validation', icon: Stamp, key: 'v', keyText: 'keys.goValidation' },
    ],
  },
  {
    title: 'nav.delivery',
    items: [
      { path: 'work', text: 'nav.work', icon: SquareCheckBig, key: 'm', keyText: 'keys.goWork', roles: WORKING },
      { path: 'steps', text: 'nav.steps', icon: Signpost },
      { path: 'progress', text: 'nav.progress', icon: ChartColumn, key: 'd', keyText: 'keys.goProgress' },
    ],
  },
  {
    title: 'nav.record',
    items: [
      { path: 'ledger', text: 'nav.ledger', icon: ScrollText, roles: ['secretariat'] },
      {
        path: 'people',
        text: 'nav.people',
        icon: Users,
        roles: ['secretariat', 'delegation_head', 'national_coordinator'],
      },
    ],
  },
];

/** The pages that a role can open, in groups; what it cannot open is absent. */
export const navigationFor = (role: Role): NavigationGroup[] =>
  GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(({ roles }) => !roles || roles.includes(role)),
  })).filter(({ items }) => items.length > 0);

/** The bar of a phone: what does not fit stands behind More. */
const IN_BAR = ['', 'priorities', 'work'];

export const barItems = (groups: readonly NavigationGroup[]): { bar: NavigationItem[]; more: NavigationItem[] } => {
  const all = groups.flatMap(({ items }) => items);
  return {
    bar: all.filter(({ path }) => IN_BAR.includes(path)),
    more: all.filter(({ path }) => !IN_BAR.includes(path)),
  };
};
