import type { Resources } from '@waymark/i18n';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '../session/viewer.js';
import type { page } from './page.js';

type ShellText = keyof Resources['shell'];

/** What the navigation calls a page. */
export interface PageName {
  text: ShellText;
  icon: LucideIcon;
  /** The title of the group that it stands in. */
  group?: ShellText;
  /** The second key after `g`. */
  key?: string;
  keyText?: ShellText;
  /** There is something on it before drafting starts. */
  early?: true;
  /** Only these roles; without it everybody. */
  roles?: readonly Role[];
}

/** A page below `/r/:roadmap`; without a handle, one comes to it from another page. */
export type RoadmapPage = { lazy: ReturnType<typeof page>; handle?: PageName } & (
  { index: true; path?: undefined } | { path: string; index?: undefined }
);
