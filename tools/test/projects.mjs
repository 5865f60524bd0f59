import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../processes.mjs';

/**
 * The packages of the workspace, libraries first.
 * @returns {{ name: string, package: string, folder: string, scripts: Record<string, string> }[]}
 *   `name` is the short one ("api"), `folder` an absolute path
 */
export function projects() {
  return ['libs', 'apps'].flatMap((top) =>
    readdirSync(join(root, top))
      .map((name) => ({ name, folder: join(root, top, name) }))
      .filter(({ folder }) => existsSync(join(folder, 'package.json')))
      .map(({ name, folder }) => {
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return { name, folder, package: manifest.name, scripts: manifest.scripts ?? {} };
      }),
  );
}
