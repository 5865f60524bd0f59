import {
  byStanding,
  defineOperations,
  members,
  membersOnly,
  type Actor,
  type Refusal,
  type Sql,
} from '../../../kernel/index.js';

const circulated = 'circulated draft, its changes';
const settings = 'roadmap settings; guards of the next phase';
const chair = { S: 'all' } as const;

defineOperations('roadmap', {
  editions: { kind: 'query', record: circulated, grants: members },
  circulation: { kind: 'query', record: 'text in the making', grants: chair },
  circulate: { kind: 'mutation', record: circulated, grants: chair },
  putToAdoption: { kind: 'mutation', record: circulated, grants: chair },
  movePhase: { kind: 'mutation', record: settings, grants: chair },
});

/** Members read every edition; outside them the texts in force are read, not the documents that were made of them. */
export const editionScope = (me: Actor, alias: string): Sql => byStanding(me, `${alias}.roadmap_id`, membersOnly);

/** Who circulates drafts, moves the phase and puts the document to its adoption. */
export const conductDocument = (me: Actor, roadmapId: string): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';
