import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPackages } from './bootstrap.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function checkout(wanted, present) {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (!present) return;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
}

const locked = {
  '': { name: 'waymark' },
  'apps/api': { name: '@waymark/api' },
  'node_modules/@waymark/api': { link: true },
  'node_modules/pg': { version: '8.0.0' },
  'apps/web/node_modules/pg': { version: '7.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

test('in a fresh checkout everything is missing that this system needs', () => {
  checkout(locked);
  expect(missingPackages(folder)).toEqual(['node_modules/pg', 'apps/web/node_modules/pg']);
});

test('nothing is missing after an installation, even without the packages of other systems', () => {
  checkout(locked, { 'node_modules/pg': { version: '8.0.0' }, 'apps/web/node_modules/pg': { version: '7.0.0' } });
  expect(missingPackages(folder)).toEqual([]);
});

test('another version is missing', () => {
  checkout(locked, { 'node_modules/pg': { version: '7.9.0' }, 'apps/web/node_modules/pg': { version: '7.0.0' } });
  expect(missingPackages(folder)).toEqual(['node_modules/pg']);
});
