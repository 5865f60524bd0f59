import type { ApolloClient } from '@apollo/client';
import { useEffect } from 'react';
import type { DataRouter } from 'react-router';
import { actingAs } from '../shared/api/actingAs.js';
import { identityChanged, sessionEnded } from '../shared/api/sessionSignals.js';
import { draftShelf } from '../shared/forms/draftShelf.js';
import { otherTabs } from '../shared/session/otherTabs.js';
import { signInPath } from '../shared/session/returnPath.js';
import { signedInNow } from '../shared/session/signedInNow.js';
import { WhoIsSignedInDocument } from '../shared/session/viewer.js';
import { leaveAccount, leavePage } from './leaveAccount.js';

/**
 * What may happen to a session while its page is open.
 *
 * It ends by itself: to the sign-in page, and back here afterwards; drafts stay on the device. It is signed out in
 * another tab: the same, and nothing stays. Another tab signs somebody else in: the page stays as it is and says so.
 */
export function useSession(client: ApolloClient, router: DataRouter): void {
  useEffect(() => {
    draftShelf.dropExpired();

    const navigate = router.navigate.bind(router);
    const end = () => {
      const { pathname, search, hash } = router.state.location;
      if (pathname === '/sign-in') return;
      void leavePage(client, navigate, signInPath(pathname + search + hash, 'expired'));
    };

    const look = async () => {
      const account = actingAs.drawnFor();
      if (account === null) return;
      const answer = await client.query({ query: WhoIsSignedInDocument, fetchPolicy: 'no-cache' }).catch(() => null);
      if (!answer?.data || actingAs.drawnFor() !== account) return;
      if (answer.data.viewer.user === null) sessionEnded.tell();
      else signedInNow.set(answer.data.viewer);
    };

    const stops = [
      // Not before the refused request has told its form, which keeps the words.
      sessionEnded.listen(() => void setTimeout(end)),
      identityChanged.listen(() => void look()),
      otherTabs.listen(({ kind, account }) => {
        const own = account === actingAs.drawnFor();
        if (own && kind === 'signed-out') void leaveAccount(client, navigate, account);
        else if (!own || signedInNow.get()) void look();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client, router]);
}
