import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { graphql } from '../../gql/index.js';
import { useRoadmap, useViewer } from '../../shared/session/SessionContext.js';
import type { Membership } from '../../shared/session/viewer.js';
import { navigationFor } from './navigationItems.js';

const RoadmapChoicesDocument = graphql(`
  query RoadmapChoices {
    ownRoadmaps {
      id
      waiting
    }
  }
`);

export interface RoadmapChoice {
  membership: Membership;
  /** The page that is open now where the role may open it there, else the overview. */
  to: string;
  present: boolean;
  /** How much waits there; null while it is not known. */
  waiting: number | null;
}

/** The roadmaps among which one switches; what waits in each is asked for while they are shown. */
export function useRoadmapChoices(shown: boolean): RoadmapChoice[] {
  const { id: here, code } = useRoadmap();
  const { memberships } = useViewer();
  const { pathname } = useLocation();
  const { data } = useQuery(RoadmapChoicesDocument, { skip: !shown, fetchPolicy: 'no-cache' });
  const [page = ''] = pathname.slice(`/r/${code}/`.length).split('/');
  return memberships.map((membership) => {
    const { roadmap } = membership;
    const opens = navigationFor(membership).some(({ items }) => items.some(({ path }) => path === page));
    return {
      membership,
      to: `/r/${roadmap.code}${opens && page ? `/${page}` : ''}`,
      present: roadmap.id === here,
      waiting: data?.ownRoadmaps.find(({ id }) => id === roadmap.id)?.waiting ?? null,
    };
  });
}
