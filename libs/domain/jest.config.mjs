import { nodeEsm } from '../../jest.preset.mjs';

export default { ...nodeEsm, displayName: 'domain', roots: ['<rootDir>/src'] };
