import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { actingAs } from '../shared/api/actingAs.js';
import { lastReader } from '../shared/api/lastReader.js';
import { draftKey } from '../shared/forms/draftKey.js';
import { draftShelf } from '../shared/forms/draftShelf.js';
import { otherTabs } from '../shared/session/otherTabs.js';
import { signedInNow } from '../shared/session/signedInNow.js';
import type { SignedIn } from '../shared/session/viewer.js';

/**
 * Makes the account known to requests, to its drafts and to the other tabs.
 * @returns whether that is done: nothing of the account may be drawn before
 */
export function useDrawnFor({ user: { id }, draftKey: key }: SignedIn): boolean {
  useLayoutEffect(() => {
    if (key !== null) draftKey.take(id, key);
    draftShelf.arrive(id);
    signedInNow.set(null);
    otherTabs.tell({ kind: 'signed-in', account: id });
    return actingAs.begin(id);
  }, [id, key]);
  useEffect(() => {
    const forget = draftKey.forgetting();
    // Not before the forms that are taken away with the page have kept their words.
    return () => void setTimeout(forget);
  }, [id, key]);
  return useSyncExternalStore(actingAs.subscribe, actingAs.drawnFor) === id;
}

/** The same for the membership in the roadmap of the address; null outside. */
export function useDrawnAs(membership: string | null, roadmap: string): boolean {
  useLayoutEffect(() => {
    if (membership === null) return undefined;
    const end = actingAs.beginMembership(membership);
    lastReader.keep(roadmap, actingAs.named());
    return end;
  }, [membership, roadmap]);
  return useSyncExternalStore(actingAs.subscribe, actingAs.drawnAs) === membership;
}
