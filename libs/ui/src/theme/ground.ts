import { media } from './media.js';
import { sheetTokens } from './tokens.js';
import { schemeVariables, sharedVariables } from './variables.js';

const { gutter } = sheetTokens.layout;
const { h1, h2, h3, body } = sheetTokens.typography.scale;

const declarations = (variables: Record<string, string>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

const schemes = `
:root { color-scheme: light; ${declarations({ ...sharedVariables, ...schemeVariables('light') })} }
[data-scheme='dark'] { color-scheme: dark; ${declarations(schemeVariables('dark'))} }
${media.compact} { :root { --wm-gutter: ${gutter.laptop}px; } }
${media.phone} { :root { --wm-gutter: ${gutter.phone}px; } }
/* A printed page is always light: ink on paper. */
${media.print} { :root, [data-scheme='dark'] { color-scheme: light; ${declarations(schemeVariables('light'))} } }`;

const reset = `
*, *::before, *::after { box-sizing: border-box; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; }
hr { border: 0; border-top: 1px solid var(--wm-line); margin: 0; }`;

const text = `
html { scroll-padding: 72px 0 24px; -webkit-text-size-adjust: 100%; background: var(--wm-bg); }
${media.phone} { html { scroll-padding: 72px 0 88px; } }
${media.low} { html { scroll-padding: 8px 0; } }
body {
  margin: 0;
  background: var(--wm-bg);
  color: var(--wm-ink);
  font: ${body.weight} ${body.size}px/${body.line}px var(--wm-sans);
  font-variant-numeric: tabular-nums;
  -webkit-font-smoothing: antialiased;
  overflow-wrap: break-word;
}
${media.phone} { body { font-size: ${body.phone.size}px; } }
h1 {
  font: ${h1.weight} ${h1.size}px/${h1.line}px var(--wm-serif);
  letter-spacing: ${h1.tracking};
  text-wrap: balance;
}
${media.phone} { h1 { font-size: ${h1.phone.size}px; line-height: ${h1.phone.line}px; } }
h2 {
  font: ${h2.weight} ${h2.size}px/${h2.line}px var(--wm-serif);
  letter-spacing: ${h2.tracking};
  text-wrap: balance;
}
h3 { font: ${h3.weight} ${h3.size}px/${h3.line}px var(--wm-sans); text-wrap: balance; }
a { color: var(--wm-link); text-decoration-thickness: 1px; text-underline-offset: 3px; }
/* A list to choose from begins where the text of a field does, and its arrow keeps off the edge. */
select:not([multiple]) {
  appearance: none;
  padding-inline-end: 34px !important;
  background: var(--wm-surface) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' fill='none' stroke='%2374828C' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round' viewBox='0 0 24 24'%3E%3Cpath d='m6 9 6 6 6-6'/%3E%3C/svg%3E")
    no-repeat right 11px center / 16px;
}
${media.forcedColors} { select:not([multiple]) { appearance: auto; padding-inline-end: 4px !important; background: Field; } }
input::file-selector-button {
  margin-inline-end: 10px;
  padding: 1px 10px;
  border: 1px solid var(--wm-field);
  border-radius: var(--wm-r-s);
  background: var(--wm-surface);
  color: inherit;
  font: 500 14px/20px var(--wm-sans);
  cursor: pointer;
}
small, .wm-small { font-size: 13px; line-height: 19px; }
/* An asterisk set as <sup> in imported text stays on the line: it is part of the name. */
sup { font-size: 1em; line-height: 0; vertical-align: baseline; }
ins {
  background: var(--wm-ins-bg);
  color: var(--wm-ins-tx);
  text-decoration: underline 1.5px;
  text-underline-offset: 4px;
  border-radius: 2px;
  padding: 1px 2px;
}
del {
  background: var(--wm-del-bg);
  color: var(--wm-del-tx);
  text-decoration: line-through 1.5px;
  border-radius: 2px;
  padding: 1px 2px;
}`;

const behaviour = `
:focus-visible { outline: 2px solid var(--wm-focus); outline-offset: 2px; border-radius: 3px; }
/* A heading that takes the focus by script is a place to read from, not a control. */
h1[tabindex='-1']:focus, h2[tabindex='-1']:focus { outline: none; }
/* What waits for an answer. */
@keyframes wm-turn { to { transform: rotate(1turn); } }
.wm-turning { display: block; animation: wm-turn 1.4s linear infinite; }
${media.reducedMotion} {
  *, *::before, *::after {
    animation-duration: 0s !important;
    transition-property: opacity !important;
    scroll-behavior: auto !important;
  }
}`;

const print = `
.wm-print-only { display: none; }
/* Folded away on the screen only: paper has nothing to unfold, and prints it as what it is. */
@media screen { .wm-folded { display: none !important; } }
@page { size: A4; margin: 16mm 16mm 18mm; }
${media.print} {
  body { font-size: 10.5pt; line-height: 15pt; overflow: visible !important; padding-right: 0 !important; }
  h1 { font-size: 20pt; line-height: 24pt; }
  a { color: inherit; text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .wm-no-print { display: none !important; }
  .wm-print-only { display: revert !important; }
  /* Nobody can unfold paper. */
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  details > summary > svg { display: none; }
  /* What lies over the page is no part of it on paper. */
  .MuiModal-root { display: none !important; }
  figure, tr, svg { break-inside: avoid; }
  h1, h2, h3, thead { break-after: avoid; }
}`;

/**
 * The ground under every page, as a style sheet: variables of both schemes, element styles, focus, motion and print.
 * The build writes it to a file; nothing of it is made in the browser.
 */
export const groundCss: string = [reset, schemes, text, behaviour, print].join('\n');
