/** Node loads TypeScript with these, as the build would have made it, and the libraries from their sources. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const configFile = fileURLToPath(new URL('../../../.swcrc', import.meta.url));

/** @param {string | undefined} url may end in a query, which gives a module of its own */
const isTypeScript = (url) => url !== undefined && new URL(url).pathname.endsWith('.ts');

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && isTypeScript(context.parentURL)) {
    const source = new URL(specifier, context.parentURL);
    source.pathname = source.pathname.replace(/\.js$/, '.ts');
    if (existsSync(source)) return next(source.href, context);
  }
  if (specifier.startsWith('@waymark/'))
    return next(specifier, { ...context, conditions: [...context.conditions, '@waymark/source'] });
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!isTypeScript(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { configFile, filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
