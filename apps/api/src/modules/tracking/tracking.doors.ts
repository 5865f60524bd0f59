import {
  always,
  byStanding,
  door,
  openToAll,
  or,
  raw,
  secretariatOnly,
  sql,
  type Actor,
  type Door,
  type Sql,
} from '../../kernel/index.js';
import { institutions } from '../places/index.js';
import { writersOnly } from '../roadmap/index.js';
import {
  actionPolicy,
  budgetPolicy,
  indicatorPolicy,
  insideActionScope,
  insideUpdateScope,
  milestonePolicy,
  ratePolicy,
  riskPolicy,
  submittedMarkScope,
  updatePolicy,
} from './tracking.policy.js';

export const actions = door(
  'national_actions t',
  `id roadmap_id step_id participant_id not_applicable_reason tailoring start_date baseline_end forecast_end
   lead_institution_id version`,
  (me) => sql`t.archived_at is null and ${actionPolicy.scope(me, 't')}`,
);

/**
 * What waits in an action's unpublished update. To whoever may only know that one was submitted, the update itself is
 * null: see `submittedMarkScope`.
 */
export const openUpdates = door(
  'status_updates t',
  'id roadmap_id action_id state',
  (me) => sql`t.state <> 'published' and ${or(updatePolicy.scope(me, 't'), submittedMarkScope(me, 't'))}`,
  (me) => ({ readable: updatePolicy.scope(me, 't'), submitted_at: sql`t.submitted_at`, saved_at: sql`t.saved_at` }),
);

/** With the history of its returns only inside its own participant, where `inside` is true. */
export const updates = door(
  'status_updates t',
  `id roadmap_id action_id state status progress narrative cause next_date evidence institution_id written_by saved_at
   submitted_at published_at version`,
  (me) => updatePolicy.scope(me, 't'),
  (me) => ({ inside: insideUpdateScope(me, 't') }),
);

/** The published ones alone, as everybody who sees their action does. */
export const publishedUpdates = door(
  'status_updates t',
  'id roadmap_id action_id status progress narrative cause next_date evidence institution_id submitted_at published_at',
  (me) => sql`t.state = 'published' and ${actionPolicy.scope(me, 't')}`,
);

const MILESTONE = `id roadmap_id step_id action_id title sort baseline_date forecast_date completed_on responsible_institution_id weight
  criteria means_of_verification`;
/** The version of a regional one would tell others how often it was changed before they knew of it. */
const milestoneVersion = (me: Actor): { version: Sql } => ({
  version: sql`case when t.action_id is not null or ${byStanding(me, 't.roadmap_id', secretariatOnly)} then t.version else 1 end`,
});
export const milestones = door(
  'milestones t',
  MILESTONE,
  (me) => sql`t.removed_at is null and ${milestonePolicy.scope(me, 't')}`,
  milestoneVersion,
);
/** All of the roadmap, also those of steps that are proposed in a text in the making, for whoever writes it. */
export const writtenMilestones = door(
  'milestones t',
  MILESTONE,
  (me) => sql`t.removed_at is null and ${byStanding(me, 't.roadmap_id', writersOnly)}`,
);
/** As they are planned: those that the reader sees, and for whoever writes a text those of its proposed steps. */
export const plannedMilestones = door(
  'milestones t',
  MILESTONE,
  (me) =>
    sql`t.removed_at is null and ${or(milestonePolicy.scope(me, 't'), byStanding(me, 't.roadmap_id', writersOnly))}`,
  milestoneVersion,
);
/** With those that were taken out: for figures of days on which they stood, and for what still speaks of them. */
export const everyMilestone = door(
  'milestones t',
  `${MILESTONE} added_at removed_at`,
  (me) => milestonePolicy.scope(me, 't'),
  milestoneVersion,
);
export const indicators = door(
  'indicators t',
  `id roadmap_id priority_id step_id code level title unit ascending cumulative definition source frequency disaggregation
   aggregation version`,
  (me) => sql`t.removed_at is null and ${indicatorPolicy.scope(me, 't')}`,
);
/** Codes that indicators have or had, for whoever gives the next. */
export const indicatorCodes = door('indicators t', 'roadmap_id code', (me) =>
  byStanding(me, 't.roadmap_id', writersOnly),
);
export const budgetLines = door(
  'budget_lines t left join funding_sources fs on fs.id = t.funding_source_id',
  'id roadmap_id step_id participant_id title amount currency status committed_on period_start period_end donor_membership_id version',
  (me) => sql`t.removed_at is null and ${budgetPolicy.scope(me, 't')}`,
  () => ({ funding_source: sql`fs.title` }),
);
export const risks = door(
  'risks t',
  'id roadmap_id code title description category likelihood impact mitigation owner_role trend closed_on version',
  (me) => riskPolicy.scope(me, 't'),
);
/** The rates that stand; one that was corrected is not there any more. */
export const exchangeRates = door(
  'exchange_rates t',
  'id roadmap_id currency day rate source recorded_at version',
  (me) => sql`t.superseded_at is null and ${ratePolicy.scope(me, 't')}`,
);
/** Those of the lines that the reader reads. */
export const fundingSources = door(
  'funding_sources t',
  'id roadmap_id title kind',
  (me) => sql`exists (select 1 from budget_lines paid where paid.funding_source_id = t.id and paid.removed_at is null
    and ${budgetPolicy.scope(me, 'paid')})`,
);
export const reportingPeriods = door('reporting_periods t', 'roadmap_id starts_on due_on', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);

/** Parts of a record that is read through its own door. */
const parts = (table: string, columns: string): Door => door(`${table} t`, columns, () => always);
export const updateSubmissions = parts(
  'update_submissions',
  'update_id number status progress narrative cause next_date submitted_at submitted_by returned_at returned_by return_reason',
);
export const milestoneEvents = parts('milestone_events', 'milestone_id kind from_date to_date reason recorded_at');
export const verifications = parts('verifications', 'milestone_id title state recorded_at');
export const indicatorValues = parts('indicator_values', 'id indicator_id participant_id kind period value note');
export const indicatorExemptions = parts('indicator_exemptions', 'indicator_id participant_id');
export const disbursements = parts('disbursements', 'id budget_line_id day amount currency');
export const riskSteps = parts('risk_steps', 'risk_id step_id');
export const riskParticipants = parts('risk_participants', 'risk_id participant_id');
export const riskRatings = parts('risk_ratings', 'risk_id day likelihood impact');
/** What stood before a figure was changed. */
export const figureChanges = parts('figure_changes', 'id subject_kind subject_id part before after reason recorded_at');

/** The supporting institutions of actions, by name. */
export const actionSupport = (me: Actor): Sql => sql`(
  select t.action_id, t.institution_id, i.name from action_support t join ${institutions(me)} i on i.id = t.institution_id)`;

/** The step that the subject of the thread under `alias` belongs to, as its id; null for subjects beside steps. */
export const stepOfSubject = (me: Actor, alias: string): Sql => {
  const subject = sql`${raw(alias)}.subject_id`;
  return sql`case ${raw(alias)}.subject_kind
    when 'step' then ${subject}
    when 'national_action' then (select na.step_id from ${actions(me)} na where na.id = ${subject})
    when 'milestone' then (select sm.step_id from ${everyMilestone(me)} sm where sm.id = ${subject})
    when 'status_update' then (select na.step_id from ${updates(me)} su join ${actions(me)} na on na.id = su.action_id where su.id = ${subject}) end`;
};

/** Whether the action with this id is one inside which the reader works. */
export const insideAction = (me: Actor, id: Sql): Sql =>
  sql`exists (select 1 from national_actions own where own.id = ${id} and ${insideActionScope(me, 'own')})`;
