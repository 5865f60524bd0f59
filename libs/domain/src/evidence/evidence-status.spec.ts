import { evidenceStatus } from './evidence-status.js';

describe('the evidence status', () => {
  it('counts milestones with an accepted means of verification, however many they have', () => {
    expect(
      evidenceStatus([
        { reached: true, verifications: [] },
        { reached: true, verifications: [{ state: 'attached' }] },
        { reached: true, verifications: [{ state: 'attached' }, { state: 'accepted' }, { state: 'accepted' }] },
      ]),
    ).toEqual({ verified: 1, total: 3 });
    expect(evidenceStatus([])).toEqual({ verified: 0, total: 0 });
  });

  it('counts no milestone whose completion was taken back', () => {
    expect(evidenceStatus([{ reached: false, verifications: [{ state: 'accepted' }] }]).verified).toBe(0);
  });
});
