import { ERROR_CODES, REASON_CODES, reasonOf } from './errors.js';
import { refuseClosing } from './validation/ballot.js';

describe('codes', () => {
  it('are each listed once', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
  });

  it('hold what the rules refuse with', () => {
    const now = '2026-11-20T10:00:00Z';
    const refusal = refuseClosing({
      mode: 'silence',
      deadline: null,
      now,
      electorate: ['al'],
      ballots: [{ signedBy: [] }],
    });
    expect(refusal).not.toBeNull();
    expect(REASON_CODES).toContain(reasonOf(refusal!));
  });
});
