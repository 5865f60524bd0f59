import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { earlierModules } from '../../architecture.mjs';
import { layerRules } from './rules.mjs';

let house;
beforeEach(() => (house = mkdtempSync(join(tmpdir(), 'waymark-layers-'))));
afterEach(() => rmSync(house, { recursive: true, force: true }));

/** Builds a small house of the given files and returns the names of the rules that it breaks. */
async function broken(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const tops = [...new Set(Object.keys(files).map((path) => path.split('/')[0]))];
  const { output } = await cruise(tops, {
    baseDir: house,
    ruleSet: { forbidden: layerRules },
    validate: true,
    tsPreCompilationDeps: true,
  });
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].sort();
}

const module = (name, file) => `apps/api/src/modules/${name}/${file}`;
const feature = (name, file) => `apps/web/src/features/${name}/${file}`;
const empty = 'export const x = 1;\n';

test('a house in order breaks no rule', async () => {
  expect(
    await broken({
      'libs/domain/src/index.ts': empty,
      'apps/api/src/kernel/errors/index.ts': empty,
      [module('places', 'index.ts')]: empty,
      [module('roadmap', 'roadmap.service.ts')]:
        "import { x } from '../places/index.js';\nexport { x as y } from '../../kernel/errors/index.js';\nexport { x };\n",
      'apps/web/src/shared/x.ts': empty,
      [feature('validation', 'RoundPage.ts')]: "export { x } from '../../shared/x.js';\n",
    }),
  ).toEqual([]);
});

test('a module may not import a later one', async () => {
  expect(
    await broken({
      [module('roadmap', 'a.ts')]: "export { x } from '../validation/index.js';\n",
      [module('validation', 'index.ts')]: empty,
    }),
  ).toEqual(['module-roadmap']);
});

test('a module may not reach behind the index of an earlier one', async () => {
  expect(
    await broken({
      [module('roadmap', 'a.ts')]: "export { x } from '../places/country.entity.js';\n",
      [module('places', 'country.entity.ts')]: empty,
    }),
  ).toEqual(['module-roadmap']);
});

test('a room of the kernel may not import one above it, nor what assembles the kernel', async () => {
  expect(
    await broken({
      'apps/api/src/kernel/index.ts': empty,
      'apps/api/src/kernel/actor/actor.ts': "export { x } from '../policy/operations.js';\n",
      'apps/api/src/kernel/policy/operations.ts': empty,
      'apps/api/src/kernel/errors/a.ts': "export { x } from '../index.js';\n",
    }),
  ).toEqual(['kernel-actor', 'kernel-errors']);
});

test('a room of the kernel that the order does not know is refused', async () => {
  expect(
    await broken({
      'apps/api/src/kernel/weather/a.ts': empty,
      'apps/api/src/kernel/index.ts': "export { x } from './weather/a.js';\n",
    }),
  ).toEqual(['kernel-in-order']);
});

test('validation and tracking are blind to each other, and nobody imports the listeners', async () => {
  expect(
    await broken({
      [module('validation', 'index.ts')]: empty,
      [module('tracking', 'a.ts')]: "export { x } from '../validation/index.js';\n",
      [module('audit', 'index.ts')]: empty,
      [module('notifications', 'a.ts')]: "export { x } from '../audit/index.js';\n",
    }),
  ).toEqual(['module-notifications', 'module-tracking']);
});

test('a module that the order does not know is refused', async () => {
  expect(
    await broken({
      [module('weather', 'index.ts')]: empty,
      'apps/api/src/app.module.ts': "export { x } from './modules/weather/index.js';\n",
    }),
  ).toEqual(['module-in-order']);
});

test('composition knows a module by its index or its Nest module', async () => {
  expect(
    await broken({
      [module('places', 'places.module.ts')]: empty,
      [module('places', 'country.repository.ts')]: empty,
      'apps/api/src/modules/index.ts': "export { x } from './places/places.module.js';\n",
      'apps/api/src/app.module.ts':
        "export { x } from './modules/index.js';\nexport { x as y } from './modules/places/country.repository.js';\n",
    }),
  ).toEqual(['modules-by-their-index']);
});

test('a circle is an error, for types as well', async () => {
  expect(
    await broken({
      'libs/domain/src/a.ts': "import type { B } from './b.js';\nexport type A = B | 1;\n",
      'libs/domain/src/b.ts': "import type { A } from './a.js';\nexport type B = A | 2;\n",
    }),
  ).toEqual(['no-circular']);
});

test('the domain imports nothing, not even what Node brings', async () => {
  expect(await broken({ 'libs/domain/src/a.ts': "export { createHash } from 'node:crypto';\n" })).toEqual([
    'room-domain',
  ]);
});

test('the interface library knows no data', async () => {
  expect(await broken({ 'libs/ui/src/a.ts': "import '@apollo/client';\nimport 'react';\n" })).toContain('room-ui');
});

test('the kernel imports no module', async () => {
  expect(
    await broken({
      [module('places', 'index.ts')]: empty,
      'apps/api/src/kernel/a.ts': "export { x } from '../modules/places/index.js';\n",
    }),
  ).toContain('room-kernel');
});

test('a feature of the web app never imports another', async () => {
  expect(
    await broken({
      [feature('validation', 'a.ts')]: "export { x } from '../tracking/b.js';\n",
      [feature('tracking', 'b.ts')]: empty,
    }),
  ).toEqual(['web-feature']);
});

test('what is shared in the web app imports no feature', async () => {
  expect(
    await broken({
      'apps/web/src/shared/a.ts': "export { x } from '../features/tracking/b.js';\n",
      [feature('tracking', 'b.ts')]: empty,
    }),
  ).toEqual(['room-web-shared']);
});

test('a lib is imported by its name, never by a path inside it', async () => {
  expect(
    await broken({
      'libs/domain/src/round.ts': empty,
      'apps/api/src/kernel/a.ts': "export { x } from '../../../../libs/domain/src/round.js';\n",
    }),
  ).toEqual(['libs-by-their-index']);
});

test('the API never imports the web app', async () => {
  expect(
    await broken({
      'apps/web/src/shared/x.ts': empty,
      'apps/api/src/main.ts': "export { x } from '../../web/src/shared/x.js';\n",
    }),
  ).toEqual(['api-alone']);
});

test('earlier modules are those of the rows before', () => {
  expect(earlierModules('roadmap')).toEqual(['places', 'identity', 'evidence']);
  expect(earlierModules('tracking')).not.toContain('validation');
  expect(earlierModules('audit')).not.toContain('notifications');
  expect(() => earlierModules('weather')).toThrow('does not know');
});
