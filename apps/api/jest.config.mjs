import { nodeEsm } from '../../jest.preset.mjs';

export default {
  ...nodeEsm,
  displayName: 'api',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/migrations'],
  runtime: '<rootDir>/test/shared-modules.mjs',
  // What stands there belongs to Node, and to the suites that come after.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  // An API suite starts an application on its own clone of the database.
  testTimeout: 30_000,
  maxWorkers: 2,
};
