import { ACCOUNTS } from './accounts.js';
import { DRAFTING } from './drafting.js';
import { IMPORTS } from './imports.js';
import { PEOPLE } from './people.js';
import { PLAN } from './plan.js';
import { POSITIONS } from './positions.js';
import type { Forms } from './row.js';
import { SET_UP } from './setUp.js';
import { SIGN_IN } from './signIn.js';
import { TRANSLATIONS } from './translations.js';
import { VALIDATION } from './validation.js';
import { WORK } from './work.js';

/** Every form of the product, by what somebody does with it. */
export const FORMS: Forms = {
  ...SIGN_IN,
  ...WORK,
  ...POSITIONS,
  ...ACCOUNTS,
  ...SET_UP,
  ...PEOPLE,
  ...VALIDATION,
  ...DRAFTING,
  ...TRANSLATIONS,
  ...PLAN,
  ...IMPORTS,
};
