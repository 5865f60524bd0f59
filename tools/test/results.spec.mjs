import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJest, countPlaywright, sum } from './results.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-results-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
const jest = (report) => written({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, ...report });
const playwright = (stats) => written({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

test('counts tests, not suites', () => {
  expect(countJest(jest({ numPassedTests: 12 }), true)).toMatchObject({ passed: 12, failed: 0 });
  expect(countJest(jest({ numPassedTests: 10, numFailedTests: 2 }), false)).toMatchObject({ passed: 10, failed: 2 });
});

test('a suite that does not load is a failure', () => {
  expect(countJest(jest({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 }), false)).toMatchObject({
    passed: 3,
    failed: 1,
  });
});

test('a run that breaks off is a failure', () => {
  expect(countJest(join(folder, 'nothing.json'), true)).toMatchObject({ passed: 0, failed: 1 });
  expect(countJest(jest({ numPassedTests: 3 }), false)).toMatchObject({ passed: 3, failed: 1 });
  expect(countPlaywright(join(folder, 'nothing.json'), true)).toMatchObject({ passed: 0, failed: 1 });
  expect(countPlaywright(playwright({ expected: 0 }), false)).toMatchObject({ passed: 0, failed: 1 });
});

test('a journey that passes only when repeated has failed', () => {
  expect(countPlaywright(playwright({ expected: 4, flaky: 1 }), true)).toMatchObject({ passed: 4, failed: 1 });
});

test('sums over all', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3, failures: [] });
});

test('says what failed and why', () => {
  const failed = { status: 'failed', fullName: 'signs twice', failureMessages: ['\u001b[31mexpected 1\u001b[39m'] };
  const report = jest({
    numFailedTests: 1,
    testResults: [
      { name: '/a/positions.spec.ts', assertionResults: [{ status: 'passed' }, failed] },
      { name: '/a/broken.spec.ts', message: 'no such module', assertionResults: [] },
    ],
  });
  expect(countJest(report, false).failures).toEqual([
    'positions.spec.ts › signs twice\n    expected 1',
    'broken.spec.ts › did not load\n    no such module',
  ]);
  const spec = {
    file: 'words.spec.ts',
    title: 'keeps words',
    ok: false,
    tests: [{ results: [{ error: { message: 'gone' } }] }],
  };
  const journeys = written({
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    suites: [{ suites: [{ specs: [spec, { ok: true }] }] }],
  });
  expect(countPlaywright(journeys, false).failures).toEqual(['words.spec.ts › keeps words\n    gone']);
});
