import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { inForce, type Reference } from './changes.js';
import { DraftSinceDocument, type Making } from './drafting.documents.js';

/**
 * Against what changes are counted: the version in force, else the one circulated last, or another one that was chosen.
 * A version never changes, so its words are asked for once.
 * @returns null before the first circulation, and until its words are there
 */
export function useReference(making: Making, chosen: string | null): Reference | null {
  const client = useApolloClient();
  const { code: roadmap } = useRoadmap();
  const [asked, setAsked] = useState<Reference | null>(null);
  const { priorityId, versions } = making;
  const version = versions.find(({ id }) => id === chosen) ?? versions.find((one) => one.inForce) ?? versions[0];
  const present = useMemo(() => inForce(making), [making]);
  const wanted = version === undefined || version.inForce ? null : version.id;
  const number = version?.number ?? 0;
  useEffect(() => {
    if (wanted === null) return undefined;
    let shown = true;
    void client
      .query({
        query: DraftSinceDocument,
        variables: { roadmap, priority: priorityId, since: wanted },
        fetchPolicy: 'no-cache',
        context: { page: true },
      })
      .then(({ data }) => {
        const earlier = data?.draftPage.making;
        if (!shown || !earlier) return;
        const texts = new Map(earlier.passages.map(({ id, textSince }) => [id, textSince]));
        const gone = earlier.gone.filter(({ versionId }) => versionId === wanted);
        setAsked({ versionId: wanted, number, inForce: false, textOf: ({ id }) => texts.get(id) ?? null, gone });
      })
      // Without a connection the text is written all the same, without its changes.
      .catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [client, roadmap, priorityId, wanted, number]);
  if (wanted === null) return version ? present : null;
  return asked?.versionId === wanted ? asked : null;
}
