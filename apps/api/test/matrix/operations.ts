import type { Operation } from './case.js';
import { discussionCases } from './discussion.cases.js';
import { identityCases } from './identity.cases.js';
import { pageCases } from './page.cases.js';
import { textCases } from './texts.cases.js';
import { trackingCases } from './tracking.cases.js';
import { validationCases } from './validation.cases.js';

/** How each operation of the schema is asked. */
export const operations: Readonly<Record<string, Operation>> = {
  ...identityCases,
  ...textCases,
  ...validationCases,
  ...trackingCases,
  ...discussionCases,
  ...pageCases,
};
