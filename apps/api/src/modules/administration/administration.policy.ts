import { defineOperations, defineRoutes, READING } from '../../kernel/index.js';
import { accountKeeper, oneself } from '../identity/index.js';

defineOperations('administration', {
  installationHealth: { kind: 'query', record: 'health', grants: accountKeeper },
});
defineRoutes('administration', {
  '/personal-data/:userId': { methods: READING, record: 'account, sessions', grants: { ...oneself, A: 'all' } },
});
