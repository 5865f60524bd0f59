/** Drafts stay on the device for seven days after their account was last here; in ms. */
const KEPT_FOR = 7 * 24 * 3_600_000;

const DRAFT = 'waymark-draft';
const SEEN = 'waymark-seen';
const nameOf = (userId: string, id: string): string => `${DRAFT}:${userId}:${id}`;
const seenOf = (userId: string): string => `${SEEN}:${userId}`;

/** What stands outside the seal: when it was kept, ISO 8601. */
const keptAt = (entry: string | null): number => {
  try {
    return Date.parse((JSON.parse(entry ?? '') as { keptAt: string }).keptAt);
  } catch {
    return Number.NaN;
  }
};

/** Drafts that no key seals yet never reach the disk: they live as long as the page. */
const unsealed = new Map<string, string>();
/** Accounts that signed out in this tab: nothing of theirs is kept any more, also where an answer arrives late. */
const left = new Set<string>();

const keysBelow = (prefix: string): string[] =>
  [...Object.keys(localStorage), ...unsealed.keys()].filter((key) => key.startsWith(prefix));

const removed = (key: string): void => {
  unsealed.delete(key);
  localStorage.removeItem(key);
};

/** Without a storage nothing was kept either. */
function tolerant<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Where the drafts of each account lie on this device. It knows names and times, and no words: those are sealed. */
export const draftShelf = {
  /** The account's page is drawn here: its drafts count their days anew. */
  arrive(userId: string): void {
    left.delete(userId);
    if (draftShelf.ids(userId).length > 0)
      tolerant(() => localStorage.setItem(seenOf(userId), new Date().toISOString()), undefined);
  },

  ids: (userId: string): string[] =>
    tolerant(() => keysBelow(nameOf(userId, '')).map((key) => key.slice(nameOf(userId, '').length)), []),

  get: (userId: string, id: string): string | null =>
    unsealed.get(nameOf(userId, id)) ?? tolerant(() => localStorage.getItem(nameOf(userId, id)), null),

  /** @returns false where nothing can be kept beyond this page */
  put(userId: string, id: string, entry: string, sealed: boolean): boolean {
    const key = nameOf(userId, id);
    if (left.has(userId)) return false;
    const kept = sealed && tolerant(() => (localStorage.setItem(key, entry), true), false);
    if (kept) unsealed.delete(key);
    else unsealed.set(key, entry);
    return kept;
  },

  drop: (userId: string, id: string): void => tolerant(() => removed(nameOf(userId, id)), undefined),

  dropAll: (userId: string): void =>
    tolerant(() => [...keysBelow(nameOf(userId, '')), seenOf(userId)].forEach(removed), undefined),

  /** At signing out: the next person at this device finds nothing, and nothing comes after. */
  leave(userId: string): void {
    left.add(userId);
    draftShelf.dropAll(userId);
  },

  /** Whoever starts the app: drafts of accounts that have not been here for seven days are gone. */
  dropExpired(now = Date.now()): void {
    const old = (time: number): boolean => !(now - time <= KEPT_FOR);
    const seen = (userId = ''): number => Date.parse(localStorage.getItem(seenOf(userId)) ?? '') || 0;
    tolerant(() => {
      const keys = Object.keys(localStorage);
      keys
        .filter((key) => key.startsWith(`${DRAFT}:`))
        // What says no time cannot be read by a form either.
        .filter((key) => old(Math.max(keptAt(localStorage.getItem(key)), seen(key.split(':')[1]))))
        .forEach(removed);
      keys.filter((key) => key.startsWith(`${SEEN}:`) && old(seen(key.split(':')[1]))).forEach(removed);
    }, undefined);
  },
};
