/**
 * `npm test`: everything that can be checked, and one line at the end. A part that fails hides no other.
 * For developers: `npm test -- --only=api,web` (lint, layers, types, build, tools, domain, i18n, ui, api, web, e2e).
 */
import { ensureInstalled, giveUp } from './bootstrap.mjs';
import { endChildren, onEnd } from './processes.mjs';
import { elapsed } from './stage.mjs';

onEnd(() => {
  endChildren();
  process.exit(130);
});
await ensureInstalled().catch(giveUp);

// Imported only now: some of it needs what was just installed.
const { browserRuns, builds, jestRuns, staticChecks } = await import('./test/checks.mjs');
const { sum } = await import('./test/results.mjs');

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const groups = new Set([...staticChecks(), ...builds(), ...jestRuns(), ...browserRuns()].map(({ group }) => group));
const unknown = only?.filter((group) => !groups.has(group)) ?? [];
if (unknown.length)
  giveUp(new Error(`There is no part "${unknown.join(', ')}". The parts: ${[...groups].join(', ')}.`));

// The API's tests and the journeys run against what was built.
const chosen = new Set(only ?? groups);
if (chosen.has('api') || chosen.has('e2e')) chosen.add('build');
const pick = (checks) => checks.filter(({ group }) => chosen.has(group));

const [lint, ...others] = pick(staticChecks());
// ESLint with types takes as long as all other static checks together: one core each.
const counts = [
  ...(await Promise.all([inTurn(lint ? [lint] : []), inTurn(others)])).flat(),
  ...(await inTurn(pick(builds()))),
  ...(await inTurn(pick(jestRuns()))),
  ...(await inTurn(pick(browserRuns()))),
];
const { passed, failed } = sum(counts);
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

async function inTurn(checks) {
  const found = [];
  for (const check of checks) found.push(await perform(check));
  return found;
}

async function perform({ name, quiet, run }) {
  const start = performance.now();
  if (!quiet) console.log(`\n▸ ${name}`);
  const { passed, failed, output } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.output?.trim() || error.message,
  }));
  if (output) console.log(`\n${output}`);
  const count = quiet ? '' : `: ${passed} passed, ${failed} failed`;
  console.log(`${failed ? '✗' : '✓'} ${name}${count} (${elapsed(start)})`);
  return { passed, failed };
}
