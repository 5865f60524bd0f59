import type { ReactNode } from 'react';

/** The header, and the name in the page, by which the server tells that everything can only be read. */
export const MAINTENANCE = 'waymark-maintenance';

/** What is told, as it is drawn: nothing of it is downloaded before there is something to tell. */
export interface Told {
  /** In the place that the top bar keeps free */
  bar?: ReactNode;
  /** On pages without a top bar */
  note?: ReactNode;
}

let last: string | null = null;
let told: Told = {};
const listeners = new Set<() => void>();

/** Whether everything can only be read, as the last answer of the server said it. */
export const maintenance = {
  /** To be called with every answer; never throws. Resolves when it can be drawn, with the words of refusals. */
  async note(now: string | null): Promise<void> {
    if (now === last) return;
    last = now;
    const next = now ? await import('./MaintenanceNotice.js').then(({ draw }) => draw(now)).catch(() => null) : {};
    if (now !== last) return;
    // What could not be downloaded is tried again with the next answer.
    if (!next) last = null;
    told = next ?? {};
    listeners.forEach((listener) => listener());
  },

  told: (): Told => told,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
