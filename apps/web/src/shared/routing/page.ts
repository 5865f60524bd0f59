import type { Room } from '@waymark/i18n';
import type { ComponentType } from 'react';
import { loadRooms } from '../texts/i18n.js';

/**
 * The `lazy` of a route: downloads the page's code and its texts side by side.
 * @param load for example `async () => (await import('./OverviewPage.js')).OverviewPage`
 * @param rooms every room whose texts the page or its parts use, besides the frame's
 */
export function page(load: () => Promise<ComponentType>, rooms: readonly Room[] = []) {
  return async () => {
    const [Component] = await Promise.all([load(), loadRooms(rooms)]);
    return { Component };
  };
}
