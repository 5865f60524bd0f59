import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import Menu from 'lucide-react/icons/menu';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { barItems, type NavigationGroup } from './navigationItems.js';

const MoreSheet = lazyPart(
  async () => (await import('./MoreSheet.js')).MoreSheet,
  ({ onClose }) => onClose,
);

const Root = styled('nav')({
  display: 'none',
  [media.phone]: {
    position: 'fixed',
    zIndex: 30,
    left: 0,
    right: 0,
    bottom: 0,
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: '1fr',
    borderTop: '1px solid var(--wm-line)',
    background: 'var(--wm-bg)',
    paddingBottom: 'env(safe-area-inset-bottom)',
  },
  '& a, & button': {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 2,
    minHeight: 44,
    padding: '8px 0 10px',
    border: 0,
    background: 'none',
    color: 'var(--wm-ink-2)',
    font: '500 12px/16px var(--wm-sans)',
    textDecoration: 'none',
    cursor: 'pointer',
  },
  '& a:focus-visible, & button:focus-visible': { outlineOffset: -2 },
  '& a[aria-current]': { color: 'var(--wm-ink)', fontWeight: 600 },
  '& a[aria-current] svg': { strokeWidth: 2.25 },
  // At the end of the page, where it scrolls with it.
  [media.low]: { position: 'static' },
  [media.print]: { display: 'none' },
});

/** On phones: three pages and More, within reach of the thumb. */
export function BottomBar({ groups }: { groups: readonly NavigationGroup[] }) {
  const { t } = useTranslation();
  const pathOf = useRoadmapPath();
  const [open, setOpen] = useState(false);
  const { bar, more } = barItems(groups);
  return (
    <Root aria-label={t('nav.label')}>
      {bar.map(({ path, text, icon }) => (
        <NavLink key={path} to={pathOf(path)} end={path === ''}>
          <Icon of={icon} />
          {t(text)}
        </NavLink>
      ))}
      <button type="button" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon of={Menu} />
        {t('nav.more')}
      </button>
      {open && <MoreSheet items={more} onClose={() => setOpen(false)} />}
    </Root>
  );
}
