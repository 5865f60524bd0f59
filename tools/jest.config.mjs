/** Specs of the workspace's own tools: plain ES modules, nothing to compile. */
export default {
  displayName: 'tools',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
  maxWorkers: '100%',
};
