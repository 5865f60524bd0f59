import { styled } from '@mui/material/styles';
import { media } from '../theme/media.js';

/** A bordered box: it says "act here". Prefer a rule to a box for anything else. */
export const Panel = styled('div')({
  padding: 20,
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r-l)',
  background: 'var(--wm-surface)',
  [media.print]: { breakInside: 'avoid' },
});
