import type { Components, Theme } from '@mui/material/styles';
import { media } from './media.js';

/** Dialogs and drawers. Only what floats casts a shadow. */
export const surfaces: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none', color: 'var(--wm-ink)' },
      outlined: { border: '1px solid var(--wm-line)', borderRadius: 'var(--wm-r-l)' },
    },
  },
  MuiDialog: {
    styleOverrides: {
      // Hung from above: what appears below the acts of a dialog lengthens it and moves nothing.
      container: { alignItems: 'flex-start' },
      paper: {
        margin: '12vh 16px 16px',
        maxHeight: 'calc(100% - 12vh - 16px)',
        maxWidth: 520,
        width: 'calc(100% - 32px)',
        background: 'var(--wm-raised)',
        borderRadius: 'var(--wm-r-l)',
        boxShadow: 'var(--wm-shadow)',
        [media.phone]: { marginTop: 16, maxHeight: 'calc(100% - 32px)' },
        [media.low]: { margin: 8, width: 'calc(100% - 16px)', maxHeight: 'calc(100% - 16px)' },
        [media.forcedColors]: { border: '1px solid CanvasText' },
      },
    },
  },
  MuiDrawer: {
    styleOverrides: {
      paper: { background: 'var(--wm-surface)', [media.forcedColors]: { borderLeft: '1px solid CanvasText' } },
    },
  },
  MuiBackdrop: {
    styleOverrides: { root: { backgroundColor: 'rgb(11 18 21 / 45%)' }, invisible: { background: 'none' } },
  },
};
