import { OfflineBanner } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../shared/api/connection.js';

/** One line while the server cannot be reached: what still works, and what waits. */
export function ConnectionBanner() {
  const { t } = useTranslation('states');
  if (useOnline()) return null;
  return (
    <div className="wm-no-print" style={{ marginBottom: 16 }}>
      <OfflineBanner title={t('offline.title')}>{t('offline.body')}</OfflineBanner>
    </div>
  );
}
