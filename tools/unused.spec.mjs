import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

// Each starts a process of its own, which waits where the machine is busy.
jest.setTimeout(60_000);

let house;
beforeEach(() => (house = mkdtempSync(join(tmpdir(), 'waymark-unused-'))));
afterEach(() => rmSync(house, { recursive: true, force: true }));

const inOrder = {
  'package.json': '{ "name": "house", "private": true, "type": "module", "workspaces": ["apps/*", "libs/*"] }',
  'apps/api/package.json': '{ "name": "@waymark/api", "dependencies": { "@waymark/domain": "*" } }',
  'apps/api/src/main.ts': "import { asked } from '@waymark/domain';\nasked();\n",
  'libs/domain/package.json': '{ "name": "@waymark/domain", "exports": { ".": { "default": "./dist/index.js" } } }',
  'libs/domain/tsconfig.json': '{ "compilerOptions": { "outDir": "dist" }, "include": ["src"] }',
  'libs/domain/src/index.ts': "export * from './rules.js';\n",
  'libs/domain/src/rules.ts': 'export const asked = () => 1;\n',
};

/** Builds a small house of the given files, in order but for the changes, and asks about it by the rules of this one. */
function unusedIn(changes = {}) {
  for (const [path, text] of Object.entries({ ...inOrder, ...changes })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  copyFileSync(join(root, 'knip.config.js'), join(house, 'knip.config.js'));
  const knip = [
    join(root, 'node_modules/knip/bin/knip.js'),
    '--no-progress',
    '--no-config-hints',
    '--directory',
    house,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, knip, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }));
  });
}

test('a house in which everything is asked for passes', async () => {
  expect(await unusedIn()).toEqual({ code: 0, stdout: '' });
});

test('what nobody uses is refused by its name: a rule of a library, a file, a package', async () => {
  const { code, stdout } = await unusedIn({
    'libs/domain/src/rules.ts': 'export const asked = () => 1;\nexport const unasked = () => 2;\n',
    'apps/api/src/forgotten.ts': 'export const x = 1;\n',
    'apps/api/package.json':
      '{ "name": "@waymark/api", "dependencies": { "@waymark/domain": "*", "left-over": "1.0.0" } }',
  });
  const found = stdout.split('\n').map((line) => line.split(/\s/)[0]);
  expect(code).toBe(1);
  expect(found.filter((word) => /unasked|asked|forgotten|left-over/.test(word))).toEqual([
    'apps/api/src/forgotten.ts',
    'left-over',
    'unasked',
  ]);
});
