import { webEsm } from '../../jest.preset.mjs';

export default {
  ...webEsm,
  displayName: 'web',
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/src/shared/testing/setup.ts'],
};
