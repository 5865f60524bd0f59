import { SCHEME_ATTRIBUTE } from './theme.js';

/** Where the reader's choice is kept on the device: `light`, `dark` or `system`. */
export const SCHEME_STORAGE_KEY = 'waymark-scheme';

/**
 * Sets the scheme on `<html>` before anything is drawn. The web calls it first in its entry module, so that a reader
 * in the dark never sees a white page; no inline script is needed.
 */
export function initColorScheme(): void {
  const stored = readStored();
  const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute(SCHEME_ATTRIBUTE, dark ? 'dark' : 'light');
}

function readStored(): string | null {
  try {
    return localStorage.getItem(SCHEME_STORAGE_KEY);
  } catch {
    // A browser may forbid storage; the device's own preference then decides.
    return null;
  }
}
