import { styled } from '@mui/material/styles';
import { Icon, media, VisuallyHidden } from '@waymark/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { useRoadmap, useRoadmapPath, useViewer } from '../../shared/session/SessionContext.js';
import { loadRooms } from '../../shared/texts/i18n.js';
import type { NavigationGroup } from './navigationItems.js';

/** Downloaded after the page, where there is another roadmap to go to; its place is the name of this one. */
const RoadmapSwitcher = lazyPart(
  async () => (await Promise.all([import('./RoadmapSwitcher.js'), loadRooms(['roadmaps'])]))[0].RoadmapSwitcher,
  () => () => undefined,
);

/** Icons with tooltips: on narrower windows, and beside a desk. */
const rail = {
  padding: '14px 10px',
  '& .roadmap:not(.many), & .name, & h2': { display: 'none' },
  '& .many': { height: 44, padding: 0 },
  '& ul + h2 + ul, & ul + ul': { marginTop: 10 },
  '& a': { justifyContent: 'center', padding: 0 },
  '& .count': {
    position: 'absolute',
    top: 2,
    right: 2,
    minWidth: 16,
    padding: '0 4px',
    borderRadius: 8,
    background: 'var(--wm-primary)',
    color: 'var(--wm-on-primary)',
    font: '600 12px/16px var(--wm-sans)',
    textAlign: 'center',
  },
  // The word becomes the tooltip of its icon.
  '& .word': {
    position: 'absolute',
    zIndex: 30,
    left: 'calc(100% + 4px)',
    padding: '6px 10px',
    borderRadius: 'var(--wm-r-s)',
    background: 'var(--wm-ink)',
    color: 'var(--wm-bg)',
    font: '400 13px/18px var(--wm-sans)',
    whiteSpace: 'nowrap',
    clipPath: 'inset(50%)',
  },
  '&:not(.dismissed) a:hover .word, &:not(.dismissed) a:focus-visible .word': { clipPath: 'none' },
} as const;

const Root = styled('nav')({
  padding: '20px 12px',
  borderRight: '1px solid var(--wm-line)',
  background: 'var(--wm-canvas)',
  '& > .stay': {
    position: 'sticky',
    zIndex: 15,
    top: 'calc(var(--wm-top) + 20px)',
    [media.low]: { position: 'static' },
  },
  '& .roadmap': { position: 'relative', padding: '0 10px 16px', font: '600 14px/20px var(--wm-sans)' },
  '& .many': { paddingRight: 34 },
  '& .name span': {
    display: 'block',
    marginTop: 2,
    font: '400 13px/18px var(--wm-sans)',
    color: 'var(--wm-ink-3)',
  },
  '& h2': {
    padding: '16px 10px 6px',
    font: '600 13px/18px var(--wm-sans)',
    letterSpacing: 0,
    color: 'var(--wm-ink-3)',
  },
  '& a': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    minHeight: 34,
    padding: '0 10px',
    borderRadius: 'var(--wm-r)',
    color: 'var(--wm-ink-2)',
    fontSize: 14,
    lineHeight: '20px',
    fontWeight: 450,
    textDecoration: 'none',
    [media.touch]: { minHeight: 44 },
  },
  '& a:hover': { background: 'var(--wm-tint)' },
  '& a[aria-current]': { background: 'var(--wm-tint-2)', color: 'var(--wm-ink)', fontWeight: 600 },
  '& .count': { marginLeft: 'auto', fontSize: 13, fontWeight: 400, color: 'var(--wm-ink-2)' },
  [media.forcedColors]: { '& a[aria-current]': { outline: '1px solid Highlight' } },
  [media.print]: { display: 'none' },
  [media.rail]: rail,
  '&:has(+ main [data-desk])': rail,
  [media.phone]: { display: 'none' },
});

/** Escape puts the tooltips of the rail away until the pointer or the focus moves on. */
function useDismissedTooltips(): { className: string; onPointerOver: () => void; onFocus: () => void } {
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDismissed(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const bring = () => setDismissed(false);
  return { className: dismissed ? 'dismissed' : '', onPointerOver: bring, onFocus: bring };
}

export interface SidebarProps {
  groups: readonly NavigationGroup[];
  workCount: number;
}

/** The pages of the roadmap: 232 px wide, a rail of icons with tooltips on narrower windows, absent on phones. */
export function Sidebar({ groups, workCount }: SidebarProps) {
  const { t } = useTranslation();
  const { shortTitle, phase, draftingSince, currentRound } = useRoadmap();
  const isOne = useViewer().memberships.length < 2;
  const pathOf = useRoadmapPath();
  const roundName = useRoundName();
  const tooltips = useDismissedTooltips();
  const phaseName = t(draftingSince === null ? 'nav.setup' : `phase.${phase}`);
  return (
    <Root aria-label={t('nav.label')} {...tooltips}>
      <div className="stay">
        <div className={isOne ? 'roadmap' : 'roadmap many'}>
          <p className="name">
            {shortTitle}
            <span>
              {currentRound ? t('sidebar.phase', { phase: phaseName, round: roundName(currentRound) }) : phaseName}
            </span>
          </p>
          {!isOne && <RoadmapSwitcher />}
        </div>
        {groups.map(({ title, items }) => (
          <Group key={title ?? ''} title={title && t(title)}>
            {items.map(({ path, text, icon }) => (
              <li key={path}>
                <NavLink to={pathOf(path)} end={path === ''}>
                  <Icon of={icon} />
                  <span className="word">{t(text)}</span>
                  {path === 'work' && workCount > 0 && (
                    <>
                      <span className="count" aria-hidden="true">
                        {workCount}
                      </span>
                      <VisuallyHidden>, {t('nav.workCount', { count: workCount })}</VisuallyHidden>
                    </>
                  )}
                </NavLink>
              </li>
            ))}
          </Group>
        ))}
      </div>
    </Root>
  );
}

function Group({ title, children }: { title?: string; children: React.ReactNode }) {
  return (
    <>
      {title && <h2>{title}</h2>}
      <ul>{children}</ul>
    </>
  );
}
