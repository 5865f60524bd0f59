import type { ApolloClient } from '@apollo/client';
import { useEffect } from 'react';
import type { DataRouter } from 'react-router';
import { sessionEnded } from '../shared/api/sessionEnded.js';
import { signInPath } from '../shared/session/returnPath.js';

/** When the server no longer knows the session: to the sign-in page, and back here afterwards. Drafts stay kept. */
export function useSessionEnd(client: ApolloClient, router: DataRouter): void {
  useEffect(
    () =>
      sessionEnded.listen(() => {
        const { pathname, search, hash } = router.state.location;
        if (pathname === '/sign-in') return;
        void router.navigate(signInPath(pathname + search + hash, 'expired')).then(() => client.clearStore());
      }),
    [client, router],
  );
}
