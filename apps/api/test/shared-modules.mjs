import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import jestRuntime from 'jest-runtime';

// Its types are those of its CommonJS form; loaded as here, it gives the class.
const Runtime = /** @type {typeof jestRuntime.default} */ (/** @type {unknown} */ (jestRuntime));

register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

const builtIns = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) =>
  /^[A-Z]/.test(name) && typeof value === 'function' ? [[name, value]] : [],
);

/**
 * Loads suites as the product is loaded, by Node, so that those of one worker share the application's modules. Jest's
 * own way reads, links and evaluates some two thousand of them anew for each suite, which took longer than most suites.
 * What a module holds is therefore seen by the suites that come after: a suite leaves nothing behind in it.
 */
export default class SharedModules extends Runtime {
  /** @param {ConstructorParameters<typeof jestRuntime.default>} given */
  constructor(...given) {
    const [, environment] = given;
    // Jest itself runs in a realm of its own, where `expect.any(String)` would mean another String than the suite's.
    Object.assign(environment.global, Object.fromEntries(builtIns));
    super(...given);
  }

  /**
   * @override
   * @param {string} path of a suite, or of what is set up before it
   */
  async unstable_importModule(path) {
    Object.assign(globalThis, this.requireModuleOrMock(path, '@jest/globals'));
    // Node maps the lines of what it loads; Jest, which has put itself in its place, does not know these files.
    Reflect.deleteProperty(Error, 'prepareStackTrace');
    await import(pathToFileURL(path).href);
  }
}
