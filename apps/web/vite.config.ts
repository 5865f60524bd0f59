import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  writeBundle: () => copyFileSync(documents, here('./dist/persisted-documents.json')),
};

export default defineConfig({
  plugins: [inlineDocuments(documents), react(), copyDocuments],
  resolve: { conditions: ['@waymark/source', 'module', 'browser', 'development|production'] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    strictPort: process.env.PORT !== undefined,
    proxy: { '/graphql': { target: api, ws: true, changeOrigin: false } },
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
          ],
        },
      },
    },
  },
});
