import { belongsToParticipant, ROLES } from './roles.js';

describe('roles', () => {
  it('stand beside all participants or belong to one', () => {
    expect(ROLES.filter((role) => !belongsToParticipant(role))).toEqual(['secretariat', 'donor', 'observer']);
  });
});
