import { isEditableUpdate, type UpdateState } from '@waymark/domain';
import {
  among,
  and,
  byStanding,
  defineOperations,
  DELEGATION,
  everyone,
  letterOf,
  MEMBERS,
  insideOnly,
  membersAndDonors,
  openToAll,
  or,
  publicOnly,
  raw,
  sql,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
} from '../../kernel/index.js';
import { priorityInSight, stepInSight, type PublicationLevel } from '../roadmap/index.js';
import { WorkAct } from './work-act.js';

const institutionsUpdate = {
  kind: 'mutation',
  record: 'update, draft, submitted or returned',
  grants: { F: 'institution' },
} as const;
const coordinatorsUpdate = {
  kind: 'mutation',
  record: 'update, draft, submitted or returned',
  grants: { C: 'own' },
} as const;
const milestoneAct = {
  kind: 'mutation',
  record: 'milestone of a national action',
  grants: { S: 'all', C: 'own', F: 'institution' },
} as const;

defineOperations('tracking', {
  nationalActions: { kind: 'query', record: 'national action', grants: everyone },
  nationalAction: { kind: 'query', record: 'national action', grants: everyone },
  milestones: { kind: 'query', record: 'milestone of a national action', grants: everyone },
  statusUpdates: { kind: 'query', record: 'update, published', grants: everyone },
  statusUpdate: { kind: 'query', record: 'update, published', grants: everyone },
  indicators: { kind: 'query', record: 'indicators, measurements', grants: everyone },
  budgetLines: { kind: 'query', record: 'budget, risks', grants: membersAndDonors },
  risks: { kind: 'query', record: 'budget, risks', grants: membersAndDonors },
  saveUpdateDraft: institutionsUpdate,
  submitUpdate: institutionsUpdate,
  discardUpdateDraft: institutionsUpdate,
  returnUpdate: coordinatorsUpdate,
  publishUpdate: coordinatorsUpdate,
  moveForecast: milestoneAct,
  completeMilestone: milestoneAct,
  correctCompletion: milestoneAct,
  correctForecast: milestoneAct,
});

/** How far the public may look into the roadmap. */
interface Publication {
  publicationLevel: PublicationLevel;
}

/** Members and donors; the public of a roadmap that publishes its progress. */
const progressScope = (me: Actor, alias: string): Sql => byStanding(me, `${alias}.roadmap_id`, openToAll, 'progress');
const seesProgress = (me: Actor, roadmapId: string, { publicationLevel }: Publication): boolean =>
  me.is(roadmapId, ...MEMBERS, 'N') || (me.readsAsPublic() && publicationLevel === 'progress');

interface OfRoadmap {
  roadmapId: string;
}
const openWithProgress = (record: string): ReadPolicy<OfRoadmap, Publication> => ({
  record,
  scope: progressScope,
  check: (me, { roadmapId }, context) => seesProgress(me, roadmapId, context),
});
const membersAndDonorsOnly = (record: string): ReadPolicy<OfRoadmap> => ({
  record,
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, insideOnly),
  check: (me, { roadmapId }) => me.is(roadmapId, ...MEMBERS, 'N'),
});

/** National actions and what hangs on them. */
export const actionPolicy = openWithProgress('national action');

/** What is planned for a text is read by nobody who does not read that text: a draft leaves no trace. */
interface OfText {
  textVisible: boolean;
}

export const indicatorPolicy: ReadPolicy<OfRoadmap, Publication & OfText> = {
  record: 'indicators, measurements',
  scope: (me, alias) => sql`(${progressScope(me, alias)} and case when ${raw(alias)}.step_id is null
    then ${priorityInSight(me, `${alias}.priority_id`)} else ${stepInSight(me, `${alias}.step_id`)} end)`,
  check: (me, { roadmapId }, context) => context.textVisible && seesProgress(me, roadmapId, context),
};

export const budgetPolicy: ReadPolicy<OfRoadmap, OfText> = {
  record: 'budget, risks',
  scope: (me, alias) => and(byStanding(me, `${alias}.roadmap_id`, insideOnly), stepInSight(me, `${alias}.step_id`)),
  check: (me, { roadmapId }, { textVisible }) => textVisible && me.is(roadmapId, ...MEMBERS, 'N'),
};

export const riskPolicy = membersAndDonorsOnly('budget, risks');
export const ratePolicy = membersAndDonorsOnly('indicator, target, risk, rate');

/** Regional milestones are read as their step; those of an action as the action. */
export const milestonePolicy: ReadPolicy<
  OfRoadmap & { actionId: string | null },
  Publication & { stepVisible: boolean }
> = {
  record: 'milestone of a national action',
  scope: (me, alias) => {
    const ofAction = sql`${raw(alias)}.action_id is not null`;
    const ofStep = stepInSight(me, `${alias}.step_id`);
    const either = or(ofAction, ofStep);
    const withProgress = byStanding(me, `${alias}.roadmap_id`, publicOnly, 'progress');
    return byStanding(me, `${alias}.roadmap_id`, {
      secretariat: either,
      member: either,
      donor: either,
      public: or(and(sql`${raw(alias)}.action_id is null`, ofStep), and(ofAction, withProgress)),
    });
  },
  check: (me, { roadmapId, actionId }, context) =>
    actionId === null ? context.stepVisible : seesProgress(me, roadmapId, context),
};

/** What decides whose a national action is. */
export interface ActionFacts extends OfRoadmap {
  participantId: string;
  /** Lead and supporting ones */
  institutionIds: readonly string[];
}

/** What decides who submits beside it. */
export interface Reporting extends ActionFacts {
  leadInstitutionId: string | null;
  /** Whether somebody is the lead institution's focal point now */
  leadHasFocalPoint: boolean;
}

/** The actor's own participant: all its actions for head, delegate and coordinator, its institutions' for a focal point. */
export const insideActionScope = (me: Actor, alias: string): Sql =>
  or(
    among(`${alias}.participant_id`, me.participantsAs('H', 'D', 'C')),
    ...me.memberships
      .filter(({ role }) => letterOf[role] === 'F')
      .map(
        ({ participantId, institutionIds }) => sql`(${raw(alias)}.participant_id = ${participantId}
          and (${among(`${alias}.lead_institution_id`, institutionIds)}
            or exists (select 1 from action_support sup where sup.action_id = ${raw(alias)}.id and ${among('sup.institution_id', institutionIds)})))`,
      ),
  );

export function isInsideAction(me: Actor, action: ActionFacts): boolean {
  const membership = me.in(action.roadmapId);
  if (!membership || membership.participantId !== action.participantId || !me.is(action.roadmapId, ...DELEGATION))
    return false;
  return letterOf[membership.role] !== 'F' || sharesInstitution(membership, action);
}

const sharesInstitution = (membership: { institutionIds: readonly string[] }, action: ActionFacts): boolean =>
  action.institutionIds.some((id) => membership.institutionIds.includes(id));

/** The update under `alias` inside its own participant: with its unpublished states and the history of its returns. */
export const insideUpdateScope = (me: Actor, alias: string): Sql =>
  sql`exists (select 1 from national_actions ia where ia.id = ${raw(alias)}.action_id and ${insideActionScope(me, 'ia')})`;

/** Published ones as the action; all others inside their own participant only. */
export const updatePolicy: ReadPolicy<OfRoadmap & { state: UpdateState }, Publication & { action: ActionFacts }> = {
  record: 'update, published',
  scope: (me, alias) =>
    or(sql`(${raw(alias)}.state = 'published' and ${progressScope(me, alias)})`, insideUpdateScope(me, alias)),
  check: (me, { roadmapId, state }, { publicationLevel, action }) =>
    (state === 'published' && seesProgress(me, roadmapId, { publicationLevel })) || isInsideAction(me, action),
};

/** That an update waits for its coordinator, and nothing else of it: the secretariat may know this as well. */
export const submittedMarkScope = (me: Actor, alias: string): Sql =>
  sql`(${raw(alias)}.state = 'submitted' and ${or(among(`${alias}.roadmap_id`, me.roadmapsAs('S')), insideUpdateScope(me, alias))})`;

/** A focal point of the lead or a supporting institution writes. */
export function writeUpdate(me: Actor, action: ActionFacts): Refusal {
  const membership = me.in(action.roadmapId);
  if (!membership || letterOf[membership.role] !== 'F') return 'role_not_permitted';
  if (membership.participantId !== action.participantId) return 'not_own_participant';
  return sharesInstitution(membership, action) ? null : 'not_own_institution';
}

/** Of those who write, the lead institution's focal point submits; a supporting one's where the lead has none. */
export function submitUpdate(me: Actor, action: Reporting): Refusal {
  const refusal = writeUpdate(me, action);
  if (refusal !== null || !action.leadHasFocalPoint) return refusal;
  const leads =
    action.leadInstitutionId !== null && me.in(action.roadmapId)?.institutionIds.includes(action.leadInstitutionId);
  return leads ? null : 'not_lead_institution';
}

/** The participant's national coordinator returns and publishes. */
export function reviewUpdate(me: Actor, action: ActionFacts): Refusal {
  const membership = me.in(action.roadmapId);
  if (!membership || letterOf[membership.role] !== 'C') return 'role_not_permitted';
  return membership.participantId === action.participantId ? null : 'not_own_participant';
}

/** A regional milestone (`action` null) is the secretariat's; others are their institution's and their coordinator's. */
export function changeMilestone(me: Actor, roadmapId: string, action: ActionFacts | null): Refusal {
  if (action === null) return me.is(roadmapId, 'S') ? null : 'role_not_permitted';
  return me.is(roadmapId, 'C') ? reviewUpdate(me, action) : writeUpdate(me, action);
}

/** What the actor may do with an action now, in the order of `WorkAct`. */
export function workActs(
  me: Actor,
  action: Reporting & {
    /** Of its unpublished update; null without one, or where the actor may not see it */
    openState: Exclude<UpdateState, 'published'> | null;
    milestones: readonly { completedOn: string | null; forecastMoved: boolean }[];
  },
): WorkAct[] {
  const { openState, milestones } = action;
  const mine = writeUpdate(me, action) === null;
  const toReview = openState === 'submitted' && reviewUpdate(me, action) === null;
  const writable = mine && (openState === null || isEditableUpdate(openState));
  const mayChange = changeMilestone(me, action.roadmapId, action) === null;
  const ahead = milestones.filter(({ completedOn }) => completedOn === null);
  const movable = mayChange && ahead.length > 0;
  const open: Record<WorkAct, boolean> = {
    write: writable,
    submit: writable && submitUpdate(me, action) === null,
    return: toReview,
    publish: toReview,
    discard: mine && openState === 'draft',
    move_forecast: movable,
    complete_milestone: movable,
    correct_completion: mayChange && ahead.length < milestones.length,
    correct_forecast: mayChange && ahead.some(({ forecastMoved }) => forecastMoved),
  };
  return Object.values(WorkAct).filter((act) => open[act]);
}
