import { readFileSync } from 'node:fs';

const app = new URL('../../../web/src/app/', import.meta.url);

/**
 * The addresses of the pages of a roadmap below its own, as `pages.ts` of the web app and the routes that it names write
 * them: a page that comes new is found without a line here.
 */
export function patternsOfPages(): RegExp[] {
  const pages = readFileSync(new URL('pages.ts', app), 'utf8');
  const files = [...pages.matchAll(/from '(\.\.\/features\/\S+\.routes)\.js'/g)].map(([, file]) => `${file}.tsx`);
  return files.flatMap((file) => {
    // Below the first list that is exported stand the pages of a roadmap; others are of the whole installation.
    const [list = ''] = /: RoadmapPage\[\] = \[[\s\S]*?\n\];/.exec(readFileSync(new URL(file, app), 'utf8')) ?? [];
    const paths = [...list.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');
    return paths.map((path) => new RegExp(`^/${path.replaceAll(/:\w+/g, '[^/]+')}$`));
  });
}
