import { designTokens } from './tokens.js';

const { breakpoints } = designTokens.layout;

/** Last width at which My work and the side column still fit beside the content. */
const NARROW = 1000;

/** Height up to which bars that stay would leave too little to read. */
const LOW = 480;

/**
 * Media queries of the four frames (`ux.md`, Layout), for `styled` objects.
 * Each says "up to": phone 720, narrow 1000, rail 1100, compact 1200.
 */
export const media = {
  phone: `@media (max-width:${breakpoints.tablet - 1}px)`,
  narrow: `@media (max-width:${NARROW}px)`,
  rail: `@media (max-width:${breakpoints.laptop - 1}px)`,
  compact: `@media (max-width:${breakpoints.desktop - 1}px)`,
  /** A window too low for bars that stay: a phone on its side, or 400% zoom. There they scroll with the page. */
  low: `@media screen and (max-height:${LOW}px)`,
  touch: '@media (pointer:coarse)',
  forcedColors: '@media (forced-colors:active)',
  reducedMotion: '@media (prefers-reduced-motion:reduce)',
  print: '@media print',
} as const;

/** The same widths for MUI: `theme.breakpoints.down('sm')` is a phone. */
export const breakpointValues = {
  xs: breakpoints.phone,
  sm: breakpoints.tablet,
  md: NARROW + 1,
  lg: breakpoints.laptop,
  xl: breakpoints.desktop,
};
