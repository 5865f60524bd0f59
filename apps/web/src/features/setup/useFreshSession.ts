import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ViewerDocument } from '../../shared/session/viewer.js';

/** Asks anew what the frame shows of the roadmap: its titles, its participants, whether drafting has started. */
export function useFreshSession(): () => void {
  const client = useApolloClient();
  return useCallback(() => {
    // Where it cannot be asked, the frame shows what it showed; the next page load tells.
    client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
  }, [client]);
}
