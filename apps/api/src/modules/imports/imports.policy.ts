import {
  among,
  and,
  defineOperations,
  defineRoutes,
  never,
  READING,
  raw,
  sql,
  type ReadPolicy,
} from '../../kernel/index.js';
import type { Import } from './import.entity.js';

/** Who has records to import; each kind says for itself which of them it takes. */
const grants = { S: 'all', H: 'own', C: 'own' } as const;

defineOperations('imports', {
  imports: { kind: 'query', record: 'jobs and exports', grants },
  import: { kind: 'query', record: 'jobs and exports', grants },
  adjustImport: { kind: 'mutation', record: 'jobs and exports', grants },
  applyImport: { kind: 'mutation', record: 'jobs and exports', grants },
  undoImport: { kind: 'mutation', record: 'jobs and exports', grants },
});
defineRoutes('imports', {
  '/imports': { methods: ['POST'], record: 'jobs and exports', grants },
  '/imports/template': { methods: READING, record: 'jobs and exports', grants },
  '/imports/:importId/faults': { methods: READING, record: 'jobs and exports', grants },
});

/** Whoever began it, as long as the roadmap is theirs to import into. */
export const importPolicy: ReadPolicy<Pick<Import, 'madeByUser' | 'roadmapId'>> = {
  record: 'jobs and exports',
  scope: (me, alias) =>
    me.userId === null
      ? never
      : and(sql`${raw(alias)}.made_by_user = ${me.userId}`, among(`${alias}.roadmap_id`, me.roadmapsAs('S', 'H', 'C'))),
  check: (me, { madeByUser, roadmapId }) => madeByUser === me.userId && me.is(roadmapId, 'S', 'H', 'C'),
};
