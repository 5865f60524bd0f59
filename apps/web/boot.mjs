// The script before the app: small, classic, and first in the page, so that it runs before anything is painted and asks
// for the first data while the browser still loads the app. It shares sources with the app, but no file.
import { build } from 'vite';

/** @param {string} entry @returns {Promise<string>} the script with all that it imports */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'boot', fileName: 'boot' } },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  return output[0].code;
}

/**
 * A Vite plugin that puts the script into the page.
 * @param {string} entry
 * @returns {import('vite').Plugin}
 */
export function bootScript(entry) {
  let built = false;
  return {
    name: 'waymark:boot-script',
    async buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      built = true;
      this.emitFile({ type: 'asset', name: 'boot.js', source: await bundle(entry) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle: files = {} }) {
        const file = Object.keys(files).find((name) => /^assets\/boot-[^/]*\.js$/.test(name));
        // The development server sends sources, which are modules.
        const attrs = built ? { src: `/${file}` } : { type: 'module', src: '/src/boot.ts' };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
