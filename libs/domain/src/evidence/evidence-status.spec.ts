import { evidenceStatus } from './evidence-status.js';

describe('the evidence status', () => {
  it('counts milestones with an accepted means of verification, however many they have', () => {
    expect(
      evidenceStatus([
        { verifications: [] },
        { verifications: [{ state: 'attached' }] },
        { verifications: [{ state: 'attached' }, { state: 'accepted' }, { state: 'accepted' }] },
      ]),
    ).toEqual({ verified: 1, total: 3 });
    expect(evidenceStatus([])).toEqual({ verified: 0, total: 0 });
  });
});
