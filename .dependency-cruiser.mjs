import { layerRules } from './tools/layers/rules.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: layerRules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    // A type-only import ties two rooms together as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // A package of types alone names no code.
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['@waymark/source', 'import', 'node', 'default', 'types'],
    },
  },
};
