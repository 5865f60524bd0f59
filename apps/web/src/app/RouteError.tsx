import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { toAppError } from '../shared/api/AppError.js';
import { LoadError } from '../shared/page/LoadError.js';
import { MessagePage } from '../shared/page/MessagePage.js';
import { NotFoundPage } from './NotFoundPage.js';

/** A file of the app that cannot be downloaded: it was replaced by a newer version, or the connection is missing. */
const missingFile = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|Importing a module script failed/i.test(error.message);

const reload = (): void => window.location.reload();

/** Instead of a page that failed; the frame around it stays. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (error instanceof Error && error.name === 'AppError') {
    return <LoadError error={toAppError(error)} subject={t('product')} onRetry={reload} />;
  }
  const kind = missingFile(error) && navigator.onLine ? 'outdated' : 'crash';
  return (
    <MessagePage
      title={t(`${kind}.title`)}
      action={
        <Button variant="contained" onClick={reload}>
          {t(`${kind}.reload`)}
        </Button>
      }
    >
      {t(`${kind}.body`)}
    </MessagePage>
  );
}
