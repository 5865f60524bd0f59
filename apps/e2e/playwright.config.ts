import { defineConfig } from '@playwright/test';

const results = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** They leave every record of the sample as it is, or have a product of their own. */
const LOOKING =
  /(accessibility|first-load|paint|second-region|second-roadmap|steady-secretariat|surroundings)\.spec\.ts$/;

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  // Two halves side by side, about as long as one another. Each has a product and a database of its own, in which its
  // journeys follow one another.
  workers: 2,
  projects: [
    { name: 'looking', testMatch: LOOKING, workers: 1 },
    { name: 'acting', testIgnore: LOOKING, workers: 1 },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: results ? [['list'], ['json', { outputFile: results }]] : 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    // What is not there within this time will not come; a journey need not wait for its end to say so.
    actionTimeout: 15_000,
    // A trace takes as long again as the journey: E2E_TRACE=1 keeps those of journeys that fail.
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      // As root, as CI runs, Chromium's sandbox refuses to start.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
});
