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
  for (const place of Object.keys(present)) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'package.json'), '{}');
  }
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

const whole = { 'node_modules/pg': { version: '8.0.0' }, 'apps/web/node_modules/pg': { version: '7.0.0' } };

test('a package that npm lists and the disk does not hold is missing', () => {
  checkout(locked, whole);
  rmSync(join(folder, 'node_modules/pg'), { recursive: true });
  expect(missingPackages(folder)).toEqual(['node_modules/pg']);
});

test('a list that was cut off counts for nothing', () => {
  checkout(locked, whole);
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages": {"node_mod');
  expect(missingPackages(folder)).toEqual(['node_modules/pg', 'apps/web/node_modules/pg']);
});

test('a lock that cannot be read is told with what to do', () => {
  writeFileSync(join(folder, 'package-lock.json'), '<<<<<<< HEAD');
  expect(() => missingPackages(folder)).toThrow('git checkout package-lock.json');
});

test('what only this kind of system needs is missing, what others need is not', () => {
  const binary = (os, cpu, libc) => ({
    version: '1.0.0',
    optional: true,
    os: [os],
    cpu: [cpu],
    ...(libc && { libc: [libc] }),
  });
  checkout(
    {
      ...locked,
      'node_modules/swc-linux-gnu': binary('linux', 'x64', 'glibc'),
      'node_modules/swc-linux-musl': binary('linux', 'x64', 'musl'),
      'node_modules/swc-darwin': binary('darwin', 'arm64'),
    },
    whole,
  );
  expect(missingPackages(folder, { os: 'linux', cpu: 'x64', libc: 'glibc' })).toEqual(['node_modules/swc-linux-gnu']);
  expect(missingPackages(folder, { os: 'darwin', cpu: 'arm64' })).toEqual(['node_modules/swc-darwin']);
});
