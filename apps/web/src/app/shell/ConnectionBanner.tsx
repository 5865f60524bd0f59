import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { OfflineBanner } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../shared/api/connection.js';

// Under the top bar and in sight wherever the reader is; what takes the focus stops below it.
const Root = styled('div')({ position: 'sticky', top: 'calc(var(--wm-top) + 8px)', zIndex: 10, marginBottom: 16 });
const clearOfBanner = <MuiGlobalStyles styles={{ html: { scrollPaddingTop: '160px !important' } }} />;

/** One line while the server cannot be reached: what still works, and what waits. */
export function ConnectionBanner() {
  const { t } = useTranslation('states');
  if (useOnline()) return null;
  return (
    <Root className="wm-no-print">
      {clearOfBanner}
      <OfflineBanner title={t('offline.title')}>{t('offline.body')}</OfflineBanner>
    </Root>
  );
}
