import type { Room } from '@waymark/i18n';
import type { ComponentType } from 'react';
import { toAppError } from '../api/AppError.js';
import { loadRooms } from '../texts/i18n.js';
import { appFile } from './appFile.js';
import { latePage } from './MissingPage.js';

/**
 * The `lazy` of a route: downloads the page's code and its texts side by side. It never fails, because the router draws
 * nothing at all for a route whose `lazy` did: what is missing is said in the page's place.
 * @param load for example `async () => (await import('./OverviewPage.js')).OverviewPage`
 * @param rooms every room whose texts the page or its parts use, besides the frame's
 */
export function page(load: () => Promise<ComponentType>, rooms: readonly Room[] = []) {
  const download = async (): Promise<ComponentType> => {
    const [Component] = await Promise.all([load(), loadRooms(rooms)]);
    return Component;
  };
  return async (): Promise<{ Component: ComponentType }> => {
    try {
      return { Component: await appFile(download) };
    } catch (thrown) {
      return { Component: latePage(download, toAppError(thrown)) };
    }
  };
}
