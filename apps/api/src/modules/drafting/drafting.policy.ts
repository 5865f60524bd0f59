import { byStanding, defineOperations, defineRoutes, READING, type Actor, type Sql } from '../../kernel/index.js';
import { writersOnly } from '../roadmap/index.js';

const record = 'priority and step, draft';
const writers = { S: 'all' } as const;

defineOperations('drafting', {
  addPriority: { kind: 'mutation', record, grants: writers },
  startMaking: { kind: 'mutation', record, grants: writers },
  discardMaking: { kind: 'mutation', record, grants: writers },
  savePassage: { kind: 'mutation', record, grants: writers },
  changeMaking: { kind: 'mutation', record, grants: writers },
  tendPassage: { kind: 'mutation', record, grants: writers },
  orderPriorities: { kind: 'mutation', record, grants: writers },
  saveTranslation: { kind: 'mutation', record, grants: writers },
  confirmTranslation: { kind: 'mutation', record, grants: writers },
  takeTranslations: { kind: 'mutation', record, grants: writers },
  circulateTranslation: { kind: 'mutation', record, grants: writers },
  passageHistory: { kind: 'query', record, grants: writers },
});

defineRoutes('drafting', {
  '/translations/:roadmap/:priority': { methods: [...READING, 'POST'], record, grants: writers },
});

/** A text in the making, or what belongs to one, by the roadmap in `column`: to all others it does not exist. */
export const makingScope = (me: Actor, column: string): Sql => byStanding(me, column, writersOnly);
