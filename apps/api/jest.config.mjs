import { nodeEsm } from '../../jest.preset.mjs';

export default {
  ...nodeEsm,
  displayName: 'api',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/migrations'],
  moduleNameMapper: {
    '^(nestjs-cls|@nestjs-cls/transactional(-adapter-typeorm)?)$': '<rootDir>/test/nestjs-cls.mjs',
    ...nodeEsm.moduleNameMapper,
  },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  // An API suite starts an application on its own clone of the database.
  testTimeout: 30_000,
  maxWorkers: 2,
};
