import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const entries = Object.entries(lock.packages);

test('the lock names every optional package, or npm ci refuses it', () => {
  const present = new Set(entries.map(([place]) => place.split('node_modules/').pop()));
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${place} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock ties nobody to one registry', () => {
  const tied = entries.filter(([, { resolved, link }]) => resolved && !link).map(([place]) => place);
  expect(tied).toEqual([]);
});

test('every package that wants to run a script at installation was looked at', () => {
  const wanting = entries
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([place]) => place.split('node_modules/').pop());
  expect(wanting.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});

test('direct dependencies are pinned', () => {
  const direct = entries
    .filter(([place]) => !place.includes('node_modules/'))
    .flatMap(([, { dependencies = {}, devDependencies = {} }]) =>
      Object.entries({ ...dependencies, ...devDependencies }),
    );
  const loose = direct.filter(
    ([name, range]) => !name.startsWith('@waymark/') && !/^(npm:\S+@)?\d+\.\d+\.\d+/.test(range),
  );
  expect(loose).toEqual([]);
});
