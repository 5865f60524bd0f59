import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { inlineDocuments } from './documents.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const documents = here('./src/gql/persisted-documents.json');
const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

/** The API answers only documents that are in its store, and fills it from this file. */
const copyDocuments: Plugin = {
  name: 'waymark:copy-documents',
  apply: 'build',
  writeBundle: ({ dir = here('./dist') }) => copyFileSync(documents, `${dir}/persisted-documents.json`),
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
  plugins: [inlineDocuments(documents), react(), copyDocuments, compressFiles],
  resolve: { conditions: ['@waymark/source', 'module', 'browser', 'development|production'] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    strictPort: process.env.PORT !== undefined,
    proxy: { '/graphql': { target: api, ws: true, changeOrigin: false }, '/readyz': api },
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // Fonts as files: a data URL would need a wider content security policy and cannot be cached by itself.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 20 },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism)[\\/]/, priority: 15 },
            // What most pages share, in one file: many small ones compress worse and cost a request each.
            {
              name: 'shared',
              test: /(apps[\\/]web[\\/]src[\\/]shared|libs[\\/](ui|domain)|node_modules)[\\/]/,
              minShareCount: 12,
              priority: 5,
            },
          ],
        },
      },
    },
  },
});
