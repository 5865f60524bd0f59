import { draftKey } from './draftKey.js';
import { seal, unseal } from './draftSeal.js';
import { draftShelf } from './draftShelf.js';

/** A draft that the server does not have yet. */
export interface KeptDraft<T> {
  value: T;
  /** When it was kept, ISO 8601. */
  keptAt: string;
}

/** Words that were typed on this device and not sent. */
export interface UnsentDraft extends KeptDraft<unknown> {
  id: string;
  /** The page where they were typed: its address and the name of its window. */
  page?: { path: string; title: string };
}

interface Sealed {
  keptAt: string;
  sealed: string;
}
type Open = Omit<UnsentDraft, 'id'>;

const placeOf = (userId: string, id: string, keptAt: string): string => `${userId}:${id}:${keptAt}`;

function open(userId: string, id: string): Open | null {
  try {
    const entry = JSON.parse(draftShelf.get(userId, id) ?? 'null') as Sealed | Open | null;
    if (entry === null || !('sealed' in entry)) return entry;
    const key = draftKey.of(userId);
    if (!key) return null;
    const { value, page } = JSON.parse(unseal(key, placeOf(userId, id, entry.keptAt), entry.sealed)) as Open;
    return { value, page, keptAt: entry.keptAt };
  } catch {
    return null;
  }
}

/** What a form notes for itself holds none: the version it began with, the key of an act beside its `values`. */
function holdsWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return false;
  return 'values' in value ? holdsWords(value.values) : Object.values(value).some(holdsWords);
}

/**
 * Drafts on this device, by account: what was typed survives a lost connection and an ended session. They are sealed
 * with a key that the server gives to their account alone; without it they stay in the memory of the page.
 */
export const deviceDrafts = {
  read<T>(userId: string, id: string): KeptDraft<T> | null {
    const entry = open(userId, id);
    return entry && { value: entry.value as T, keptAt: entry.keptAt };
  },

  /** @returns false where it is not kept beyond this page */
  keep(userId: string, id: string, value: unknown): boolean {
    const keptAt = new Date().toISOString();
    const { pathname, search, hash } = window.location;
    const words: Open = { value, keptAt, page: { path: pathname + search + hash, title: document.title } };
    const key = draftKey.of(userId);
    if (!key) return draftShelf.put(userId, id, JSON.stringify(words), false);
    const sealed: Sealed = { keptAt, sealed: seal(key, placeOf(userId, id, keptAt), JSON.stringify(words)) };
    return draftShelf.put(userId, id, JSON.stringify(sealed), true);
  },

  drop: draftShelf.drop,

  /** Nothing of the account stays on the device. */
  dropAll: draftShelf.dropAll,

  /** All words of the account that wait on this device, the latest first, whichever tab they were typed in. */
  unsent: (userId: string): UnsentDraft[] =>
    draftShelf
      .ids(userId)
      .flatMap((id) => {
        const entry = open(userId, id);
        return entry && holdsWords(entry.value) ? { id, ...entry } : [];
      })
      .sort((a, b) => Date.parse(b.keptAt) - Date.parse(a.keptAt)),
};
