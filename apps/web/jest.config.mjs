import { webEsm } from '../../jest.preset.mjs';

export default {
  ...webEsm,
  displayName: 'web',
  roots: ['<rootDir>/src'],
  testTimeout: 30_000,
  setupFilesAfterEnv: ['<rootDir>/src/shared/testing/setup.ts'],
};
