import { Injectable } from '@nestjs/common';
import type { PassageKind, Phase, PriorityState } from '@waymark/domain';
import { Database, list, namedParticipants, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { makingPassages, makings } from '../../drafting/index.js';
import { countries, institutions } from '../../places/index.js';
import {
  passages,
  roadmapOrigins,
  roadmapSettings,
  stepOrigins,
  stepSupport,
  stepWasInForce,
  writtenPriorities,
  writtenSteps,
  type StepScope,
} from '../../roadmap/index.js';
import { actions, actionSupport, writtenMilestones } from '../../tracking/index.js';
import { figuresJson, type ThereFigures } from './plan-figures.sql.js';

/** A passage of the text that an import would change: that in the making, else the one circulated last. */
interface ThereText {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
}

export interface TherePriority {
  id: string;
  /** Null before its first circulation */
  code: string | null;
  state: PriorityState;
  passages: ThereText[];
}

interface ThereStep {
  id: string;
  code: string | null;
  /** Whether a text in force has named it: then its plan was agreed, once the roadmap is adopted */
  wasInForce: boolean;
  scope: StepScope;
  weight: number;
  lead: string | null;
  support: string[];
  start: string | null;
  end: string | null;
  origins: string[];
}

interface ThereMilestone {
  id: string;
  stepId: string;
  participant: string | null;
  title: string;
  verification: string;
  date: string;
  criteria: string[];
}

interface ThereAction {
  id: string;
  stepId: string;
  participant: string;
  lead: string | null;
  support: string[];
  tailoring: string | null;
  reason: string | null;
}

interface NamedChoice {
  value: string;
  name: string;
}

export interface ThereInstitution {
  id: string;
  code: string;
  name: string;
  acronym: string | null;
  country: string | null;
}

/** A plan as it is, in the rows that it is made of. */
export interface TherePlan extends ThereFigures {
  phase: Phase;
  /** ISO 4217 code */
  currency: string;
  /** In the roadmap's zone */
  today: string;
  start: string | null;
  end: string | null;
  /** Codes that were given, also to what is not there any more */
  given: string[];
  priorities: TherePriority[];
  steps: ThereStep[];
  milestones: ThereMilestone[];
  actions: ThereAction[];
  institutions: ThereInstitution[];
  participants: { id: string; code: string; name: string; chip: string }[];
  origins: NamedChoice[];
}

const countryOf = (participant: Sql): Sql =>
  sql`(select np.country_code from ${namedParticipants} np where np.id = ${participant})`;

@Injectable()
export class PlanThereRepository {
  constructor(private readonly db: Database) {}

  /** All of it in one statement, as of one moment. */
  async find(me: Actor, roadmapId: string): Promise<TherePlan> {
    const { plan } = await this.db.one<{ plan: TherePlan }>(
      sql`select ${planJson(me.within(roadmapId), roadmapId)} as plan from ${roadmapSettings} r where r.id = ${roadmapId}`,
    );
    return plan;
  }
}

const planJson = (me: Actor, roadmapId: string): Sql<TherePlan> =>
  object<TherePlan>({
    phase: sql`r.phase`,
    currency: sql`r.currency`,
    today: sql`(waymark_now() at time zone r.zone)::date`,
    start: sql`r.period_start`,
    end: sql`r.period_end`,
    given: list<string>(
      sql`g.code`,
      sql`from (select p.code from ${writtenPriorities(me)} p where p.roadmap_id = r.id
        union all select s.code from ${writtenSteps(me)} s where s.roadmap_id = r.id) g where g.code is not null`,
      sql`g.code`,
    ),
    priorities: list(
      object<TherePriority>(priorityFields(me)),
      sql`from ${writtenPriorities(me)} p where p.roadmap_id = r.id and p.kind = 'priority' and p.state <> 'withdrawn'`,
      sql`p.sort, p.id`,
    ),
    steps: list(stepJson(me), sql`from ${writtenSteps(me)} s where s.roadmap_id = r.id`, sql`s.sort, s.id`),
    milestones: list(
      milestoneJson(me),
      sql`from ${writtenMilestones(me)} m where m.roadmap_id = r.id`,
      sql`m.step_id, m.sort, m.id`,
    ),
    actions: list(
      actionJson(me),
      sql`from ${actions(me)} a join ${namedParticipants} ap on ap.id = a.participant_id where a.roadmap_id = r.id`,
      sql`a.step_id, ap.english_name`,
    ),
    institutions: list(
      object<ThereInstitution>({
        id: sql`i.id`,
        code: sql`i.code`,
        name: sql`i.name`,
        acronym: sql`i.acronym`,
        country: sql`i.country_code`,
      }),
      sql`from ${institutions(me)} i where i.roadmap_id = ${roadmapId} and i.archived_at is null and i.merged_into_id is null`,
      sql`i.name, i.id`,
    ),
    participants: list(
      object<TherePlan['participants'][number]>({
        id: sql`np.id`,
        code: sql`np.country_code`,
        name: sql`np.english_name`,
        chip: sql`np.chip`,
      }),
      sql`from ${namedParticipants} np where np.roadmap_id = r.id`,
      sql`np.english_name`,
    ),
    ...figuresJson(me),
    origins: list(
      object<NamedChoice>({ value: sql`c.code`, name: sql`c.name` }),
      sql`from ${roadmapOrigins(me)} o join ${countries(me)} c on c.code = o.country_code where o.roadmap_id = r.id`,
      sql`c.name`,
    ),
  });

/** Text in the making where there is one, without what is struck out; else the text circulated last. */
export const priorityFields = (me: Actor): { [Field in keyof TherePriority]: Sql<TherePriority[Field]> } => ({
  id: sql`p.id`,
  code: sql`p.code`,
  state: sql`p.state`,
  passages: list(
    object<ThereText>({ id: sql`x.id`, kind: sql`x.kind`, stepId: sql`x.step_id`, text: sql`x.text` }),
    sql`from (
      select mp.id, mp.kind, mp.step_id, mp.text, mp.ordinal from ${makingPassages(me)} mp where mp.priority_id = p.id and mp.state <> 'removed'
      union all
      select pg.id, pg.kind, pg.step_id, pg.text, pg.ordinal from ${passages(me)} pg
      where pg.version_id = p.current_version_id and not exists (select 1 from ${makings(me)} mk where mk.priority_id = p.id)) x`,
    sql`x.ordinal`,
  ),
});

const stepJson = (me: Actor): Sql<ThereStep> =>
  object<ThereStep>({
    id: sql`s.id`,
    code: sql`s.code`,
    wasInForce: stepWasInForce(sql`s.id`),
    scope: sql`s.scope`,
    weight: sql`s.weight::float8`,
    lead: sql`s.lead_institution_id`,
    support: list<string>(
      sql`x.institution_id`,
      sql`from ${stepSupport(me)} x where x.step_id = s.id`,
      sql`x.institution_id`,
    ),
    start: sql`s.start_date`,
    end: sql`s.baseline_end`,
    origins: list<string>(
      sql`x.country_code`,
      sql`from ${stepOrigins(me)} x where x.step_id = s.id`,
      sql`x.country_code`,
    ),
  });

const milestoneJson = (me: Actor): Sql<ThereMilestone> =>
  object<ThereMilestone>({
    id: sql`m.id`,
    stepId: sql`m.step_id`,
    participant: countryOf(sql`(select ma.participant_id from ${actions(me)} ma where ma.id = m.action_id)`),
    title: sql`m.title`,
    verification: sql`m.means_of_verification`,
    date: sql`m.baseline_date`,
    criteria: list<string>(sql`x.text`, sql`from unnest(m.criteria) with ordinality x(text, at)`, sql`x.at`),
  });

const actionJson = (me: Actor): Sql<ThereAction> =>
  object<ThereAction>({
    id: sql`a.id`,
    stepId: sql`a.step_id`,
    participant: sql`ap.country_code`,
    lead: sql`a.lead_institution_id`,
    support: list<string>(
      sql`x.institution_id`,
      sql`from ${actionSupport(me)} x where x.action_id = a.id`,
      sql`x.institution_id`,
    ),
    tailoring: sql`a.tailoring`,
    reason: sql`a.not_applicable_reason`,
  });
