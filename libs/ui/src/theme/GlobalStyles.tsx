import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { media } from './media.js';
import { designTokens } from './tokens.js';
import { schemeVariables, sharedVariables } from './variables.js';

const { gutter } = designTokens.layout;
const { h1, h2, h3, body } = designTokens.typography.scale;

const schemes = {
  ':root': { colorScheme: 'light', ...sharedVariables, ...schemeVariables('light') },
  '[data-scheme="dark"]': { colorScheme: 'dark', ...schemeVariables('dark') },
  [media.compact]: { ':root': { '--wm-gutter': `${gutter.laptop}px` } },
  [media.phone]: { ':root': { '--wm-gutter': `${gutter.phone}px` } },
  // A printed page is always light: ink on paper.
  [media.print]: { ':root, [data-scheme="dark"]': { colorScheme: 'light', ...schemeVariables('light') } },
};

const reset = {
  '*, *::before, *::after': { boxSizing: 'border-box' },
  'h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset': { margin: 0, padding: 0 },
  'ul, ol': { listStyle: 'none' },
  fieldset: { border: 0, minWidth: 0 },
  legend: { padding: 0 },
  hr: { border: 0, borderTop: '1px solid var(--wm-line)', margin: 0 },
};

const text = {
  html: {
    scrollPadding: '72px 0 24px',
    WebkitTextSizeAdjust: '100%',
    background: 'var(--wm-bg)',
    [media.phone]: { scrollPadding: '72px 0 88px' },
    [media.low]: { scrollPadding: '8px 0' },
  },
  body: {
    margin: 0,
    background: 'var(--wm-bg)',
    color: 'var(--wm-ink)',
    font: `${body.weight} ${body.size}px/${body.line}px var(--wm-sans)`,
    fontVariantNumeric: 'tabular-nums',
    WebkitFontSmoothing: 'antialiased',
    overflowWrap: 'break-word',
    [media.phone]: { fontSize: body.phone.size },
  },
  h1: {
    font: `${h1.weight} ${h1.size}px/${h1.line}px var(--wm-serif)`,
    letterSpacing: h1.tracking,
    textWrap: 'balance',
    [media.phone]: { fontSize: h1.phone.size, lineHeight: `${h1.phone.line}px` },
  },
  h2: {
    font: `${h2.weight} ${h2.size}px/${h2.line}px var(--wm-serif)`,
    letterSpacing: h2.tracking,
    textWrap: 'balance',
  },
  h3: { font: `${h3.weight} ${h3.size}px/${h3.line}px var(--wm-sans)`, textWrap: 'balance' },
  a: { color: 'var(--wm-link)', textDecorationThickness: '1px', textUnderlineOffset: '3px' },
  'small, .wm-small': { fontSize: 13, lineHeight: '19px' },
  // An asterisk set as <sup> in imported text stays on the line: it is part of the name.
  sup: { fontSize: '1em', lineHeight: 0, verticalAlign: 'baseline' },
  ins: {
    background: 'var(--wm-ins-bg)',
    color: 'var(--wm-ins-tx)',
    textDecoration: 'underline 1.5px',
    textUnderlineOffset: '4px',
    borderRadius: 2,
    padding: '1px 2px',
  },
  del: {
    background: 'var(--wm-del-bg)',
    color: 'var(--wm-del-tx)',
    textDecoration: 'line-through 1.5px',
    borderRadius: 2,
    padding: '1px 2px',
  },
};

const behaviour = {
  ':focus-visible': { outline: '2px solid var(--wm-focus)', outlineOffset: 2, borderRadius: 3 },
  // A heading that takes the focus by script is a place to read from, not a control.
  'h1[tabindex="-1"]:focus, h2[tabindex="-1"]:focus': { outline: 'none' },
  [media.reducedMotion]: {
    '*, *::before, *::after': {
      animationDuration: '0s !important',
      transitionProperty: 'opacity !important',
      scrollBehavior: 'auto !important',
    },
  },
};

const print = {
  '.wm-print-only': { display: 'none' },
  // Folded away on the screen only: paper has nothing to unfold, and prints it as what it is.
  '@media screen': { '.wm-folded': { display: 'none !important' } },
  '@page': { size: 'A4', margin: '16mm 16mm 18mm' },
  [media.print]: {
    body: {
      fontSize: '10.5pt',
      lineHeight: '15pt',
      overflow: 'visible !important',
      paddingRight: '0 !important',
    },
    h1: { fontSize: '20pt', lineHeight: '24pt' },
    a: { color: 'inherit', textDecoration: 'none' },
    '*': { WebkitPrintColorAdjust: 'exact', printColorAdjust: 'exact' },
    '.wm-no-print': { display: 'none !important' },
    '.wm-print-only': { display: 'revert !important' },
    // Nobody can unfold paper.
    'details::details-content': { display: 'block', contentVisibility: 'visible', blockSize: 'auto' },
    'details > summary > svg': { display: 'none' },
    // What lies over the page is no part of it on paper.
    '.MuiModal-root': { display: 'none !important' },
    'figure, tr, svg': { breakInside: 'avoid' },
    'h1, h2, h3, thead': { breakAfter: 'avoid' },
  },
};

/** The ground under every page: variables of both schemes, element styles, focus, motion and print. */
export function GlobalStyles() {
  return (
    <>
      <MuiGlobalStyles styles={reset} />
      <MuiGlobalStyles styles={schemes} />
      <MuiGlobalStyles styles={text} />
      <MuiGlobalStyles styles={behaviour} />
      <MuiGlobalStyles styles={print} />
    </>
  );
}
