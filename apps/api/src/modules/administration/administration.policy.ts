import { defineOperations } from '../../kernel/index.js';
import { accountKeeper } from '../identity/index.js';

defineOperations('administration', {
  installationHealth: { kind: 'query', record: 'health', grants: accountKeeper },
  startMaintenance: { kind: 'mutation', record: 'health', grants: accountKeeper, duringMaintenance: true },
  endMaintenance: { kind: 'mutation', record: 'health', grants: accountKeeper, duringMaintenance: true },
});
