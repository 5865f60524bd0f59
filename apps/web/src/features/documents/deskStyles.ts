import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** A page that has the whole width: a bar, and below it contents, text and what goes with it. */
export const Desk = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: '100%',
  // Of paper only: the number of the page, and what every page must say.
  '& > .sheet': { display: 'none' },
  [media.print]: { display: 'block', minHeight: 0 },
});
export const Bar = styled('div')({
  position: 'sticky',
  zIndex: 15,
  top: 'var(--wm-top)',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  minHeight: 56,
  padding: '9px 32px',
  borderBottom: '1px solid var(--wm-line)',
  background: 'var(--wm-bg)',
  '& .rest': { flex: '1 1 auto' },
  '& select': {
    minHeight: 34,
    maxWidth: '100%',
    padding: '4px 36px 4px 12px',
    border: '1px solid var(--wm-field)',
    borderRadius: 'var(--wm-r)',
    color: 'var(--wm-ink)',
    font: '500 14px/20px var(--wm-sans)',
    [media.touch]: { minHeight: 44 },
  },
  [media.compact]: { padding: '9px 20px' },
  [media.narrow]: { position: 'static' },
  [media.phone]: { padding: '9px var(--wm-gutter)', '& select': { width: '100%' }, '& .rest': { display: 'none' } },
  [media.low]: { position: 'static' },
  [media.print]: { display: 'none' },
});
/** @param acts whether something is decided beside the text, which takes more room and stands below it on narrow windows */
export const Columns = styled('div', { shouldForwardProp: (prop) => prop !== 'acts' })<{ acts?: boolean }>(
  ({ acts = false }) => ({
    display: 'grid',
    gridTemplateColumns: `264px minmax(0, 1fr) ${acts ? 412 : 300}px`,
    flex: 1,
    [media.compact]: { gridTemplateColumns: `220px minmax(0, 1fr) ${acts ? 372 : 264}px` },
    [media.rail]: { gridTemplateColumns: `minmax(0, 1fr) ${acts ? 372 : 264}px` },
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > aside': { order: acts ? 0 : -1 } },
    [media.print]: { display: 'block' },
  }),
);
export const Sheet = styled('div')({
  justifySelf: 'center',
  width: '100%',
  minWidth: 0,
  maxWidth: 820,
  padding: '24px 36px 48px 28px',
  '& > .head': { marginBottom: 20 },
  '& > .head h1': { fontSize: 29, lineHeight: '36px' },
  [media.phone]: { padding: '16px var(--wm-gutter) 32px', '& > .head h1': { fontSize: 25, lineHeight: '31px' } },
  [media.print]: { maxWidth: 'none', padding: 0 },
});
export const Aside = styled('aside')({
  borderInlineStart: '1px solid var(--wm-line)',
  padding: '24px 28px 40px',
  '& > div': { position: 'sticky', top: 'calc(var(--wm-top) + 80px)', display: 'grid', gap: 24 },
  '& > div.acting, & > div.acting > section': { position: 'static', maxHeight: 'none' },
  '& h2': { fontSize: 19, lineHeight: '25px' },
  '& .acts': { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 10 },
  [media.compact]: { padding: '24px 20px 40px' },
  [media.narrow]: {
    borderInlineStart: 0,
    borderBottom: '1px solid var(--wm-line)',
    padding: '20px 32px',
    '& > div': { position: 'static' },
  },
  [media.phone]: { padding: '16px var(--wm-gutter) 20px' },
  [media.print]: { display: 'none' },
});
/** Passages of one text. */
export const PartRoot = styled('section')({
  marginTop: 22,
  paddingTop: 16,
  borderTop: '1px solid var(--wm-line-2)',
  '& > h2': {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    gap: 8,
    scrollMarginTop: 'calc(var(--wm-top) + 72px)',
    fontSize: 20,
    lineHeight: '27px',
    '& .code': { font: '500 14px/27px var(--wm-sans)', color: 'var(--wm-ink-3)' },
  },
  '& > .told': { margin: '2px 0 0 52px', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  [media.phone]: { '& > .told': { marginInlineStart: 0 } },
});
export const LineRoot = styled('div')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '44px minmax(0, 1fr)',
  gap: '0 8px',
  padding: '7px 0',
  scrollMargin: 'calc(var(--wm-top) + 76px) 0 80px',
  outlineOffset: 4,
  '& > .number': { font: '500 13.5px/20px var(--wm-sans)', color: 'var(--wm-ink-3)' },
  '& > .body': { minWidth: 0 },
  '& .kind': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  '& .told': { fontSize: 13, lineHeight: '19px', fontWeight: 600, color: 'var(--wm-ink-2)' },
  '& .words': {
    maxWidth: '38em',
    font: '400 17.5px/29px var(--wm-serif)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& .words.title': { fontWeight: 600 },
  '&[data-change]::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: -14,
    top: 10,
    bottom: 10,
    width: 3,
    borderRadius: 2,
    background: 'var(--wm-ontrack)',
  },
  [media.phone]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > .number': { lineHeight: '18px' },
    '&[data-change]::before': { insetInlineStart: -9 },
  },
  [media.print]: {
    padding: '4px 0',
    breakInside: 'avoid',
    '& .words': { font: '400 11pt/16.5pt var(--wm-serif)' },
    // A bar that a printer draws without colour, inside the margin.
    '&[data-change]::before': { display: 'none' },
    '&[data-change] > .body': { borderInlineStart: '2px solid #13232B', paddingInlineStart: 10 },
  },
});
export const Fold = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  margin: '2px 0 2px 52px',
  padding: '2px 0',
  border: 0,
  background: 'none',
  color: 'var(--wm-ink-2)',
  font: '400 13.5px/20px var(--wm-sans)',
  textAlign: 'start',
  cursor: 'pointer',
  '&:hover': { color: 'var(--wm-link)' },
  [media.touch]: { minHeight: 44 },
  [media.phone]: { marginInlineStart: 0 },
  [media.print]: { minHeight: 0, '& svg': { display: 'none' } },
});
