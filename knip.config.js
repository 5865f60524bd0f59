/**
 * What nobody uses, in sources, exports, types and packages, is an error: `npm run unused`, part of `npm test`.
 * @type {import('knip').KnipConfig}
 */
export default {
  workspaces: {
    '.': {
      // Loaded past what a static reader sees: before anything is installed, and by a path in node_modules.
      entry: ['tools/*.mjs', 'tools/check-node.cjs', 'tools/bench/bare/server.mjs'],
      ignoreDependencies: ['nx'],
      project: ['*.{mjs,js}', 'tools/**/*.{mjs,cjs}'],
      jest: { config: ['tools/jest.config.mjs'] },
    },
    'apps/api': {
      // The typesetter is a thread of its own, begun by its address.
      entry: ['src/main.ts', 'src/commands/*.ts', 'src/kernel/pdf/typeset.js', 'migrations/*.ts'],
      project: ['src/**/*.ts', 'src/kernel/pdf/*.js', 'test/**/*.{ts,mjs}', 'migrations/*.ts'],
      // Fonts are read by their path: src/kernel/pdf/typeset.js names these.
      ignoreDependencies: ['@expo-google-fonts/noto-naskh-arabic', '@expo-google-fonts/source-serif-4'],
    },
    'apps/web': {
      // Bundled by itself (boot.mjs).
      entry: ['src/boot.ts'],
      project: ['src/**/*.{ts,tsx}', '*.{mjs,ts}'],
      // Written by code generation: what no document uses yet may be used by the next.
      ignoreIssues: { 'src/gql/*.ts': ['exports', 'types'] },
    },
    'apps/e2e': { project: ['src/**/*.ts'] },
    // Nothing outside the workspace imports the libraries: what they export and nobody imports is unused.
    'libs/*': { project: ['src/**/*.{ts,tsx}'], includeEntryExports: true },
    'libs/ui': {
      project: ['src/**/*.{ts,tsx}'],
      includeEntryExports: true,
      // Style sheets are not read: src/fonts.css names these.
      ignoreDependencies: ['@fontsource-variable/ibm-plex-sans', '@fontsource-variable/source-serif-4'],
    },
  },
};
