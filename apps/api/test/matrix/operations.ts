import { accountAccess, accountCases } from './accounts.cases.js';
import type { Operation } from './case.js';
import { draftingAccess, draftingCases } from './drafting.cases.js';
import { discussionAccess, discussionCases } from './discussion.cases.js';
import { membershipAccess, membershipCases } from './identity.cases.js';
import { importAccess, importCases } from './imports.cases.js';
import { jobAccess, jobCases } from './jobs.cases.js';
import { pageAccess, pageCases } from './page.cases.js';
import { planAccess, planCases } from './plan.cases.js';
import { setupAccess, setupCases } from './setup.cases.js';
import { placeAccess, placeCases } from './places.cases.js';
import { textAccess, textCases } from './texts.cases.js';
import { trackingAccess, trackingCases } from './tracking.cases.js';
import { validationAccess, validationCases } from './validation.cases.js';

interface Room {
  room: string;
  /** How each operation of the schema is asked. */
  cases: Readonly<Record<string, Operation>>;
  /**
   * The access rules read out operation by operation, by hand: the table is not made from the policy rows but held against
   * them. `operation | record | whose`, then a cell for each column of `columns.ts`:
   *
   *   yes   the record, or the act is done        -     an answer without the record
   *   404   NOT_FOUND                             401   UNAUTHENTICATED
   *   .     there is no such case                 other words: FORBIDDEN with the reason of `REASONS`, or a code
   *
   * `P` and `E` have three values where they differ by publication level: none/text/progress.
   */
  access: string;
}

/** In the order of the architecture. */
export const ROOMS: readonly Room[] = [
  { room: 'Jobs', cases: jobCases, access: jobAccess },
  { room: 'Accounts', cases: accountCases, access: accountAccess },
  { room: 'Memberships', cases: membershipCases, access: membershipAccess },
  { room: 'Setting up', cases: setupCases, access: setupAccess },
  { room: 'Institutions', cases: placeCases, access: placeAccess },
  { room: 'Places, evidence, texts and the ledger', cases: textCases, access: textAccess },
  { room: 'Drafting', cases: draftingCases, access: draftingAccess },
  { room: 'Validation', cases: validationCases, access: validationAccess },
  { room: 'Tracking', cases: trackingCases, access: trackingAccess },
  { room: 'Plan', cases: planCases, access: planAccess },
  { room: 'Discussion', cases: discussionCases, access: discussionAccess },
  { room: 'Imports', cases: importCases, access: importAccess },
  { room: 'Pages', cases: pageCases, access: pageAccess },
];

export const operations: Readonly<Record<string, Operation>> = Object.assign({}, ...ROOMS.map(({ cases }) => cases));
