import { nextPriorityState, type PriorityAct as DomainAct, type PriorityState as DomainState } from '@waymark/domain';
import {
  always,
  among,
  and,
  byStanding,
  defineOperations,
  everyone,
  MEMBERS,
  never,
  openToAll,
  or,
  raw,
  reachOf,
  someTextIsPublic,
  sql,
  standingOf,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
  type StandingRules,
} from '../../kernel/index.js';
import type { PriorityVersion } from './priority-version.entity.js';
import type { Priority } from './priority.entity.js';
import { PriorityAct } from './priority-act.js';
import type { PublicationLevel, Roadmap } from './roadmap.entity.js';
import type { Step } from './step.entity.js';

const text = 'text in force';

defineOperations('roadmap', {
  roadmaps: { kind: 'query', record: 'roadmap, participants', grants: everyone },
  roadmap: { kind: 'query', record: 'roadmap, participants', grants: everyone },
  priorities: { kind: 'query', record: text, grants: everyone },
  priority: { kind: 'query', record: text, grants: everyone },
  priorityVersions: { kind: 'query', record: text, grants: everyone },
  steps: { kind: 'query', record: text, grants: everyone },
  step: { kind: 'query', record: text, grants: everyone },
  frameworks: { kind: 'query', record: 'roadmap, participants', grants: everyone },
  movePriority: { kind: 'mutation', record: 'text, from consultation until in force', grants: { S: 'all' } },
});

export const roadmapPolicy: ReadPolicy<Pick<Roadmap, 'id' | 'publicationLevel'>> = {
  record: 'roadmap, participants',
  // The row tells by itself how much of it is public.
  scope: (me, alias) =>
    or(
      among(`${alias}.id`, me.roadmapsAs(...MEMBERS, 'N')),
      me.readsAsPublic() ? sql`${raw(alias)}.publication_level <> 'none'` : never,
    ),
  check: (me, { id, publicationLevel }) => standingOf(me, id, publicationLevel) !== 'stranger',
};

/** What decides on texts beside the row. */
export interface TextContext {
  publicationLevel: PublicationLevel;
}

/** What of a priority decides who reads it. */
export type Circulation = Pick<Priority, 'roadmapId' | 'currentVersionId' | 'versionInForceId' | 'circulatedAt'> & {
  state: DomainState;
};

/** A text is circulated from consultation on; of a withdrawn one (null) only the day tells: a draft never was. */
const CIRCULATED: Readonly<Record<DomainState, boolean | null>> = {
  draft: false,
  consultation: true,
  frozen: true,
  validating: true,
  validated: true,
  validated_with_reservations: true,
  returned: true,
  blocked: true,
  inconclusive: true,
  reopened: true,
  withdrawn: null,
};

export const isCirculated = ({ state, versionInForceId, circulatedAt }: Circulation): boolean =>
  versionInForceId !== null || (CIRCULATED[state] ?? circulatedAt !== null);

export const circulated = (alias: string): Sql => {
  const p = raw(alias);
  return sql`(${p}.version_in_force_id is not null or (${p}.state <> 'draft' and (${p}.state <> 'withdrawn' or ${p}.circulated_at is not null)))`;
};

/** Before its first version a priority is a text in the making, which the module of drafting shows. */
const hasVersion = (alias: string): Sql => sql`${raw(alias)}.current_version_id is not null`;

const inForce = (alias: string): Sql => sql`${raw(alias)}.version_in_force_id is not null`;

/** Whether a text of the priority is read: as long as it is not in force, by members from its circulation on. */
function readsText(
  me: Actor,
  priority: Circulation,
  { publicationLevel, isInForce }: TextContext & { isInForce: boolean },
): boolean {
  const reads = {
    secretariat: priority.currentVersionId !== null,
    member: isCirculated(priority),
    donor: isInForce,
    public: isInForce,
    stranger: false,
  };
  return reads[standingOf(me, priority.roadmapId, publicationLevel)];
}

/** Who reads a priority under `alias`. */
export const priorityRules = (alias: string): StandingRules => ({
  secretariat: hasVersion(alias),
  member: circulated(alias),
  donor: inForce(alias),
  public: inForce(alias),
});

/** Draft: the secretariat. From consultation on: members. In force: donors and, from publication level `text`, everybody. */
export const priorityPolicy: ReadPolicy<Circulation, TextContext> = {
  record: 'priority and step, draft; text, from consultation until in force; text in force',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, priorityRules(alias)),
  check: (me, priority, { publicationLevel }) => {
    return readsText(me, priority, { publicationLevel, isInForce: priority.versionInForceId !== null });
  },
};

/**
 * The version of the priority under `alias` that a reader is shown, as an SQL expression: members the current one once
 * circulated, others the one in force; null where there is none for them.
 */
export function shownVersionId(me: Actor, alias: string): Sql {
  const p = raw(alias);
  const current = byStanding(me, `${alias}.roadmap_id`, {
    secretariat: always,
    member: circulated(alias),
    donor: never,
    public: never,
  });
  const standing = byStanding(me, `${alias}.roadmap_id`, openToAll);
  return sql`(case when ${current} then ${p}.current_version_id when ${standing} then ${p}.version_in_force_id end)`;
}

/** Who reads a version under `version`, of the priority under `priority`. */
export const versionRules = (version: string, priority: string): StandingRules => {
  const isInForce = sql`${raw(priority)}.version_in_force_id = ${raw(version)}.id`;
  return { secretariat: always, member: circulated(priority), donor: isInForce, public: isInForce };
};

/** Members read every version of a circulated priority; donors and the public the one in force. */
export const versionPolicy: ReadPolicy<Pick<PriorityVersion, 'id'>, TextContext & { priority: Circulation }> = {
  record: 'text, from consultation until in force; text in force',
  scope: (me, alias) =>
    sql`exists (select 1 from priorities of_version where of_version.id = ${raw(alias)}.priority_id and ${byStanding(
      me,
      'of_version.roadmap_id',
      versionRules(alias, 'of_version'),
    )})`,
  check: (me, version, { priority, publicationLevel }) => {
    return readsText(me, priority, { publicationLevel, isInForce: priority.versionInForceId === version.id });
  },
};

/**
 * A version as it is told outside the members. Its notes and the documents that hold it go on being written while
 * delegations work on the text: they would tell of a draft, or of a round that is still open.
 */
export const withoutItsMaking = <V extends { labels: string[]; changeNote: string }>(version: V): V =>
  Object.assign(version, { labels: [], changeNote: '' });

/** Who reads a step under `alias`. */
export const stepRules = (alias: string): StandingRules => {
  const named = (
    rule: Sql,
  ): Sql => sql`exists (select 1 from priorities of_step join priority_versions naming on naming.priority_id = of_step.id
      join passages named on named.version_id = naming.id and named.step_id = ${raw(alias)}.id where of_step.id = ${raw(alias)}.priority_id and ${rule})`;
  const namedInForce = named(sql`naming.id = of_step.version_in_force_id`);
  return {
    // Without a code it is proposed in a text in the making.
    secretariat: sql`${raw(alias)}.code is not null`,
    member: named(circulated('of_step')),
    donor: namedInForce,
    public: namedInForce,
  };
};

/** As the text of its priority: a step that no visible version names does not exist. */
export const stepPolicy: ReadPolicy<
  Pick<Step, 'roadmapId'> & { code: string | null },
  TextContext & { priority: Circulation; versionIds: readonly string[] }
> = {
  record: 'priority and step, draft; text, from consultation until in force; text in force',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, stepRules(alias)),
  check: (me, { roadmapId, code }, { priority, versionIds, publicationLevel }) => {
    const isCurrent = isCirculated(priority) && versionIds.length > 0;
    const isInForce = versionIds.some((id) => id === priority.versionInForceId);
    const reads = {
      secretariat: code !== null,
      member: isCurrent,
      donor: isInForce,
      public: isInForce,
      stranger: false,
    };
    return reads[standingOf(me, roadmapId, publicationLevel)];
  },
};

/** Whoever writes the texts of a roadmap, over a row with its id: to everybody else what is in the making does not exist. */
export const writersOnly: StandingRules = { secretariat: always, member: never, donor: never, public: never };

/** Who knows of the step with this id: a row of `SubjectReach` over what decides on it. */
export const stepReach = (id: Sql): Sql =>
  sql`select ${reachOf(stepRules('reached'))} from steps reached where reached.id = ${id}`;

/** Whether a text that is in force, or was, names the step with this id: what is planned of it was agreed. */
export const stepWasInForce = (id: Sql): Sql => sql`exists (
  select 1 from passages agreed join priority_versions agreeing on agreeing.id = agreed.version_id
    join priorities agreed_on on agreed_on.id = agreeing.priority_id
  where agreed.step_id = ${id} and (agreed_on.version_in_force_id = agreeing.id or exists (
    select 1 from edition_parts part join editions whole on whole.id = part.edition_id
    where part.version_id = agreeing.id and whole.kind = 'in_force')))`;

/** A step as its policy lets it be read, by its id: for records that are read as their step. */
export const stepInSight = (me: Actor, stepId: string): Sql =>
  sql`exists (select 1 from steps ps where ps.id = ${raw(stepId)} and ${stepPolicy.scope(me, 'ps')})`;

/** A priority as its policy lets it be read, by its id: for records that are read as their priority. */
export const priorityInSight = (me: Actor, priorityId: string): Sql =>
  sql`exists (select 1 from priorities pp where pp.id = ${raw(priorityId)} and ${priorityPolicy.scope(me, 'pp')})`;

/** Whether members know of the step with this id, or without one of the priority: what hangs on others is no act of theirs. */
export const seenByMembers = (priorityId: Sql, stepId: Sql): Sql => sql`(case when ${stepId}::uuid is null
  then exists (select 1 from priorities kp where kp.id = ${priorityId} and ${circulated('kp')})
  else exists (select 1 from steps ks where ks.id = ${stepId} and ${stepRules('ks').member}) end)`;

/** Whether the priority with this id has a version in force: without one it does not exist outside the members. */
export const isInForce = (priorityId: string): Sql =>
  sql`exists (select 1 from priorities voted where voted.id = ${raw(priorityId)} and voted.version_in_force_id is not null)`;

const AGREED = raw(`('adopted', 'implementation', 'closed')`);

/** Whether the roadmap with this id was adopted: what was declared is public from then on. */
export const adopted = (me: Actor, roadmapId: string): Sql =>
  me.page !== null
    ? sql`(select r.phase from r) in ${AGREED}`
    : sql`exists (select 1 from roadmaps agreed where agreed.id = ${raw(roadmapId)} and agreed.phase in ${AGREED})`;

/** The catalogue of frameworks belongs to the whole deployment: whoever reads some roadmap reads it. */
export const frameworkScope = (me: Actor): Sql =>
  or(me.roadmapsAs(...MEMBERS, 'N').length > 0 ? always : never, me.readsAsPublic() ? someTextIsPublic : never);

/** An item under `alias`: one of the catalogue as the catalogue, a roadmap's own as its roadmap. */
export const alignmentScope = (me: Actor, alias: string): Sql =>
  or(
    and(sql`${raw(alias)}.roadmap_id is null`, frameworkScope(me)),
    and(sql`${raw(alias)}.roadmap_id is not null`, byStanding(me, `${alias}.roadmap_id`, openToAll)),
  );

/** Who conducts the texts. */
export const movePriority = (me: Actor, { roadmapId }: Pick<Priority, 'roadmapId'>): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';

/** The acts of the domain behind each act of the interface. */
export const domainActs: Readonly<Record<PriorityAct, readonly DomainAct[]>> = {
  circulate: ['circulate'],
  freeze: ['freeze'],
  resume_consultation: ['revise', 'resume'],
  reopen: ['reopen'],
  restore: ['restore_validated', 'restore_validated_with_reservations'],
  withdraw: ['withdraw'],
};

/**
 * What the reader may do with a priority in this state; guards of other modules may still refuse.
 * @param roadmap id or code
 */
export function priorityActs(me: Actor, roadmap: string, state: DomainState): PriorityAct[] {
  if (!me.writing().is(roadmap, 'S')) return [];
  return Object.values(PriorityAct).filter((act) =>
    domainActs[act].some((one) => nextPriorityState(state, one) !== null),
  );
}
