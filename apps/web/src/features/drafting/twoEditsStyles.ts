import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

export const Body = styled('div')({ padding: '26px 28px 22px', [media.phone]: { padding: '20px 16px' } });
export const Head = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
  gap: 16,
  '& p': { maxWidth: '84ch', marginTop: 4, color: 'var(--wm-ink-2)' },
});
export const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  marginTop: 18,
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r)',
  overflow: 'hidden',
  '& > section': { padding: '14px 18px 16px', background: 'var(--wm-surface)' },
  '& > section + section': { borderInlineStart: '1px solid var(--wm-line-2)' },
  '& h3': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  '& h3 > span': { fontWeight: 400, fontSize: 13, color: 'var(--wm-ink-3)' },
  '& p': { marginTop: 8, font: '400 16px/26px var(--wm-serif)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  [media.narrow]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > section + section': { borderInlineStart: 0, borderTop: '1px solid var(--wm-line-2)' },
  },
});
export const Dotted = styled('mark')({
  padding: '1px 2px',
  borderBottom: '2px dotted var(--wm-delayed-edge)',
  borderRadius: 2,
  background: 'var(--wm-delayed-bg)',
  color: 'var(--wm-delayed-tx)',
});
export const Lower = styled('div')({
  display: 'grid',
  gridTemplateColumns: '340px minmax(0, 1fr)',
  gap: 32,
  marginTop: 20,
  [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 20 },
});
export const Choices = styled('fieldset')({
  '& + &': { marginTop: 16 },
  '& > legend': { font: '600 14px/20px var(--wm-sans)', marginBottom: 8 },
  '& label': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 10,
    margin: '0 -8px',
    padding: '7px 8px',
    borderRadius: 'var(--wm-r)',
    fontSize: 15,
    lineHeight: '22px',
    cursor: 'pointer',
  },
  '& label.on': { background: 'var(--wm-tint)' },
  '& b': { fontWeight: 600 },
  '& input': { flex: 'none', width: 18, height: 18, margin: '2px 0 0', accentColor: 'var(--wm-primary)' },
  '& .whose': { display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
});
export const Combined = styled('div')({
  display: 'grid',
  alignContent: 'start',
  gap: 6,
  '& label': { font: '600 14px/20px var(--wm-sans)' },
  '& label span': { fontWeight: 400, color: 'var(--wm-ink-3)' },
  '& textarea': {
    width: '100%',
    padding: '8px 12px',
    border: '1px solid var(--wm-field)',
    borderRadius: 'var(--wm-r)',
    background: 'var(--wm-surface)',
    color: 'var(--wm-ink)',
    font: '400 17.5px/29px var(--wm-serif)',
    resize: 'vertical',
  },
  '& p': { minHeight: 32, fontSize: 13, lineHeight: '32px', color: 'var(--wm-ink-3)' },
});
export const Acts = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 8,
  marginTop: 20,
  paddingTop: 16,
  borderTop: '1px solid var(--wm-line)',
  '& .rest': { flex: '1 1 0' },
});
