const KEY = 'waymark-reader';

/**
 * Whom the last page of a roadmap on this device was drawn for, as requests name it. Not a secret and no right: the
 * server refuses whoever is not signed in as the one that is named. So a page can be asked for before it is known who
 * is signed in.
 */
export const lastReader = {
  keep(roadmap: string, actingAs: string | null): void {
    if (actingAs === null) return;
    try {
      localStorage.setItem(KEY, `${roadmap} ${actingAs}`);
    } catch {
      // Without a storage the page is asked for when its code is there.
    }
  },

  /** @returns null where the last page was of another roadmap, or of nobody's */
  of(roadmap: string): string | null {
    try {
      const [kept, actingAs = null] = localStorage.getItem(KEY)?.split(' ') ?? [];
      return kept === roadmap ? actingAs : null;
    } catch {
      return null;
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then there is nothing either.
    }
  },
};
