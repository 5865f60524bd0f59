import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import type { NavigationItem } from './navigationItems.js';

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '12px 8px 4px 20px',
  '& h2': { fontSize: 19, lineHeight: '25px' },
});
const List = styled('ul')({
  padding: '0 8px 16px',
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 48,
    padding: '0 12px',
    borderRadius: 'var(--wm-r)',
    color: 'var(--wm-ink)',
    fontSize: 16,
    textDecoration: 'none',
  },
  '& a[aria-current]': { background: 'var(--wm-tint-2)', fontWeight: 600 },
});

export interface MoreSheetProps {
  items: readonly NavigationItem[];
  onClose: () => void;
}

/** The pages that the bar of a phone has no room for. */
export function MoreSheet({ items, onClose }: MoreSheetProps) {
  const { t } = useTranslation();
  const pathOf = useRoadmapPath();
  return (
    <Drawer
      anchor="bottom"
      open
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': t('nav.menu') } }}
    >
      <Head>
        <h2>{t('nav.more')}</h2>
        <IconButton aria-label={t('close')} onClick={onClose}>
          <Icon of={X} />
        </IconButton>
      </Head>
      <List>
        {items.map(({ path, text, icon }) => (
          <li key={path}>
            <NavLink to={pathOf(path)} onClick={onClose}>
              <Icon of={icon} />
              {t(text)}
            </NavLink>
          </li>
        ))}
      </List>
    </Drawer>
  );
}
