import { styled } from '@mui/material/styles';

/** Initials in a disc, beside the words they abbreviate. Hide it from screen readers. */
export const Avatar = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: 'none',
  width: 30,
  height: 30,
  borderRadius: '50%',
  background: 'var(--wm-tint-2)',
  color: 'var(--wm-ink)',
  font: '600 12px/1 var(--wm-sans)',
  '@media (forced-colors:active)': { border: '1px solid CanvasText' },
});
