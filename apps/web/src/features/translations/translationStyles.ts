import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** Two columns of the same paragraphs: the authentic text first, the translation beside it. */
export const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0 32px',
  padding: '14px 0',
  borderTop: '1px solid var(--wm-line)',
  contentVisibility: 'auto',
  containIntrinsicBlockSize: 'auto 120px',
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px 0' },
  [media.print]: { breakInside: 'avoid', contentVisibility: 'visible' },
});
export const Side = styled('div')({
  minWidth: 0,
  '& > .head': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 10px',
    // As high as the button on the other side: both texts begin in one line.
    minHeight: 34,
    fontSize: 13,
    lineHeight: '19px',
    color: 'var(--wm-ink-2)',
  },
  '& > .head > .number': { fontWeight: 500, color: 'var(--wm-ink-3)' },
  '& > .head > .rest': { flex: '1 1 auto' },
});
export const Words = styled('p')({
  font: '400 17px/28px var(--wm-serif)',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '&.missing': { color: 'var(--wm-ink-3)', fontStyle: 'italic' },
  '&.open': { cursor: 'text' },
});
export const Field = styled('textarea')({
  scrollMargin: '120px 0 80px',
  display: 'block',
  width: '100%',
  padding: '10px 12px',
  border: '1px solid var(--wm-field)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-surface)',
  color: 'var(--wm-ink)',
  font: '400 17px/28px var(--wm-serif)',
  fieldSizing: 'content',
  resize: 'vertical',
  '&:not([rows="1"])': { minHeight: 106 },
});
/** What the translation was made from, beside what the passage says now. */
export const Changed = styled('div')({
  marginTop: 8,
  padding: '8px 12px 10px',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-canvas)',
  '& > .what': { fontSize: 13, lineHeight: '20px', color: 'var(--wm-ink-2)' },
  '& > .words': { font: '400 15.5px/25px var(--wm-serif)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
/** The heads of both columns; on a phone each side names its own language. */
export const Heads = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0 32px',
  padding: '12px 0 8px',
  fontWeight: 600,
  '& small': { fontWeight: 400, fontSize: 13, color: 'var(--wm-ink-2)' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 },
});
