import { nodeEsm } from '../../jest.preset.mjs';

export default { ...nodeEsm, displayName: 'i18n', roots: ['<rootDir>/src'] };
