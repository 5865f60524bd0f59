import type { Components, Theme } from '@mui/material/styles';
import { media } from './media.js';

/** Menus, dialogs, drawers, tooltips and tables. Only what floats casts a shadow. */
export const surfaces: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none', color: 'var(--wm-ink)' },
      outlined: { border: '1px solid var(--wm-line)', borderRadius: 'var(--wm-r-l)' },
    },
  },
  MuiPopover: {
    styleOverrides: {
      paper: {
        background: 'var(--wm-raised)',
        border: '1px solid var(--wm-line)',
        borderRadius: 'var(--wm-r)',
        boxShadow: 'var(--wm-shadow)',
      },
    },
  },
  MuiMenu: { styleOverrides: { list: { padding: 8 } } },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '7px 10px',
        gap: 8,
        borderRadius: 'var(--wm-r-s)',
        fontSize: 14,
        lineHeight: '20px',
        '&:hover, &.Mui-focusVisible': { background: 'var(--wm-tint)' },
        '&.Mui-selected, &.Mui-selected:hover': { background: 'var(--wm-tint-2)', fontWeight: 600 },
        [media.touch]: { minHeight: 44 },
      },
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
  MuiTooltip: {
    styleOverrides: {
      tooltip: {
        padding: '6px 10px',
        background: 'var(--wm-ink)',
        color: 'var(--wm-bg)',
        borderRadius: 'var(--wm-r-s)',
        font: '400 13px/18px var(--wm-sans)',
        [media.forcedColors]: { border: '1px solid CanvasText' },
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '12px 12px 12px 0',
        borderColor: 'var(--wm-line)',
        fontSize: 14,
        lineHeight: '20px',
        verticalAlign: 'top',
      },
      head: {
        padding: '8px 12px 8px 0',
        borderColor: 'var(--wm-line-2)',
        color: 'var(--wm-ink-3)',
        fontSize: 13,
        fontWeight: 500,
        lineHeight: '18px',
        verticalAlign: 'bottom',
      },
    },
  },
};
