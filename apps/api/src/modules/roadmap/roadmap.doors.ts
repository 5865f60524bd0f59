import {
  always,
  byStanding,
  door,
  membersOnly,
  openToAll,
  raw,
  secretariatOnly,
  sql,
  type Actor,
  type Door,
  type Sql,
} from '../../kernel/index.js';
import { countries } from '../places/index.js';
import {
  alignmentScope,
  frameworkScope,
  priorityPolicy,
  roadmapPolicy,
  shownVersionId,
  versionPolicy,
  writersOnly,
} from './roadmap.policy.js';

export const roadmaps = door(
  'roadmaps t',
  `id code title short_title phase drafting_since illustrative period_start period_end zone currency version publication_level update_interval_days`,
  (me) => roadmapPolicy.scope(me, 't'),
);

/** With the English name, by which they are ordered in every language. */
export const participants = (me: Actor): Sql => sql`(
  select t.id, t.roadmap_id, t.country_code, coalesce(t.own_name, tc.name) as english_name
  from participants t join ${countries(me)} tc on tc.code = t.country_code
  where ${byStanding(me, 't.roadmap_id', openToAll)})`;

const passageOf = (version: Sql, kind: string, step: Sql | null): Sql => sql`(
  select words.text from passages words where words.version_id = ${version} and words.kind = ${raw(`'${kind}'`)}
    and ${step ? sql`words.step_id = ${step}` : sql`words.step_id is null`} limit 1)`;

/**
 * The texts of a roadmap, its preamble before its priorities, in the version that the reader is shown; those without one are not there. Outside the
 * members the state is null (`shownState` of validation tells what was decided) and the version is 1: it would count unseen acts.
 */
export const texts = door(
  'priorities t',
  'id roadmap_id kind code',
  (me) => sql`${priorityPolicy.scope(me, 't')} and t.kind <> 'document' and ${shownVersionId(me, 't')} is not null`,
  (me) => {
    const version = shownVersionId(me, 't');
    const member = byStanding(me, 't.roadmap_id', membersOnly);
    return {
      sort: sql`case when t.kind = 'preamble' then -1 else t.sort end`,
      state: sql`case when ${member} then t.state end`,
      version: sql`case when ${member} then t.version else 1 end`,
      version_in_force_id: sql`t.version_in_force_id`,
      version_id: version,
      title: passageOf(version, 'priority_title', null),
      objective: passageOf(version, 'priority_objective', null),
      summary: passageOf(version, 'priority_summary', null),
    };
  },
);

/** Those of them that steps belong to: what is planned, carried out and counted. */
export const priorities = (me: Actor): Sql => sql`(select tx.* from ${texts(me)} tx where tx.kind = 'priority')`;

/** Whatever has a text or will have one, its versions or none: for those who write it. */
export const writtenPriorities = door(
  'priorities t',
  'id roadmap_id kind code sort state current_version_id version_in_force_id',
  (me) => byStanding(me, 't.roadmap_id', writersOnly),
);

/** As `writtenPriorities`: a step without a code is proposed. */
export const writtenSteps = door(
  'steps t',
  'id roadmap_id priority_id code sort scope weight lead_institution_id start_date baseline_end version',
  (me) => byStanding(me, 't.roadmap_id', writersOnly),
);

/** Number and title of the version with this id: whoever sees a vote sees what it was on. */
export const versionNumber = (id: string): Sql =>
  sql`(select tv.number from priority_versions tv where tv.id = ${raw(id)})`;
/** Of the whole document it is the number of its edition. */
export const versionTitle = (id: string): Sql =>
  sql`coalesce(${passageOf(raw(id), 'priority_title', null)}, ${versionEdition(id)})`;

/** The number of the edition that the version with this id puts to a ballot; null for every other text. */
export const versionEdition = (id: string): Sql =>
  sql`(select ed.number from priority_versions tv join editions ed on ed.id = tv.edition_id where tv.id = ${raw(id)})`;

/** What a ballot on the text of the priority under the alias may be on: itself, or the whole document. */
export const balloted = (p: string): Sql =>
  sql`array(select xp.id from priorities xp where xp.id = ${raw(p)}.id or (xp.kind = 'document' and xp.roadmap_id = ${raw(p)}.roadmap_id))`;

/** The priorities whose texts the version is: its own, and of a whole document all that its edition holds. */
export const textsUnder = (id: string): Sql =>
  sql`(select tv.priority_id from priority_versions tv where tv.id = ${raw(id)}
    union all select ep.priority_id from priority_versions tv join edition_parts ep on ep.edition_id = tv.edition_id where tv.id = ${raw(id)})`;

/** With their priority and their texts in the version that the reader is shown: a step that it does not name is not there. */
export const steps = (me: Actor): Sql => {
  const text = (kind: string): Sql => passageOf(sql`tp.version_id`, kind, sql`t.id`);
  return sql`(
    select t.id, t.roadmap_id, t.priority_id, t.code, t.sort, t.scope, t.weight, t.lead_institution_id, t.start_date, t.baseline_end,
      case when ${byStanding(me, 't.roadmap_id', secretariatOnly)} then t.version else 1 end as version,
      tp.code as priority_code, tp.sort as priority_sort, tp.title as priority_title, tp.version_id,
      ${text('step_title')} as title, ${text('step_description')} as description, ${text('step_expected_result')} as expected_result
    from steps t join ${priorities(me)} tp on tp.id = t.priority_id
    where exists (select 1 from passages named where named.version_id = tp.version_id and named.step_id = t.id))`;
};

/** Notes and documents that hold it are empty outside the members, see `withoutItsMaking`. */
export const versions = door(
  'priority_versions t',
  'id priority_id number language hash created_at',
  (me) => versionPolicy.scope(me, 't'),
  (me) => {
    const member = sql`exists (select 1 from priorities tp where tp.id = t.priority_id and ${byStanding(me, 'tp.roadmap_id', membersOnly)})`;
    return {
      labels: sql`case when ${member} then t.labels else '{}' end`,
      change_note: sql`case when ${member} then t.change_note else '' end`,
    };
  },
);

export const passages = door(
  'passages t',
  'version_id id ordinal kind step_id text',
  (me) =>
    sql`exists (select 1 from priority_versions tv where tv.id = t.version_id and ${versionPolicy.scope(me, 'tv')})`,
);

const isLatest = sql`not exists (select 1 from version_translations tl where tl.version_id = t.version_id and tl.language = t.language and tl.number > t.number)`;

/** The translations of versions, as they were circulated: of each language the latest. */
export const versionTranslations = door(
  'version_translations t',
  'id version_id language hash circulated_at',
  (me) =>
    sql`${isLatest} and exists (select 1 from priority_versions tv where tv.id = t.version_id and ${versionPolicy.scope(me, 'tv')})`,
);

/** Their passages. */
export const translationsOfVersions = (me: Actor): Sql => sql`(
  select t.version_id, t.language, t.circulated_at, tp.passage_id, tp.text, tp.stale
  from ${versionTranslations(me)} t join passage_translations tp on tp.translation_id = t.id)`;

export const phaseChanges = door('phase_changes t', 'roadmap_id phase entered_on', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);
export const timelineEntries = door('timeline_entries t', 'roadmap_id day title illustrative', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);

/** Frameworks of the catalogue. */
export const frameworks = door('frameworks t', 'id title', (me) => frameworkScope(me));

/** Those of the catalogue and own ones of roadmaps, with the title of their framework. */
export const alignmentItems = door(
  'alignment_items t left join frameworks fw on fw.id = t.framework_id',
  'id roadmap_id framework_id code title kind citation note version',
  (me) => alignmentScope(me, 't'),
  () => ({ framework_title: sql`coalesce(t.own_framework, fw.title)` }),
);

/** Rows that only say what belongs together: both ends are read through their own doors. */
const links = (table: string, columns: string): Door => door(`${table} t`, columns, () => always);
export const priorityFindings = links('priority_findings', 'priority_id finding_id');
export const stepFindings = links('step_findings', 'step_id finding_id');
export const priorityAlignment = links('priority_alignment', 'priority_id item_id');
export const stepAlignment = links('step_alignment', 'step_id item_id');
export const stepSupport = links('step_support', 'step_id institution_id');
export const stepOrigins = links('step_origin_countries', 'step_id country_code');
export const roadmapOrigins = door('roadmap_origin_countries t', 'roadmap_id country_code', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);
export const stepDependencies = door(
  'step_dependencies t',
  'id predecessor_step_id successor_step_id predecessor_milestone_id successor_milestone_id type note version',
  () => sql`t.removed_at is null`,
);

/** What of the plan has changed: read with what it is about, and what members did not see of it by the secretariat alone. */
export const planChanges = door(
  'plan_changes t',
  'id roadmap_id subject_kind subject_id field before after reason recorded_at recorded_by',
  (me) =>
    byStanding(me, 't.roadmap_id', {
      secretariat: always,
      member: sql`t.seen`,
      donor: sql`t.seen`,
      public: sql`t.seen`,
    }),
);
/** What members saw of it, for figures as they stood on a day: of what is planned for a text in the making no day tells. */
export const planHistory = raw(
  '(select ph.id, ph.subject_id, ph.field, ph.before, ph.recorded_at from plan_changes ph where ph.seen)',
);

/** The document where it was put to its adoption, for members: outside them only its results are read. */
export const documentsForAdoption = door(
  'priorities t',
  'id roadmap_id kind state version current_version_id',
  (me) => sql`t.kind = 'document' and ${byStanding(me, 't.roadmap_id', membersOnly)}`,
  () => ({ edition_number: versionEdition('t.current_version_id') }),
);

/** The steps that a text in force names: what all participants carry out. */
export const stepsInForce = raw(
  `(select xs.id, xs.roadmap_id, xs.start_date, xs.baseline_end from steps xs where exists (
    select 1 from passages xw join priorities xp on xp.version_in_force_id = xw.version_id where xw.step_id = xs.id))`,
);

/**
 * Names, for records in hand that point at a priority, a step or a passage: see those of the kernel. They are not
 * narrowed and hold no words.
 */
export const namedPriorities = raw('(select xp.id, xp.code, xp.sort, xp.kind from priorities xp)');
export const namedSteps = raw(
  `(select xs.id, xs.code, xs.sort, xs.priority_id, xs.roadmap_id, xs.start_date,
    (select xp.sort from priorities xp where xp.id = xs.priority_id) as priority_sort from steps xs)`,
);
export const namedPassages = raw('(select xw.version_id, xw.id from passages xw)');

/** How a roadmap counts days and in which language it is written, for acts within it. */
export const roadmapSettings = raw(
  '(select xr.id, xr.language, xr.languages, xr.required_languages, xr.zone, xr.currency, xr.period_start, xr.period_end, xr.reporting_dates, xr.phase from roadmaps xr)',
);

/** Labels of the documents that hold a text in force, with the place of each among those of its version. */
export const labelsInForce = (me: Actor): Sql => sql`(
  select tp.roadmap_id, l.label, l.place, t.number, t.created_at
  from ${priorities(me)} tp join priority_versions t on t.id = tp.version_in_force_id
    cross join lateral unnest(t.labels) with ordinality as l(label, place))`;
