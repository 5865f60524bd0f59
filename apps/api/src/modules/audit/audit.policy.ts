import { among, defineOperations, type Actor, type ReadPolicy, type Refusal } from '../../kernel/index.js';

defineOperations('audit', {
  ledger: { kind: 'query', record: 'ledger page', grants: { S: 'all' } },
});

/** The secretariat of the roadmap, and nobody else. */
export const ledgerPolicy: ReadPolicy<{ roadmapId: string }> = {
  record: 'ledger page',
  scope: (me, alias) => among(`${alias}.roadmap_id`, me.roadmapsAs('S')),
  check: (me, { roadmapId }) => me.is(roadmapId, 'S'),
};

/** Whoever sees the roadmap may be told that its ledger is not theirs. */
export const readLedger = (me: Actor, roadmapId: string): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';
