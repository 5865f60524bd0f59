import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import CloudOff from 'lucide-react/icons/cloud-off';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../shared/api/connection.js';
import { maintenance } from '../../shared/frame/maintenance.js';

/** What the top bar leaves free between the name and the account: a place that is there before it is needed. */
const Place = styled('div')({
  flex: '1 1 0',
  minWidth: 0,
  containerType: 'inline-size',
  fontSize: 13,
  lineHeight: '17px',
  '& > div': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    width: 'fit-content',
    maxWidth: 620,
    margin: '0 auto',
    padding: '5px 14px',
    borderRadius: 'var(--wm-r)',
    background: 'var(--wm-delayed-bg)',
    color: 'var(--wm-delayed-tx)',
  },
  '& svg': { flex: 'none' },
  '& b': { fontWeight: 600 },
  // Where it cannot be read, it is still heard.
  '@container (max-width:460px)': {
    '& .rest': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  [media.phone]: { '& > div': { gap: 6, marginRight: 0, padding: '5px 10px' } },
  [media.forcedColors]: { '& > div': { border: '1px solid CanvasText' } },
});

/** While the server cannot be reached, or only be read: what still works, and what waits. */
export function ConnectionBanner() {
  const { t } = useTranslation('states');
  const online = useOnline();
  const { bar } = useSyncExternalStore(maintenance.subscribe, maintenance.told);
  return (
    <Place>
      {online ? (
        bar
      ) : (
        <div role="status">
          <Icon of={CloudOff} small />
          <span>
            <b>{t('offline.title')}</b> <span className="rest">{t('offline.body')}</span>
          </span>
        </div>
      )}
    </Place>
  );
}
