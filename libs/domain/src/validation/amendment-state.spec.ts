import { AMENDMENT_STATES, isPendingAmendment } from './amendment-state.js';

test('an amendment waits for a decision from its admission until it is decided', () => {
  expect(AMENDMENT_STATES.filter(isPendingAmendment)).toEqual(['admitted', 'under_consideration']);
});
