import { styled } from '@mui/material/styles';
import { Logo, media } from '@waymark/ui';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useShortcuts } from '../../shared/keyboard/useShortcuts.js';
import { ThemeControl } from '../../shared/frame/ThemeControl.js';
import { useSignedInNow } from '../../shared/session/signedInNow.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { loadRooms } from '../../shared/texts/i18n.js';
import { AccountMenu } from './AccountMenu.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { onShortcutHelp } from './shortcutHelp.js';

const Root = styled('header')({
  position: 'sticky',
  zIndex: 20,
  top: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  height: 'var(--wm-top)',
  padding: '0 24px 0 20px',
  borderBottom: '1px solid var(--wm-line)',
  background: 'var(--wm-bg)',
  [media.phone]: { gap: 4, padding: '0 8px 0 16px' },
  [media.low]: { position: 'relative' },
  [media.print]: { display: 'none' },
});
const Brand = styled(Link)({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 44,
  color: 'var(--wm-ink)',
  font: '600 18px/1 var(--wm-serif)',
  letterSpacing: '-.01em',
  textDecoration: 'none',
});

/** On phones the account menu has it. */
const OnWide = styled('div')({ [media.phone]: { display: 'none' } });

/** What it says is downloaded when it is first asked for. */
const Help = styled('div')({
  position: 'relative',
  flex: 'none',
  '& > button': { width: 44, height: 44, border: 0, background: 'none', color: 'inherit', font: 'inherit' },
});
const PageHelp = lazyPart(
  async () => (await Promise.all([import('../help/PageHelp.js'), loadRooms(['help'])]))[0].PageHelp,
  ({ onLost }) => onLost,
);

const IdentityNotice = lazyPart(
  async () => (await Promise.all([import('./IdentityNotice.js'), loadRooms(['identity'])]))[0].IdentityNotice,
  () => () => undefined,
);

/** Name, help, appearance, account. What is not built has no place here. */
export function TopBar() {
  const { t } = useTranslation();
  const [helps, setHelps] = useState<'page' | 'keys' | null>(null);
  const [here, setHere] = useState(false);
  const label = t('help');
  const now = useSignedInNow();
  useShortcuts(useMemo(() => (helps ? [] : [{ keys: '?', label, run: () => setHelps('page') }]), [helps, label]));
  // Once it is there, it listens by itself.
  useEffect(() => (helps ? undefined : onShortcutHelp(() => setHelps('keys'))), [helps]);
  return (
    <Root>
      <Brand to="/" aria-label={t('nav.home')}>
        <Logo />
        {t('product')}
      </Brand>
      <ConnectionBanner />
      <OnWide>
        <ThemeControl />
      </OnWide>
      <Help>
        {/* It keeps the focus until what it asked for is there. */}
        {!here && (
          <button type="button" aria-label={label} aria-expanded={false} onClick={() => setHelps('page')}>
            ?
          </button>
        )}
        {helps && <PageHelp first={helps} onLost={() => setHelps(null)} onThere={() => setHere(true)} />}
      </Help>
      <AccountMenu />
      {now && <IdentityNotice />}
    </Root>
  );
}
