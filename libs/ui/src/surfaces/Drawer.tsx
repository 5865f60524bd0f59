import IconButton from '@mui/material/IconButton';
import MuiDrawer from '@mui/material/Drawer';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import X from 'lucide-react/icons/x';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../marks/Icon.js';
import { FootnoteNotes, FootnoteSurface } from '../participants/Footnotes.js';
import { breakpointValues, media } from '../theme/media.js';
import { designTokens } from '../theme/tokens.js';
import { useFocusedHeading } from './useFocusedHeading.js';

/** Width of the drawer of an update and of a finding. */
export const drawerWidths = designTokens.layout.drawer;

export type DrawerMode = 'dock' | 'overlay' | 'page';

/**
 * How a drawer stands at the present width: beside the content, over it, or as a page of its own on phones.
 * @param docksFrom width in px from which it stands beside the content
 */
export function useDrawerMode(docksFrom: number = breakpointValues.xl): DrawerMode {
  const docks = useMediaQuery(`(min-width:${docksFrom}px)`, { noSsr: true });
  const phone = useMediaQuery(`(max-width:${breakpointValues.sm - 1}px)`, { noSsr: true });
  if (docks) return 'dock';
  return phone ? 'page' : 'overlay';
}

// On low windows head and foot scroll with what stands between them.
const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  [media.low]: { display: 'block', flex: '1 0 auto' },
});
const Head = styled('header')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 12,
  padding: '20px 24px 16px',
  borderBottom: '1px solid var(--wm-line)',
  '& > div': { flex: 1, minWidth: 0 },
  '& h2': { fontSize: 19, lineHeight: '25px' },
});
const Eyebrow = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
const Body = styled('div')({
  display: 'grid',
  alignContent: 'start',
  flex: 1,
  gap: 20,
  minHeight: 0,
  padding: '18px 24px 20px',
  overflow: 'auto',
  // A notice stays at the edge of what scrolls.
  '--wm-notice-top': '8px',
  '--wm-notice-gap': '20px',
  [media.low]: { overflow: 'visible' },
});
const Foot = styled('footer')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 10,
  padding: '14px 24px',
  borderTop: '1px solid var(--wm-line)',
  background: 'var(--wm-surface)',
});
/** Keeps the place of the docked drawer in the row of the page; the drawer itself is fixed to the edge. */
const Place = styled('div')({ flex: 'none' });
const Docked = styled('aside')({
  position: 'fixed',
  zIndex: 15,
  top: 'var(--wm-top)',
  right: 0,
  bottom: 0,
  display: 'flex',
  borderLeft: '1px solid var(--wm-line-2)',
  background: 'var(--wm-surface)',
  boxShadow: designTokens.elevation.drawer,
  [media.low]: { top: 0, overflowY: 'auto', alignItems: 'flex-start' },
  '@media print': { position: 'static' },
});

export interface DrawerProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The line above the title: where the record belongs. */
  eyebrow?: ReactNode;
  closeLabel: string;
  /** Changes when the drawer shows another record, so that focus moves to the new title. */
  focusKey?: string;
  /** Width in px; on phones the drawer is as wide as the page. */
  width?: number;
  /** Width of the window in px from which it stands beside the content; My work docks from 1001. */
  docksFrom?: number;
  /** Stays at the lower edge: the acts. */
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * One record beside its list. Docks beside the content on wide windows (place it as the last item of a row), lies over
 * it on narrower ones and fills a phone. Focus moves to its title and returns; Escape closes it.
 */
export function Drawer(props: DrawerProps) {
  const { open, onClose, width = drawerWidths.update, docksFrom } = props;
  const mode = useDrawerMode(docksFrom);
  const titleId = useId();
  if (mode === 'dock') return open ? <DockedDrawer {...props} width={width} titleId={titleId} /> : null;
  const paper = { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId, style: { width, maxWidth: '100vw' } };
  return (
    <MuiDrawer
      anchor="right"
      open={open}
      onClose={onClose}
      // The heading takes the focus before MUI would note where it was.
      disableRestoreFocus
      slotProps={{ paper: mode === 'page' ? { ...paper, style: { width: '100vw' } } : paper }}
    >
      <Contents {...props} titleId={titleId} />
    </MuiDrawer>
  );
}

function DockedDrawer(props: DrawerProps & { width: number; titleId: string }) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
  };
  return (
    <Place style={{ width: `calc(${props.width}px - var(--wm-gutter))` }}>
      <Docked style={{ width: props.width }} aria-labelledby={props.titleId} onKeyDown={closeOnEscape}>
        <Contents {...props} />
      </Docked>
    </Place>
  );
}

function Contents(props: DrawerProps & { titleId: string }) {
  const { title, eyebrow, closeLabel, onClose, footer, focusKey, titleId, children } = props;
  const heading = useFocusedHeading(focusKey);
  return (
    <FootnoteSurface>
      <Frame data-surface>
        <Head>
          <div>
            {eyebrow !== undefined && <Eyebrow>{eyebrow}</Eyebrow>}
            <h2 id={titleId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <IconButton onClick={onClose} aria-label={closeLabel}>
            <Icon of={X} />
          </IconButton>
        </Head>
        <Body>
          {children}
          <FootnoteNotes />
        </Body>
        {footer !== undefined && <Foot>{footer}</Foot>}
      </Frame>
    </FootnoteSurface>
  );
}
