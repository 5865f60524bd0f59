/** A draft that the server does not have yet. */
export interface KeptDraft<T> {
  value: T;
  /** When it was kept, ISO 8601. */
  keptAt: string;
}

const PREFIX = 'waymark-draft';
const name = (userId: string, id: string): string => `${PREFIX}:${userId}:${id}`;

/** Drafts on this device, by user: what was typed survives a lost connection and an ended session. */
export const deviceDrafts = {
  read<T>(userId: string, id: string): KeptDraft<T> | null {
    try {
      const text = localStorage.getItem(name(userId, id));
      return text === null ? null : (JSON.parse(text) as KeptDraft<T>);
    } catch {
      return null;
    }
  },

  /** @returns false where the browser does not let a page keep anything */
  keep(userId: string, id: string, value: unknown): boolean {
    try {
      localStorage.setItem(name(userId, id), JSON.stringify({ value, keptAt: new Date().toISOString() }));
      return true;
    } catch {
      return false;
    }
  },

  drop(userId: string, id: string): void {
    try {
      localStorage.removeItem(name(userId, id));
    } catch {
      // Nothing was kept either.
    }
  },

  /** At signing out: the next person at this device finds nothing. */
  dropAll(userId: string): void {
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(`${PREFIX}:${userId}:`)) localStorage.removeItem(key);
      }
    } catch {
      // Nothing was kept either.
    }
  },
};
