import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import Check from 'lucide-react/icons/check';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import LayoutList from 'lucide-react/icons/layout-list';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Shortcut } from '../../shared/keyboard/shortcuts.js';
import { useShortcuts } from '../../shared/keyboard/useShortcuts.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useRoadmapChoices } from './useRoadmapChoices.js';

/** Lies over the name of the roadmap, which keeps its place: nothing moves when this has been downloaded. */
const Trigger = styled('button')({
  position: 'absolute',
  inset: '-10px 0 6px',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  padding: '0 10px',
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r)',
  background: 'none',
  color: 'var(--wm-ink-2)',
  cursor: 'pointer',
  '&:hover, &[aria-expanded="true"]': { borderColor: 'var(--wm-ink-3)' },
  [media.rail]: { inset: '0 0 10px', justifyContent: 'center', padding: 0 },
});
const Menu = styled('div')({
  position: 'absolute',
  zIndex: 40,
  top: 'calc(100% - 4px)',
  left: 0,
  width: 328,
  maxHeight: 'calc(100vh - 140px)',
  overflowY: 'auto',
  padding: 8,
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-raised)',
  boxShadow: 'var(--wm-shadow)',
  // The sidebar draws its own links otherwise.
  '&& a': {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    alignItems: 'center',
    justifyContent: 'stretch',
    gap: '0 10px',
    padding: '8px 10px',
    color: 'var(--wm-ink)',
    font: '600 14px/20px var(--wm-sans)',
  },
  '&& a[aria-checked="true"]': { background: 'var(--wm-tint-2)' },
  '& small': { display: 'block', font: '400 13px/18px var(--wm-sans)', color: 'var(--wm-ink-2)' },
  '& hr': { margin: '8px 0', border: 0, borderTop: '1px solid var(--wm-line)' },
  '& .waiting': {
    minWidth: 72,
    padding: '3px 8px',
    borderRadius: 'var(--wm-r-s)',
    background: 'var(--wm-tint)',
    font: '600 13px/18px var(--wm-sans)',
    textAlign: 'center',
  },
  '& .waiting:empty': { visibility: 'hidden' },
});

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Opens another roadmap in which one holds a role. There only where there is another one. */
export function RoadmapSwitcher() {
  const { t } = useTranslation(['roadmaps', 'shell']);
  const { shortTitle } = useRoadmap();
  const navigate = useNavigate();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const choices = useRoadmapChoices(open);

  const keys = useMemo<Shortcut[]>(() => {
    const show = () => {
      // On a phone it stands behind More.
      if (button.current?.getClientRects().length === 0) return void navigate('/roadmaps');
      setOpen(true);
    };
    return [{ keys: 'g r', label: t('roadmaps:switch.key'), run: show }];
  }, [navigate, t]);
  useShortcuts(keys);

  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const moved = (event: FocusEvent) => {
      // The heading of a page that arrives meanwhile takes the focus by itself; whoever chooses here goes on choosing.
      if (event.target instanceof HTMLHeadingElement && event.relatedTarget instanceof HTMLElement)
        event.relatedTarget.focus();
      else leave(event);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', moved);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', moved);
    };
  }, [open]);

  const press = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const next = MOVES[event.key]?.(at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <div ref={root} onKeyDown={press}>
      <Trigger
        ref={button}
        type="button"
        aria-label={t('roadmaps:switch.label', { title: shortTitle })}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon of={ChevronsUpDown} small />
      </Trigger>
      {open && (
        <Menu role="menu" aria-label={t('roadmaps:own.title')}>
          {choices.map(({ membership: { id, title, roadmap }, to, present, waiting }) => (
            <Link
              key={id}
              to={to}
              role="menuitemradio"
              aria-checked={present}
              tabIndex={-1}
              onClick={(event) => {
                if (present) event.preventDefault();
                close();
              }}
            >
              {present ? <Icon of={Check} small /> : <span />}
              <span dir="auto">
                {roadmap.shortTitle}
                <small>{title}</small>
                <small>{t(roadmap.draftingSince === null ? 'shell:nav.setup' : `shell:phase.${roadmap.phase}`)}</small>
              </span>
              <span className="waiting">{waiting ? t('roadmaps:switch.waiting', { count: waiting }) : ''}</span>
            </Link>
          ))}
          <hr />
          <Link to="/roadmaps" role="menuitem" tabIndex={-1}>
            <Icon of={LayoutList} small />
            {t('roadmaps:switch.all')}
          </Link>
        </Menu>
      )}
    </div>
  );
}
