import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@waymark/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { toAppError } from '../shared/api/AppError.js';
import { identityChanged } from '../shared/api/sessionSignals.js';
import { LoadError } from '../shared/page/LoadError.js';
import { signInPath } from '../shared/session/returnPath.js';
import { ViewerContext } from '../shared/session/SessionContext.js';
import { readViewer, ViewerDocument, type SignedIn, type Viewer } from '../shared/session/viewer.js';
import { BarePage } from './shell/BarePage.js';
import { useDrawnFor } from './usePageIdentity.js';

const isSignedIn = (viewer: Viewer): viewer is SignedIn => viewer.user !== null;

/** Asks who is signed in, once per visit; nobody: to the sign-in page. */
export function RequireSession() {
  const { t } = useTranslation(['shell', 'states']);
  const { pathname, search, hash } = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument);
  if (!data) {
    return (
      <BarePage>
        {error ? (
          <LoadError error={toAppError(error)} subject={t('product')} onRetry={() => void refetch().catch(() => {})} />
        ) : (
          <Skeleton label={t('states:loading')} />
        )}
      </BarePage>
    );
  }
  const viewer = readViewer(data.viewer);
  if (!isSignedIn(viewer)) return <Navigate replace to={signInPath(pathname + search + hash)} />;
  return <DrawnFor viewer={viewer} />;
}

/**
 * The page of one account. When another tab signs somebody else in, it stays as it is, with the words that are being
 * typed; only its reader decides to go on as the other one.
 */
function DrawnFor({ viewer }: { viewer: SignedIn }) {
  const [drawn, setDrawn] = useState(viewer);
  const same = viewer.user.id === drawn.user.id;
  if (same && viewer !== drawn) setDrawn(viewer);
  useEffect(() => {
    if (!same) identityChanged.tell();
  }, [same]);
  if (!useDrawnFor(drawn)) return null;
  return (
    <ViewerContext value={drawn}>
      <Outlet />
    </ViewerContext>
  );
}
