import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nx, root, run, runNode } from '../processes.mjs';
import { findChromium, howToInstallChromium } from './chromium.mjs';
import { projects } from './projects.mjs';
import { countJest, countPlaywright } from './results.mjs';

const tool = (path) => join(root, 'node_modules', path);
const results = join(root, '.nx', 'results');
/** Nothing here takes that long; what hangs must not hang the whole run. */
const timeout = 20 * 60_000;

/**
 * One part of `npm test`. A quiet one shows what it wrote only when it failed; the others write as they go.
 * @typedef {{ group: string, name: string, quiet: boolean, run: () => Promise<import('./results.mjs').Count> }} Check
 */

/** @returns {Check} a check that passes or fails as one */
export const whole = (group, name, work) => ({
  group,
  name,
  quiet: true,
  run: async () => {
    await work();
    return { passed: 1, failed: 0 };
  },
});

/** Everything that only reads sources. */
export function staticChecks() {
  const quiet = { timeout };
  return [
    whole('lint', 'lint', () => runNode(tool('eslint/bin/eslint.js'), ['.', '--max-warnings=0'], quiet)),
    whole('lint', 'format', () =>
      runNode(tool('prettier/bin/prettier.cjs'), ['--check', '--log-level=warn', '.'], quiet),
    ),
    whole('lint', 'designation in texts', () =>
      runNode(join(root, 'tools/eslint/designation-in-texts.mjs'), [], quiet),
    ),
    whole('lint', 'what nobody uses', () =>
      runNode(tool('knip/bin/knip.js'), ['--no-progress', '--treat-config-hints-as-errors'], quiet),
    ),
    whole('layers', 'layer rules', () =>
      runNode(
        tool('dependency-cruiser/bin/dependency-cruise.mjs'),
        ['apps', 'libs', '--config', '.dependency-cruiser.mjs'],
        quiet,
      ),
    ),
    ...projects()
      .filter(({ scripts }) => scripts.typecheck)
      .map(({ name, folder }) =>
        whole('types', `types of ${name}`, () =>
          runNode(tool('typescript7/bin/tsc'), ['-p', 'tsconfig.json'], { ...quiet, cwd: folder }),
        ),
      ),
  ];
}

/** Nx builds what changed; the libraries come first. */
export function builds() {
  return projects()
    .filter(({ scripts }) => scripts.build)
    .map((project) => whole('build', `build of ${project.name}`, () => nx('run', `${project.package}:build`)));
}

/** Unit and API tests: the workspace's tools and every package with a Jest configuration. */
export function jestRuns() {
  const tools = { name: 'tools', folder: join(root, 'tools') };
  const packages = projects().filter(({ scripts }) => scripts.test?.includes('jest'));
  return [tools, ...packages].map(({ name, folder }) => ({
    group: name,
    name: `tests of ${name}`,
    quiet: false,
    run: () => runJest(name, folder),
  }));
}

/**
 * @param {string} name of the report
 * @param {string} folder of the package
 * @param {string} [node] the program that runs it
 */
export async function runJest(name, folder, node = process.execPath) {
  const file = freshFile(`${name}.json`);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, tool('jest/bin/jest.js'), '--ci', '--json', `--outputFile=${file}`];
  return countJest(file, await endsWell(run(node, args, { cwd: folder, stdio: shown(), timeout })));
}

/** Journeys in a real browser, against the built product. */
export function browserRuns() {
  return [{ group: 'e2e', name: 'browser tests', quiet: false, run: runBrowser }];
}

async function runBrowser() {
  const chromium = findChromium();
  if (!chromium) {
    console.log(howToInstallChromium);
    return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0 };
  }
  const file = freshFile('e2e.json');
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const journeys = runNode(tool('@playwright/test/cli.js'), ['test'], {
    cwd: join(root, 'apps/e2e'),
    stdio: shown(),
    env,
    timeout,
  });
  return countPlaywright(file, await endsWell(journeys));
}

/** Jest's JSON goes to a file; its words go to the terminal. */
const shown = () => ['ignore', 'inherit', 'inherit'];

const endsWell = (work) =>
  work.then(
    () => true,
    () => false,
  );

function freshFile(name) {
  mkdirSync(results, { recursive: true });
  const file = join(results, name);
  rmSync(file, { force: true });
  return file;
}
