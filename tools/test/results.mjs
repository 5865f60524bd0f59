import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * `failures`: what failed and why, in short; a count may leave it out.
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Count
 */

/** @type {(counts: Count[]) => Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
});

/**
 * What a run of Jest found, from the file it wrote. A suite that did not even load counts as one failure, and so does
 * a run that broke off before it wrote anything, or that ended badly although every test passed.
 * @param {string} file written by `--outputFile`
 * @param {boolean} endedWell whether Jest's exit code was 0
 * @returns {Count}
 */
export function countJest(file, endedWell) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed || (endedWell ? 0 : 1), failures: failuresOfJest(report) };
}

const failuresOfJest = ({ testResults = [] }) =>
  testResults.flatMap(({ name, message, assertionResults = [] }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map(({ fullName, failureMessages }) => tell(name, fullName, failureMessages[0]));
    return told.length || !message || assertionResults.length ? told : [tell(name, 'did not load', message)];
  });

/**
 * The same for Playwright. A journey that passed only when repeated counts as failed.
 * @param {string} file written by its JSON reporter
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countPlaywright(file, endedWell) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, suites = [] } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: failed || (endedWell ? 0 : 1),
    failures: suites.flatMap(failuresOfJourneys),
  };
}

const failuresOfJourneys = ({ suites = [], specs = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => tell(file, title, tests[0]?.results.find(({ error }) => error)?.error.message)),
  ...suites.flatMap(failuresOfJourneys),
];

/** The first lines of a message are what it says; the rest is where. */
function tell(file, title, message = '') {
  const words = stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n    ');
  return `${basename(file)} › ${title}\n    ${words}`;
}
