import { useSyncExternalStore } from 'react';
import type { WhoIsSignedInQuery } from '../../gql/graphql.js';

/** Who is signed in, as the server told it after the page was drawn. */
export type SignedInNow = WhoIsSignedInQuery['viewer'];

/** Null while nothing says that it is another than the page was drawn for. */
let now: SignedInNow | null = null;
const listeners = new Set<() => void>();

export const signedInNow = {
  get: (): SignedInNow | null => now,

  set(viewer: SignedInNow | null): void {
    now = viewer;
    listeners.forEach((listener) => listener());
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useSignedInNow = (): SignedInNow | null => useSyncExternalStore(signedInNow.subscribe, signedInNow.get);
