import jestSequencer from '@jest/test-sequencer';

/** Suites of ten seconds and more: one that comes last is waited for by an idle core. */
const LONGEST = [
  'queries/tags',
  'queries/statements',
  'acts/rights-race',
  'matrix/access-matrix',
  'queries/leaks',
  'crash',
  'database-swallowed',
  'start-faults',
  'backup/backup',
  'maintenance.api',
  'confirmations.api',
  'erasure.api',
  'audit/ledger',
  'create-administrator',
  'two-processes',
  'successor.api',
  'accreditations.api',
  'closing.api',
  'imports.api',
  'ballot-history.api',
  'plan-import.api',
  'signing-race',
  'sign-in.api',
];

// Its types are those of its CommonJS form; loaded as here, it gives the class.
const Sequencer = /** @type {typeof jestSequencer.default} */ (/** @type {unknown} */ (jestSequencer));

/** The longest suites begin first, also in a checkout where no run has left its times. */
export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @type {import('@jest/test-sequencer').default['sort']}
   */
  sort = async (tests) => {
    const place = (/** @type {string} */ path) => {
      const found = LONGEST.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
      return found === -1 ? LONGEST.length : found;
    };
    return [...(await super.sort(tests))].sort((a, b) => place(a.path) - place(b.path));
  };
}
