import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { groundCss } from '../../libs/ui/src/theme/ground.js';
import { ofScripts, sheetTokens } from '../../libs/ui/src/theme/tokens.js';
import { bootScript } from './boot.mjs';
import { inlineDocuments } from './documents.mjs';
import { leanParts } from './parts.mjs';
import { compileTexts } from './texts.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const documents = here('./src/gql/persisted-documents.json');
const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

/** The API answers only documents that are in its store, and fills it from this file. */
const copyDocuments: Plugin = {
  name: 'waymark:copy-documents',
  apply: 'build',
  writeBundle: ({ dir = here('./dist') }) => copyFileSync(documents, `${dir}/persisted-documents.json`),
};

/** The style sheet under every page, from the design's values. */
const groundStyles: Plugin = {
  name: 'waymark:ground-styles',
  resolveId: (source) => (source === 'virtual:ground.css' ? '\0ground.css' : null),
  load(id) {
    if (id === '\0ground.css') return groundCss;
    if (id !== here('../../libs/ui/src/tokens.json')) return null;
    return JSON.stringify(ofScripts(sheetTokens));
  },
};

/** The two faces that every page begins with, asked for with the page: text is not drawn twice. */
const FIRST_FACES = /(ibm-plex-sans-latin-wght|source-serif-4-latin-opsz)-normal.*\.woff2$/;

const preloadFonts: Plugin = {
  name: 'waymark:preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_FACES.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
};

/** The API serves compressed files as they lie; nothing is compressed while somebody waits. */
const compressFiles: Plugin = {
  name: 'waymark:compress-files',
  apply: 'build',
  writeBundle({ dir = here('./dist') }) {
    const assets = `${dir}/assets`;
    for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
      const bytes = readFileSync(`${assets}/${file}`);
      writeFileSync(`${assets}/${file}.br`, brotliCompressSync(bytes));
      writeFileSync(`${assets}/${file}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [
    leanParts(),
    inlineDocuments(documents),
    compileTexts(),
    groundStyles,
    bootScript(here('./src/boot.ts')),
    preloadFonts,
    react(),
    copyDocuments,
    compressFiles,
  ],
  resolve: { conditions: ['@waymark/source', 'es2015', 'module', 'browser', 'development|production'] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    strictPort: process.env.PORT !== undefined,
    proxy: {
      '/graphql': { target: api, ws: true, changeOrigin: false },
      '/readyz': api,
      '/files': api,
      '/personal-data': api,
      '/alignment': api,
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    modulePreload: {
      // Every browser of the target preloads modules by itself.
      polyfill: false,
      // What every page begins with is there already when a later one names it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html'
          ? files
          : files.filter((file) => !/(packages|frame|rolldown-runtime)-[\w-]+\.js$/.test(file)),
    },
    // Fonts as files: a data URL would need a wider content security policy and cannot be cached by itself.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file costs a request, and large ones compress better. So there is one of the packages that every page
          // needs, one of the frame, and one of the two pages that a visit begins with.
          groups: [
            { name: 'packages', test: /node_modules[\\/]|rolldown[\\/]runtime/, tags: ['$initial'], priority: 30 },
            { name: 'frame', tags: ['$initial'], priority: 20 },
            {
              name: 'first',
              test: /features[\\/](sign-in[\\/]SignIn|overview[\\/]Overview)Page\.tsx$|en[\\/](signIn|overview)\.ts$/,
              priority: 10,
            },
            // Each file has a line in the first one: what a few pages share is none of its own.
            { name: 'shared', minShareCount: 4, priority: 5 },
            { name: 'people', test: /features[\\/](people|accounts)/, priority: 4 },
            { name: 'roadmaps', test: /features[\\/](roadmaps|setup)/, priority: 4 },
            { name: 'drafting', test: /features[\\/]drafting|shared[\\/]words/, priority: 4 },
            { name: 'documents', test: /features[\\/]documents|shared[\\/]drafting/, priority: 4 },
          ],
        },
      },
    },
  },
});
