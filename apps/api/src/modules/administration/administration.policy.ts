import { defineOperations, defineRoutes, READING } from '../../kernel/index.js';
import { accountKeeper, oneself } from '../identity/index.js';

defineOperations('administration', {
  installationHealth: { kind: 'query', record: 'health', grants: accountKeeper },
  startMaintenance: { kind: 'mutation', record: 'health', grants: accountKeeper, duringMaintenance: true },
  endMaintenance: { kind: 'mutation', record: 'health', grants: accountKeeper, duringMaintenance: true },
});
defineRoutes('administration', {
  '/personal-data/:userId': { methods: READING, record: 'account, sessions', grants: { ...oneself, A: 'all' } },
});
