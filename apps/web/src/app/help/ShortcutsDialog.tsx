import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { shortcuts } from '../../shared/keyboard/shortcuts.js';

const Body = styled('div')({
  padding: 24,
  '& dl': {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '8px 20px',
    alignItems: 'baseline',
    margin: '16px 0 20px',
    fontSize: 14,
  },
  '& kbd': {
    padding: '1px 6px',
    border: '1px solid var(--wm-line-2)',
    borderRadius: 4,
    background: 'var(--wm-canvas)',
    font: '500 12px/18px var(--wm-sans)',
  },
  '& label': { display: 'flex', gap: 10, alignItems: 'center', minHeight: 32, fontWeight: 500 },
  '& input': { width: 18, height: 18, margin: 0, accentColor: 'var(--wm-primary)' },
});
const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginTop: 20 });

function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation('help');
  return keys.split(' ').map((key, index) => (
    <span key={index}>
      {index > 0 && ` ${t('keys.then')} `}
      <kbd>{key.replace('mod+', 'Ctrl + ').replace('Alt+', 'Alt + ')}</kbd>
    </span>
  ));
}

/** All keys that act on this page, and the switch for single letters. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['help', 'shell']);
  const id = useId();
  const list = useSyncExternalStore(shortcuts.subscribe, shortcuts.list);
  const enabled = useSyncExternalStore(shortcuts.subscribe, shortcuts.enabled);
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`}>
      <Body>
        <h2 id={`${id}-title`}>{t('keys.title')}</h2>
        <dl>
          {list.map(({ keys, label }) => (
            <div key={keys} style={{ display: 'contents' }}>
              <dt>
                <Keys keys={keys} />
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={enabled}
            aria-describedby={`${id}-hint`}
            onChange={(event) => shortcuts.enable(event.target.checked)}
          />
          {t('keys.single')}
        </label>
        <p id={`${id}-hint`} className="wm-small" style={{ color: 'var(--wm-ink-3)' }}>
          {t('keys.singleHint')}
        </p>
        <Foot>
          <Button autoFocus onClick={onClose}>
            {t('shell:close')}
          </Button>
        </Foot>
      </Body>
    </Dialog>
  );
}
