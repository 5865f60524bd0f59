import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { Icon, media } from '@waymark/ui';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useShortcuts } from '../../shared/keyboard/useShortcuts.js';
import { onShortcutHelp } from '../shell/shortcutHelp.js';
import { helpPageAt, type HelpPage } from './helpPages.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';

const Trigger = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: '100%',
  height: '100%',
  padding: 0,
  border: 0,
  borderRadius: 'var(--wm-r)',
  background: 'none',
  color: 'var(--wm-ink-2)',
  cursor: 'pointer',
  '&:hover, &[aria-expanded="true"]': { background: 'var(--wm-canvas)' },
});

const Surface = styled('section')({
  position: 'absolute',
  zIndex: 40,
  top: 'calc(100% + 6px)',
  right: 0,
  width: 360,
  padding: '16px 18px 14px',
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-raised)',
  boxShadow: 'var(--wm-shadow)',
  fontSize: 14,
  lineHeight: '21px',
  '& h2': { marginBottom: 6, font: '600 17px/23px var(--wm-serif)' },
  '& p': { margin: '0 0 8px' },
  [media.phone]: { position: 'fixed', top: 'calc(var(--wm-top) + 6px)', right: 16, left: 16, width: 'auto' },
});

export interface PageHelpProps {
  /** For which it was asked for first. */
  first: 'page' | 'keys';
  /** Where it could not be had: the button that asks for it comes back. */
  onLost: () => void;
  /** Has a button of its own now. */
  onThere: () => void;
}

/** The "?" of every page: what it is for, who sees what, and what is done first. The list of keys is opened from here. */
export function PageHelp({ first, onThere }: PageHelpProps) {
  const { pathname } = useLocation();
  const [keys, setKeys] = useState(first === 'keys');
  const [asked, setAsked] = useState(first === 'page' ? pathname : null);
  useEffect(() => onShortcutHelp(() => setKeys(true)), []);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- said once
  useLayoutEffect(onThere, []);
  const page = helpPageAt(pathname);
  return (
    <>
      {page && (
        <Explained
          key={pathname}
          page={page}
          first={pathname === asked}
          onShown={() => setAsked(null)}
          onKeys={() => setKeys(true)}
        />
      )}
      {keys && <ShortcutsDialog onClose={() => setKeys(false)} />}
    </>
  );
}

interface ExplainedProps {
  page: HelpPage;
  /** It comes because it was asked for. */
  first: boolean;
  onShown: () => void;
  onKeys: () => void;
}

/** Not a dialog: the page stays usable. Escape closes it and gives the focus back; so does leaving it. */
function Explained({ page, first, onShown, onKeys }: ExplainedProps) {
  const { t } = useTranslation('help');
  const id = useId();
  const [open, setOpen] = useState(first);
  const trigger = useRef<HTMLButtonElement>(null);
  const surface = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const close = useCallback(() => {
    setOpen(false);
    const back = opener.current instanceof HTMLElement && opener.current !== document.body ? opener.current : null;
    (back?.isConnected ? back : trigger.current)?.focus({ preventScroll: true });
  }, []);
  const toggle = useCallback(() => {
    if (surface.current) return close();
    opener.current = document.activeElement;
    setOpen(true);
  }, [close]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- told once
  useEffect(onShown, []);
  useShortcuts(useMemo(() => [{ keys: '?', label: t('keys.help'), run: toggle }], [t, toggle]));
  useEffect(() => {
    if (!open) return undefined;
    surface.current?.focus({ preventScroll: true });
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node)) return;
      if (!surface.current?.contains(target) && !trigger.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    <>
      <Trigger
        ref={trigger}
        type="button"
        aria-label={t('open')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <Icon of={CircleQuestionMark} />
      </Trigger>
      {open && (
        <Surface
          ref={surface}
          id={id}
          tabIndex={-1}
          aria-labelledby={`${id}-title`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <h2 id={`${id}-title`}>{t('title')}</h2>
          <p>{t(`${page}.1`)}</p>
          <p>{t(`${page}.2`)}</p>
          <p>{t(`${page}.3`)}</p>
          <Button
            size="small"
            onClick={() => {
              close();
              onKeys();
            }}
          >
            {t('keys.title')}
          </Button>
        </Surface>
      )}
    </>
  );
}
