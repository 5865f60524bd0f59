import { defineOperations } from '../../kernel/index.js';
import { anybody } from '../identity/index.js';

/** Whoever comes may ask who they are and try to come in. */
defineOperations('entrance', {
  viewer: { kind: 'query', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signInInfo: { kind: 'query', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signIn: {
    kind: 'mutation',
    record: 'account, sessions',
    grants: anybody,
    anyIdentity: true,
    duringMaintenance: true,
  },
  signInAsPersona: {
    kind: 'mutation',
    record: 'account, sessions',
    grants: anybody,
    anyIdentity: true,
    duringMaintenance: true,
  },
  foundInstallation: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  resetPassword: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  acceptInvitation: { kind: 'mutation', record: 'invitation, pending', grants: anybody, anyIdentity: true },
});
