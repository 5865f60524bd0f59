import type { Components, Theme } from '@mui/material/styles';
import { media } from './media.js';
import { designTokens } from './tokens.js';

const { comfortable, compact, touch } = designTokens.density;

const ring = { outline: '2px solid var(--wm-focus)', outlineOffset: 2 };

/** Buttons: 38 px, 32 compact, 44 on touch; no ripple, no capitals. */
export const controls: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': ring } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined' },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: comfortable.control,
        padding: '0 14px',
        gap: 8,
        borderRadius: 'var(--wm-r)',
        font: '500 14px/1 var(--wm-sans)',
        letterSpacing: 0,
        textTransform: 'none',
        whiteSpace: 'nowrap',
        transition: 'background-color var(--wm-fast) var(--wm-easing)',
        // Links that look like buttons keep their own colour in every state.
        '&.Mui-disabled': {
          border: '1px dashed var(--wm-field)',
          background: 'none',
          color: 'var(--wm-ink-3)',
        },
        // What turns stands where the words were.
        '&.Mui-disabled.MuiButton-loading': { color: 'transparent' },
        [media.touch]: { minHeight: touch.control },
        [media.phone]: { minHeight: touch.control },
      },
      loadingIndicator: { color: 'var(--wm-ink-3)' },
      startIcon: { margin: 0 },
      endIcon: { margin: 0 },
      contained: {
        border: '1px solid var(--wm-primary)',
        background: 'var(--wm-primary)',
        color: 'var(--wm-on-primary)',
        '&:hover': { background: 'var(--wm-primary-h)' },
      },
      outlined: {
        border: '1px solid var(--wm-field)',
        background: 'var(--wm-surface)',
        color: 'var(--wm-ink)',
        '&:hover': { border: '1px solid var(--wm-field)', background: 'var(--wm-canvas)' },
      },
      text: {
        padding: '0 8px',
        color: 'var(--wm-link)',
        '&:hover': { background: 'var(--wm-canvas)' },
      },
      sizeSmall: {
        minHeight: compact.control,
        padding: '0 10px',
        fontSize: 13.5,
        [media.touch]: { minHeight: 40 },
        [media.phone]: { minHeight: 40 },
      },
      sizeLarge: { minHeight: 46, padding: '0 18px', fontSize: 15 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        width: 36,
        height: 36,
        padding: 0,
        borderRadius: 'var(--wm-r)',
        color: 'var(--wm-ink-2)',
        '&:hover': { background: 'var(--wm-canvas)' },
        '&.Mui-disabled': { color: 'var(--wm-ink-3)' },
        [media.touch]: { width: touch.iconButton, height: touch.iconButton },
        [media.phone]: { width: touch.iconButton, height: touch.iconButton },
      },
    },
  },
};
