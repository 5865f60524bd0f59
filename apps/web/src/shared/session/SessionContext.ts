import { createContext, useContext } from 'react';
import type { Membership, Roadmap, Role, SignedIn } from './viewer.js';

export const ViewerContext = createContext<SignedIn | null>(null);
export const MembershipContext = createContext<Membership | null>(null);

/**
 * Who is signed in, with all memberships.
 * @throws Error outside the signed-in part of the app
 */
export function useViewer(): SignedIn {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in here');
  return viewer;
}

/**
 * The reader's membership in the roadmap of the address.
 * @throws Error outside `/r/:roadmap`
 */
export function useMembership(): Membership {
  const membership = useContext(MembershipContext);
  if (!membership) throw new Error('There is no roadmap here');
  return membership;
}

/** The roadmap of the address: code, titles, phase, zone, participants, open round. */
export const useRoadmap = (): Roadmap => useMembership().roadmap;

/** Whether anything is written in the roadmap of the address: a closed one is read. */
export const useWrites = (): boolean => useRoadmap().phase !== 'closed';

/** Whether the reader has one of these roles here. For navigation only: records say themselves what may be done. */
export function useCan(...roles: Role[]): boolean {
  return roles.includes(useMembership().role);
}

/** The address of a page of this roadmap: `useRoadmapPath()('priorities/p3')`. */
export function useRoadmapPath(): (path?: string) => string {
  const { code } = useRoadmap();
  return (path = '') => (path ? `/r/${code}/${path.replace(/^\//, '')}` : `/r/${code}`);
}
