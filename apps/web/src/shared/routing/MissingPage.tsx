import Button from '@mui/material/Button';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../api/AppError.js';
import { MessagePage } from '../page/MessagePage.js';
import { appFile } from './appFile.js';

/** Loads the document anew, when somebody asks for it: never by itself, because of what may be written there. */
const reload = (): void => window.location.reload();

interface MissingPageProps {
  error: AppError;
  onRetry: () => void;
}

/** In the place of a page whose files could not be downloaded; the frame around it stays. */
function MissingPage({ error, onRetry }: MissingPageProps) {
  const { t } = useTranslation(['shell', 'states']);
  const outdated = error.code === 'OUTDATED';
  return (
    <MessagePage
      title={outdated ? t('outdated.title') : t('states:error.title')}
      action={
        <Button variant="contained" onClick={outdated ? reload : onRetry}>
          {outdated ? t('outdated.reload') : t('states:retry')}
        </Button>
      }
    >
      {outdated ? t('outdated.body') : t('network')}
    </MessagePage>
  );
}

/** A page that says why it is not there, and becomes the page when another attempt brings its files. */
export function latePage(download: () => Promise<ComponentType>, first: AppError): ComponentType {
  return function LatePage() {
    const [{ Component, error }, setState] = useState<{ Component?: ComponentType; error: AppError }>({ error: first });
    const retry = async () => {
      try {
        setState({ Component: await appFile(download), error });
      } catch (thrown) {
        setState({ error: toAppError(thrown) });
      }
    };
    return Component ? <Component /> : <MissingPage error={error} onRetry={() => void retry()} />;
  };
}
