/**
 * `npm test`: everything that can be checked, and one line at the end. A part that fails hides no other.
 * For developers: `npm test -- --only=api,web` (lint, layers, types, build, tools, domain, i18n, ui, api, web, e2e).
 * `--also=node24` adds what only runs when it is asked for: the product and its API tests on a newer Node.
 */
import { giveUp, prepare } from './bootstrap.mjs';
import { inTurn, takeAlone } from './claims.mjs';
import { endChildren, onEnd } from './processes.mjs';
import { elapsed } from './stage.mjs';

onEnd(() => {
  endChildren();
  process.exit(130);
});
const command = 'npm test';
await prepare(command, []).catch(giveUp);

// Imported only now: some of it needs what was just installed.
const { browserRuns, builds, jestRuns, staticChecks } = await import('./test/checks.mjs');
const { newerNodeRuns } = await import('./test/newer-node.mjs');
const { sum } = await import('./test/results.mjs');

const everyday = [...staticChecks(), ...builds(), ...jestRuns(), ...browserRuns()].map(({ group }) => group);
const groups = new Set([...everyday, ...newerNodeRuns().map(({ group }) => group)]);
const wanted = [...(named('only') ?? everyday), ...(named('also') ?? [])];
const unknown = wanted.filter((group) => !groups.has(group));
if (unknown.length)
  giveUp(new Error(`There is no part "${unknown.join(', ')}". The parts: ${[...groups].join(', ')}.`));

const chosen = new Set(wanted);
try {
  for (const group of chosen) await takeAlone(`test-${group}`, { command: `${command} (${group})`, uses: true });
} catch (error) {
  giveUp(error);
}
// These run against what was built.
if (['api', 'e2e', 'node24'].some((group) => chosen.has(group))) chosen.add('build');
const pick = (checks) => checks.filter(({ group }) => chosen.has(group));

const [lint, ...others] = pick(staticChecks());
const jest = pick(jestRuns());
const short = jest.filter(({ group }) => group !== 'api' && group !== 'web');
const counts = [
  // ESLint with types takes as long as all of these together: one core each.
  ...(await Promise.all([oneByOne(lint ? [lint] : []), before()])).flat(),
  ...(await oneByOne(jest.filter((run) => !short.includes(run)))),
  ...(await oneByOne(pick(browserRuns()))),
  ...(await oneByOne(pick(newerNodeRuns()))),
];
const { passed, failed, failures } = sum(counts);
process.exitCode = failed ? 1 : 0;
// Said again at the end: above lies the output of hundreds of suites.
if (failures.length) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);

async function before() {
  const read = await oneByOne(others);
  const built = await inTurn(command, () => oneByOne(pick(builds())));
  return [...read, ...built, ...(await oneByOne(short))];
}

/** @returns {string[] | undefined} the parts that an argument names */
function named(argument) {
  const given = process.argv.find((one) => one.startsWith(`--${argument}=`));
  return given?.slice(argument.length + 3).split(',');
}

async function oneByOne(checks) {
  const found = [];
  for (const check of checks) found.push(await perform(check));
  return found;
}

async function perform({ name, quiet, run }) {
  const start = performance.now();
  if (!quiet) console.log(`\n▸ ${name}`);
  const { passed, failed, output, failures } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.output?.trim() || error.message,
    failures: [name],
  }));
  if (output) console.log(`\n${output}`);
  const count = quiet ? '' : `: ${passed} passed, ${failed} failed`;
  console.log(`${failed ? '✗' : '✓'} ${name}${count} (${elapsed(start)})`);
  return { passed, failed, failures };
}
