import { byStanding, defineOperations, or, sql, type Actor, type Refusal, type Sql } from '../../kernel/index.js';
import { circulated, stepPolicy, stepReach, stepRules, writersOnly } from './roadmap.policy.js';

const chair = { S: 'all' } as const;
const ofSteps = {
  kind: 'mutation',
  record: 'step lead, support, dependencies; regional milestones',
  grants: chair,
} as const;
const ofItems = { kind: 'mutation', record: 'alignment item added by S', grants: chair } as const;

defineOperations('roadmap', {
  savePlanOfStep: ofSteps,
  rebaselineStep: ofSteps,
  alignStep: ofSteps,
  alignPriority: ofSteps,
  addAlignmentItem: ofItems,
  editAlignmentItem: ofItems,
  removeAlignmentItem: ofItems,
});

/** The plan of steps and what they are aligned with is the secretariat's. */
export const planSteps = (me: Actor, { roadmapId }: { roadmapId: string }): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';

/** Steps under `alias` in whose plan the actor may look: whoever writes the text of a step plans it before anybody reads it. */
export const stepToPlan = (me: Actor, alias: string): Sql =>
  or(stepPolicy.scope(me, alias), byStanding(me, `${alias}.roadmap_id`, writersOnly));

/** Whether members know of the step under `alias`, or of the priority. What is done to others leaves no trace for them. */
export const stepIsSeen = (alias: string): Sql => stepRules(alias).member;
export const priorityIsSeen = (alias: string): Sql => circulated(alias);

/** The same of the step with this id. */
export const stepWithIdIsSeen = (id: Sql): Sql =>
  sql`(select known.reach <> 'secretariat' from (${stepReach(id)}) known)`;
