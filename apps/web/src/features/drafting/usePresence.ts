import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { readFragment } from '../../gql/index.js';
import { connection } from '../../shared/api/connection.js';
import { TendPassageDocument, WriterParts } from './drafting.documents.js';
import type { MakingStore } from './MakingStore.js';

/** Who opens a passage and leaves it at once was not there, in ms. */
const ARRIVING = 2_000;
/** How often one says that one is there and asks who else is; well within the 30 s after which one is gone. */
const TENDING = 5_000;

/**
 * Says which passage is open on this page, shows who else has one, and looks whether the text is another by now.
 * @param open the passage; null for none
 */
export function usePresence(store: MakingStore, open: string | null, refetch: () => Promise<void>): void {
  const client = useApolloClient();
  useEffect(() => {
    let ended = false;
    const tend = async () => {
      if (document.visibilityState === 'hidden' || !connection.online()) return;
      const { priorityId } = store.making();
      const answer = await client
        .mutate({
          mutation: TendPassageDocument,
          variables: { input: { priorityId, passageId: open } },
          fetchPolicy: 'no-cache',
        })
        // The banner tells that the server cannot be reached; who was there is gone after a while.
        .catch(() => undefined);
      if (ended || !answer?.data) return;
      const { revision, writers } = answer.data.tendPassage;
      store.seeWriters(readFragment(WriterParts, writers));
      if (store.isBehind(revision)) await refetch();
    };
    // Whoever only looks says nothing at first; whoever has left a passage says so at once.
    const first = setTimeout(() => void tend(), open === null ? 0 : ARRIVING);
    const timer = setInterval(() => void tend(), TENDING);
    const look = () => void tend();
    document.addEventListener('visibilitychange', look);
    return () => {
      ended = true;
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, store, open, refetch]);
  useEffect(() => {
    const { priorityId } = store.making();
    const leave = () =>
      void client
        .mutate({ mutation: TendPassageDocument, variables: { input: { priorityId, passageId: null } } })
        .catch(() => undefined);
    return leave;
  }, [client, store]);
}
