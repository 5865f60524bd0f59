import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** A passage: its number, its words, and its acts. */
export const Row = styled('div')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '44px minmax(0, 1fr) 32px',
  gap: '0 8px',
  alignItems: 'start',
  padding: '7px 0',
  '&[data-changed]::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: -14,
    top: 12,
    bottom: 12,
    width: 3,
    borderRadius: 2,
    background: 'var(--wm-ontrack)',
  },
  '& > .body': { minWidth: 0 },
  [media.phone]: {
    gridTemplateColumns: 'minmax(0, 1fr) 40px',
    '& > .number': { gridColumn: 1, justifySelf: 'start' },
    '& > .body': { gridColumn: 1 },
    '& > .menu': { gridColumn: 2, gridRow: '1 / span 2' },
    '&[data-changed]::before': { insetInlineStart: -9 },
  },
  [media.print]: { breakInside: 'avoid' },
});

/** The number opens the passage for those who use no pointer. */
export const Number = styled('button')({
  // Below the line of the page that stays, and above the next passage.
  scrollMargin: '76px 0 80px',
  minWidth: 24,
  minHeight: 24,
  padding: 0,
  border: 0,
  borderRadius: 'var(--wm-r-s)',
  background: 'none',
  color: 'var(--wm-ink-3)',
  font: '500 13.5px/24px var(--wm-sans)',
  textAlign: 'start',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '&:hover': { color: 'var(--wm-link)' },
  '&:disabled': { cursor: 'default', color: 'var(--wm-ink-3)' },
  [media.touch]: { minWidth: 44, minHeight: 36 },
});

export const Menu = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: 32,
  height: 29,
  padding: 0,
  border: 0,
  borderRadius: 'var(--wm-r)',
  background: 'none',
  color: 'var(--wm-ink-3)',
  cursor: 'pointer',
  '&:hover, &[aria-expanded="true"]': { background: 'var(--wm-canvas)' },
  [media.touch]: { width: 44, height: 44, marginInline: -4 },
  [media.print]: { display: 'none' },
});

export const Kind = styled('p')({ marginBottom: 1, fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-3)' });

/** The words themselves, as a document has them. */
export const Words = styled('p')({
  maxWidth: '38em',
  font: '400 17.5px/29px var(--wm-serif)',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '&.open': { cursor: 'text' },
  '&.missing': { color: 'var(--wm-ink-3)', fontStyle: 'italic' },
  '&.title': { font: '600 30px/37px var(--wm-serif)', letterSpacing: '-.012em' },
  '&.step': { font: '600 18.5px/27px var(--wm-serif)' },
  [media.phone]: { '&.title': { fontSize: 25, lineHeight: '31px' } },
});

export const Source = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 14px',
  marginTop: 5,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
});

export const Here = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  padding: '3px 8px',
  borderRadius: 'var(--wm-r-s)',
  background: 'var(--wm-ontrack-bg)',
  color: 'var(--wm-ontrack-tx)',
  fontSize: 13,
  lineHeight: '18px',
});

/** Acts as words in a row. */
export const InlineActs = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 10px',
  margin: '4px 0 0 -8px',
  [media.print]: { display: 'none' },
});
