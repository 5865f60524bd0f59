import { webEsm } from '../../jest.preset.mjs';

export default { ...webEsm, displayName: 'ui', roots: ['<rootDir>/src'] };
