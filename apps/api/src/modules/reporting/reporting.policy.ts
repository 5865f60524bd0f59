import { defineOperations, defineRoutes, everyone, members, READING } from '../../kernel/index.js';
import { accountKeeper, teams } from '../identity/index.js';

const worked = { S: 'all', H: 'own', D: 'own', C: 'own', F: 'institution' } as const;

const own = { S: 'self', H: 'self', D: 'self', C: 'self', F: 'self', O: 'self', N: 'self' } as const;

/** Pages show what the owners' scopes let the reader see; here stands only who has a page at all. */
defineOperations('reporting', {
  overviewPage: { kind: 'query', page: true, record: 'roadmap, participants', grants: everyone },
  priorityPage: { kind: 'query', page: true, record: 'text in force', grants: everyone },
  validationPage: { kind: 'query', page: true, record: 'result and its statements', grants: everyone },
  alignmentPage: { kind: 'query', page: true, record: 'text in force', grants: everyone },
  stepPage: { kind: 'query', page: true, record: 'text in force', grants: everyone },
  comparePage: { kind: 'query', page: true, record: 'circulated draft, its changes', grants: members },
  documentsPage: { kind: 'query', page: true, record: 'circulated draft, its changes', grants: members },
  actionGrid: { kind: 'query', page: true, record: 'national action', grants: everyone },
  workPage: { kind: 'query', page: true, record: 'update, draft, submitted or returned', grants: worked },
  workAction: { kind: 'query', page: true, record: 'update, draft, submitted or returned', grants: worked },
  people: { kind: 'query', record: 'memberships', grants: teams },
  institutionTable: { kind: 'query', record: 'institutions', grants: everyone },
  institution: { kind: 'query', record: 'institutions', grants: everyone },
  administeredRoadmaps: { kind: 'query', record: 'memberships', grants: accountKeeper },
  translationPage: { kind: 'query', page: true, record: 'priority and step, draft', grants: { S: 'all' } },
  draftPage: { kind: 'query', page: true, record: 'priority and step, draft', grants: { S: 'all' } },
  ownRoadmaps: { kind: 'query', record: 'memberships', grants: own },
  figuresPage: { kind: 'query', page: true, record: 'indicators, measurements', grants: everyone },
  progressPage: { kind: 'query', page: true, record: 'update, published', grants: everyone },
});

defineRoutes('reporting', {
  '/alignment/:roadmap': { methods: READING, record: 'text in force', grants: everyone },
  '/documents/:roadmap/:number': { methods: READING, record: 'circulated draft, its changes', grants: members },
});
