import { among, defineOperations, type Actor, type Refusal, type Sql } from '../../kernel/index.js';
import { accountKeeper } from '../identity/index.js';

const settings = 'roadmap settings; guards of the next phase';
const chair = { S: 'all' } as const;

defineOperations('roadmap', {
  createRoadmap: { kind: 'mutation', record: 'roadmap, participants', grants: accountKeeper },
  roadmapSetup: { kind: 'query', record: settings, grants: chair },
  setupFile: { kind: 'query', record: settings, grants: chair },
  saveSettings: { kind: 'mutation', record: settings, grants: chair },
  addParticipant: { kind: 'mutation', record: settings, grants: chair },
  saveParticipant: { kind: 'mutation', record: settings, grants: chair },
  removeParticipant: { kind: 'mutation', record: settings, grants: chair },
  bringInSetup: { kind: 'mutation', record: settings, grants: chair },
  closeRoadmap: { kind: 'mutation', record: 'roadmap, participants', grants: chair },
  startDrafting: { kind: 'mutation', record: settings, grants: chair },
});

/** Who creates a roadmap; its administrator has no voice in it afterwards. */
export const createRoadmap = (me: Actor): Refusal => (me.administrator ? null : 'role_not_permitted');

/** The settings under `alias`, a row of `roadmaps`: its secretariat's. To everybody else they do not exist. */
export const setupScope = (me: Actor, alias: string): Sql => among(`${alias}.id`, me.roadmapsAs('S'));

/** Members may be told that an act is not theirs. */
export const setUp = (me: Actor, roadmapId: string): Refusal => (me.is(roadmapId, 'S') ? null : 'role_not_permitted');

/** It cannot be undone: nobody does it whom nobody has vouched for. */
export const closeRoadmap = (me: Actor, roadmapId: string): Refusal =>
  setUp(me, roadmapId) ?? (me.in(roadmapId)?.confirmed ? null : 'seat_not_confirmed');
