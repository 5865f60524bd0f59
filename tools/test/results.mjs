import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {(counts: Count[]) => Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
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
  return { passed: report.numPassedTests, failed: failed || (endedWell ? 0 : 1) };
}

/**
 * The same for Playwright. A journey that passed only when repeated counts as failed.
 * @param {string} file written by its JSON reporter
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countPlaywright(file, endedWell) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed || (endedWell ? 0 : 1) };
}
