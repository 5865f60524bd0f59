import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const swcrc = JSON.parse(readFileSync(`${root}.swcrc`, 'utf8'));
const tools = `${root}tools/`;

/** Sources say `./x.js`; on disk it is `./x.ts` (or `.tsx`), so the extension is left to the resolver. */
const relativeImports = { '^(\\.{1,2}/.*)\\.js$': '$1' };

/** Workspace packages resolve to their sources, so that a test never runs against a stale build. */
const exportConditions = ['@waymark/source', 'node', 'node-addons'];

const common = {
  cacheDirectory: `${root}.nx/jest`,
  testEnvironmentOptions: { customExportConditions: exportConditions },
  // `restoreMocks` keeps one test's spies out of the next one.
  restoreMocks: true,
  // Jest leaves one core free for watching; on a machine with two that is every other one.
  maxWorkers: '100%',
};

/**
 * For packages that run in Node: real ES modules inside Jest.
 * Jest must be started with `node --experimental-vm-modules`.
 */
export const nodeEsm = {
  ...common,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false, sourceMaps: 'inline' }] },
  moduleNameMapper: relativeImports,
};

const reactSwc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};

/** For packages that run in a browser: the same, in jsdom, with styles and fonts left out. */
export const webEsm = {
  ...common,
  testEnvironment: `${tools}jest.jsdom-env.cjs`,
  setupFiles: [`${tools}jest.jsdom-setup.cjs`],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', reactSwc] },
  moduleNameMapper: {
    '\\.(css|woff2?|svg|png)$': `${tools}jest.empty-module.cjs`,
    '^@fontsource-variable/': `${tools}jest.empty-module.cjs`,
    ...relativeImports,
  },
};
