import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import LayoutList from 'lucide-react/icons/layout-list';
import MapIcon from 'lucide-react/icons/map';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import type { NavigationItem } from './navigationItems.js';
import { useRoadmapChoices } from './useRoadmapChoices.js';

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '12px 8px 4px 20px',
  '& h2': { fontSize: 19, lineHeight: '25px' },
});
const List = styled('ul')({
  padding: '0 8px',
  '&:last-of-type': { paddingBottom: 16 },
  '& + &': { margin: '8px 8px 0', padding: '8px 0 16px', borderTop: '1px solid var(--wm-line)' },
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
  '& small': { display: 'block', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-2)' },
  '& a[aria-current]': { background: 'var(--wm-tint-2)', fontWeight: 600 },
});

export interface MoreSheetProps {
  items: readonly NavigationItem[];
  onClose: () => void;
}

/** The pages that the bar of a phone has no room for, and the other roadmaps. */
export function MoreSheet({ items, onClose }: MoreSheetProps) {
  const { t } = useTranslation();
  const pathOf = useRoadmapPath();
  const others = useRoadmapChoices(false).filter(({ present }) => !present);
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
      {others.length > 0 && (
        <List>
          {others.map(({ membership: { id, title, roadmap }, to }) => (
            <li key={id}>
              <Link to={to} onClick={onClose}>
                <Icon of={MapIcon} />
                <span dir="auto">
                  {roadmap.shortTitle}
                  <small>{title}</small>
                </span>
              </Link>
            </li>
          ))}
          <li>
            <Link to="/roadmaps" onClick={onClose}>
              <Icon of={LayoutList} />
              {t('nav.roadmaps')}
            </Link>
          </li>
        </List>
      )}
    </Drawer>
  );
}
