// What the app never runs of the packages it stands on, and no bundler can know: the build puts something smaller in
// its place. Each is replaced whole, by path; a build in which a path no longer occurs fails, so that the table follows
// the packages.

/** The module of a path below node_modules -> what stands in its place. */
const PARTS = {
  // The package names its development build for bundlers; the other lacks its warnings alone.
  'react-router/dist/development/index.mjs': `export * from '../production/index.mjs';`,
  'react-router/dist/development/dom-export.mjs': `export * from '../production/dom-export.mjs';`,
  // Texts are parsed by the build (texts.mjs).
  '@formatjs/icu-messageformat-parser/index.js': `export * from './no-parser.js';`,
  // The client prints documents to tell them apart; they have a hash. It walks them for type names and for directives of
  // its own; they come complete from the codegen, and have none.
  '@apollo/client/utilities/graphql/print.js': `export const print = (document) => document.__meta__.hash;`,
  'graphql/index.mjs': `
    export { Kind } from './language/kinds.mjs';
    export { parse } from './language/parser.mjs';
    export const OperationTypeNode = { QUERY: 'query', MUTATION: 'mutation', SUBSCRIPTION: 'subscription' };
    export const BREAK = {};
    export const visit = (document) => document;`,
  '@apollo/client/utilities/internal/removeDirectivesFromDocument.js': `export const removeDirectivesFromDocument = (_, document) => document;`,
  // No scalar has a parser of its own, and fragments are masked by their types alone.
  '@apollo/client/utilities/internal/coerceScalarFieldsToParsed.js': `export const coerceScalarFieldsToParsed = (result) => result;`,
  '@apollo/client/masking/maskDefinition.js': `export const maskDefinition = undefined;`,
  // The theme has no variables of MUI's own (libs/ui has them) and turns ripples off.
  '@mui/material/styles/createThemeWithVars.mjs': `export default undefined;`,
  '@mui/material/styles/ThemeProviderWithVars.mjs': `export const CssVarsProvider = undefined;`,
  '@mui/material/ButtonBase/TouchRipple.mjs': `export default undefined;`,
  // It has no components in it either, which must not be merged, and nobody prints it.
  'react-is/index.js': `export const isValidElementType = () => false, ForwardRef = undefined, Memo = undefined;`,
  '@mui/material/styles/stringifyTheme.mjs': `export const stringifyTheme = undefined;`,
  // Styles are written with `styled`; lint forbids `sx`.
  '@mui/system/styleFunctionSx/styleFunctionSx.mjs': `
    export const unstable_createStyleFunctionSx = () => Object.assign(() => null, { filterProps: ['sx'] });
    export default unstable_createStyleFunctionSx();`,
  '@mui/system/styleFunctionSx/defaultSxConfig.mjs': `export default {};`,
  // A step of the theme's room is a number, and only the theme asks for it.
  '@mui/system/spacing/spacing.mjs': `
    export const createUnarySpacing = ({ spacing }) => (steps) => (typeof steps === 'number' ? steps * spacing : steps);
    export const createUnaryUnit = undefined, getValue = undefined, margin = undefined, padding = undefined;
    export default undefined;`,
  // A button that waits shows a part of a circle that turns (`wm-turning` of libs/ui).
  '@mui/material/CircularProgress/CircularProgress.mjs': `
    import { createElement } from 'react';
    const arc = { cx: 44, cy: 44, r: 20.2, fill: 'none', stroke: 'currentColor', strokeWidth: 3.6, strokeDasharray: '80 200' };
    export default ({ size, 'aria-labelledby': name }) =>
      createElement('svg', { className: 'wm-turning', role: 'progressbar', 'aria-labelledby': name, viewBox: '22 22 44 44',
        width: size, height: size }, createElement('circle', arc));`,
  // Icons are drawn by `Icon` of libs/ui alone, which says their size and their stroke.
  'lucide-react/dist/esm/createLucideIcon.mjs': `
    import { createElement } from 'react';
    const drawn = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeLinecap: 'round',
      strokeLinejoin: 'round' };
    export default ({ node }) => ({ size, ...attributes }) =>
      createElement('svg', { ...drawn, width: size, height: size, ...attributes },
        node.map(([tag, shape]) => createElement(tag, shape)));`,
  // An element that is styled is given attributes of HTML and nothing else, for its type is that of the element; and `as`,
  // which names another one.
  '@emotion/is-prop-valid/dist/emotion-is-prop-valid.esm.js': `export default (name) => name !== 'theme' && name !== 'as';`,
  // For `withTheme`, which nothing here uses.
  'hoist-non-react-statics/dist/hoist-non-react-statics.cjs.js': `export default (target) => target;`,
  // React has it.
  'use-sync-external-store/shim/index.js': `export { useSyncExternalStore } from 'react';`,
};

/** Names for developer tools: an assignment that keeps components in the build which nothing uses. */
const DISPLAY_NAME = /^\w+\.displayName = "\w+";$/gm;

/** @returns {import('vite').Plugin} */
export function leanParts() {
  /** @type {Set<string>} */
  const met = new Set();
  return {
    name: 'waymark:lean-parts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const path = id.split('/node_modules/').at(-1);
      if (!(path in PARTS)) return null;
      met.add(path);
      return { code: PARTS[path], moduleType: 'js' };
    },
    transform(code, id) {
      return id.includes('/node_modules/react-router/') ? { code: code.replace(DISPLAY_NAME, ''), map: null } : null;
    },
    buildEnd(error) {
      const gone = Object.keys(PARTS).filter((path) => !met.has(path));
      if (!error && gone.length > 0) this.error(`parts.mjs replaces what is no longer there: ${gone.join(', ')}`);
    },
  };
}
