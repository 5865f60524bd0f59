import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { toAppError } from '../shared/api/AppError.js';
import { LoadError } from '../shared/page/LoadError.js';
import { MessagePage } from '../shared/page/MessagePage.js';
import { NotFoundPage } from './NotFoundPage.js';

const reload = (): void => window.location.reload();

/** Instead of a page that failed; the frame around it stays. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (error instanceof Error && error.name === 'AppError') {
    return <LoadError error={toAppError(error)} subject={t('product')} onRetry={reload} />;
  }
  return (
    <MessagePage
      title={t('crash.title')}
      action={
        <Button variant="contained" onClick={reload}>
          {t('crash.reload')}
        </Button>
      }
    >
      {t('crash.body')}
    </MessagePage>
  );
}
