import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { toAppError } from '../shared/api/AppError.js';
import { LoadError } from '../shared/page/LoadError.js';
import { signInPath } from '../shared/session/returnPath.js';
import { ViewerContext } from '../shared/session/SessionContext.js';
import { readViewer, ViewerDocument, type SignedIn } from '../shared/session/viewer.js';
import { BarePage } from './shell/BarePage.js';

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
  if (!viewer.user) return <Navigate replace to={signInPath(pathname + search + hash)} />;
  return (
    <ViewerContext value={viewer as SignedIn}>
      <Outlet />
    </ViewerContext>
  );
}
