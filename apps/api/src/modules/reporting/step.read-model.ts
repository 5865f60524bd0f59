import { Injectable } from '@nestjs/common';
import { rollUpStep, type Day } from '@waymark/domain';
import { collated, notFound, sql, type Actor, type Sql, Subjects } from '../../kernel/index.js';
import { threadsJson } from '../discussion/index.js';
import { budgetPolicy, indicatorPolicy, milestonePolicy, riskPolicy } from '../tracking/index.js';
import {
  freshness,
  latestDay,
  milestoneView,
  mixOf,
  mixWhere,
  reported,
  stepAction,
  type ActionFacts,
  type ActionStatusFacts,
  type MilestoneFacts,
} from './action-figures.js';
import { actionDetails, actionStatuses, milestonesJson } from './facts/actions.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import { alignmentJson, findingsJson } from './facts/references.sql.js';
import { shownStepText, shownText } from './facts/texts.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';
import type { ActionGrid, GridRow, StepLink, StepPage } from './step.types.js';

type Head = Pick<
  StepPage,
  | 'id'
  | 'code'
  | 'priorityCode'
  | 'priorityTitle'
  | 'previousCode'
  | 'nextCode'
  | 'title'
  | 'description'
  | 'expectedResult'
  | 'scope'
  | 'leadInstitution'
  | 'supportInstitutions'
  | 'startDate'
  | 'baselineEnd'
  | 'originCountries'
>;

interface Facts {
  roadmap: PageRoadmap;
  interval: number;
  head: Head | null;
  actions: ActionStatusFacts[];
  national: ActionFacts[];
  regionalMilestones: MilestoneFacts[];
  links: (Omit<StepLink, 'actions' | 'forecastEnd'> & { stepId: string; needed: boolean })[];
  findings: StepPage['findings'];
  alignment: StepPage['alignment'];
  indicators: StepPage['indicators'];
  budget: StepPage['budget'];
  risks: StepPage['risks'];
  threads: StepPage['threads'];
}

const head = ['head'] as const;
const counted = ['head', 'actions'] as const;
const sources: FactTable<StepPage, Facts> = {
  roadmap: ['roadmap'],
  id: head,
  code: head,
  priorityCode: head,
  priorityTitle: head,
  previousCode: head,
  nextCode: head,
  title: head,
  description: head,
  expectedResult: head,
  scope: head,
  leadInstitution: head,
  supportInstitutions: head,
  startDate: head,
  baselineEnd: head,
  originCountries: head,
  forecastEnd: counted,
  actions: counted,
  rollUp: counted,
  national: ['national', 'roadmap', 'interval'],
  regionalMilestones: ['regionalMilestones'],
  needs: ['links', 'actions'],
  feeds: ['links', 'actions'],
  findings: ['findings'],
  alignment: ['alignment'],
  indicators: ['indicators'],
  budget: ['budget'],
  risks: ['risks'],
  threads: ['threads'],
};

const step = (me: Actor, code: string): Sql => sql`shown_step as materialized (
  select s.*, st.title, st.description, st.expected_result, p.code as priority_code, p.sort as priority_sort, t.title as priority_title
  from r join steps s on s.roadmap_id = r.id join priorities p on p.id = s.priority_id ${shownText(me, 'p', 't')} ${shownStepText(me, 'p', 's', 'st')}
  where s.code = ${code})`;
const s = sql`shown_step s`;

/** A step with its national actions side by side. */
@Injectable()
export class StepReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  async read(me: Actor, roadmap: string, code: string, fields: ReadonlySet<string>): Promise<StepPage> {
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      tables: [step(me, code)],
      wanted: new Set([...factsFor(sources, fields), 'head']),
      parts: {
        roadmap: pageRoadmap(me),
        interval: sql`r.update_interval_days`,
        head: headFacts(me),
        actions: actionStatuses(me, sql`'infinity'::timestamptz`),
        national: sql`(select ${actionDetails(me, sql`a.step_id = ss.id`)} from shown_step ss)`,
        regionalMilestones: sql`(select ${milestonesJson(me, sql`ms.step_id = s.id and ms.action_id is null`)} from ${s})`,
        links: links(me),
        findings: findingsJson(
          me,
          sql`f.id in (select sf.finding_id from step_findings sf join ${s} on s.id = sf.step_id)`,
        ),
        alignment: alignmentJson(
          me,
          sql`i.id in (select sa.item_id from step_alignment sa join ${s} on s.id = sa.step_id)`,
        ),
        indicators: indicators(me),
        budget: budget(me),
        risks: risks(me),
        threads: sql`(select ${threadsJson(
          me,
          this.subjects,
          sql`(th.subject_kind = 'step' and th.subject_id = s.id)
            or (th.subject_kind = 'national_action' and th.subject_id in (select na.id from national_actions na where na.step_id = s.id))
            or (th.subject_kind = 'milestone' and th.subject_id in (select sm.id from milestones sm where sm.step_id = s.id))
            or (th.subject_kind = 'status_update' and th.subject_id in (select su.id from status_updates su join national_actions na on na.id = su.action_id where na.step_id = s.id))`,
        )} from ${s})`,
      },
    });
    if (!facts.head) throw notFound();
    return assemble(facts, facts.head);
  }

  async grid(me: Actor, roadmap: string, fields: ReadonlySet<string>): Promise<ActionGrid> {
    const facts = await this.pages.read<{
      roadmap: PageRoadmap;
      interval: number;
      participants: string[];
      steps: (Omit<GridRow, 'cells'> & { id: string })[];
      actions: ActionStatusFacts[];
    }>(me, {
      roadmap,
      wanted: new Set(['roadmap', ...(fields.has('rows') ? ['interval', 'participants', 'steps', 'actions'] : [])]),
      parts: {
        roadmap: pageRoadmap(me),
        interval: sql`r.update_interval_days`,
        participants: participantCodes,
        steps: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'priorityCode', p.code, 'priorityTitle', t.title, 'stepCode', s.code,
            'stepTitle', st.title) order by p.sort, s.sort), '[]')
          from steps s join priorities p on p.id = s.priority_id ${shownText(me, 'p', 't')} ${shownStepText(me, 'p', 's', 'st')} where s.roadmap_id = r.id)`,
        actions: actionStatuses(me, sql`'infinity'::timestamptz`),
      },
    });
    const { participants = [], steps = [], actions = [], interval = 0 } = facts as Partial<typeof facts>;
    const cell = new Map(actions.map((action) => [`${action.stepId} ${action.participantCode}`, action]));
    return {
      roadmap: facts.roadmap,
      rows: steps.map(({ id, ...row }) => ({
        ...row,
        cells: participants.map((participantCode) => {
          const action = cell.get(`${id} ${participantCode}`);
          if (!action) return { participantCode, status: null, progress: null, freshness: 'no_report' };
          const [shown] = reported([action]);
          return {
            participantCode,
            status: shown?.status ?? null,
            progress: shown?.progress ?? null,
            freshness: freshness(action, facts.roadmap.today, interval),
          };
        }),
      })),
    };
  }
}

const headFacts = (me: Actor): Sql => {
  const neighbour = (
    comparison: Sql,
    order: Sql,
  ): Sql => sql`(select n.code from steps n join priorities np on np.id = n.priority_id
    ${shownStepText(me, 'np', 'n', 'nt')} where n.roadmap_id = r.id and (np.sort, n.sort) ${comparison} (s.priority_sort, s.sort)
    order by np.sort ${order}, n.sort ${order} limit 1)`;
  return sql`(select jsonb_build_object('id', s.id, 'code', s.code, 'priorityCode', s.priority_code, 'priorityTitle', s.priority_title, 'title', s.title,
      'description', s.description, 'expectedResult', s.expected_result, 'scope', s.scope, 'startDate', s.start_date, 'baselineEnd', s.baseline_end,
      'leadInstitution', (select i.name from institutions i where i.id = s.lead_institution_id),
      'supportInstitutions', (select coalesce(jsonb_agg(i.name order by ${collated(me, 'i.name')}), '[]') from step_support x join institutions i on i.id = x.institution_id where x.step_id = s.id),
      'originCountries', (select coalesce(jsonb_agg(c.name order by c.name), '[]') from step_origin_countries x join countries c on c.code = x.country_code where x.step_id = s.id),
      'previousCode', ${neighbour(sql`<`, sql`desc`)}, 'nextCode', ${neighbour(sql`>`, sql`asc`)}) from ${s})`;
};

const links = (me: Actor): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('stepId', o.id, 'code', o.code, 'title', ot.title, 'type', d.type, 'note', d.note,
    'needed', d.successor_step_id = s.id,
    'milestone', (select ms.title from milestones ms where ms.id = d.predecessor_milestone_id and ${milestonePolicy.scope(me, 'ms')})) order by op.sort, o.sort), '[]')
  from ${s} join step_dependencies d on s.id in (d.predecessor_step_id, d.successor_step_id)
    join steps o on o.id = case when d.successor_step_id = s.id then d.predecessor_step_id else d.successor_step_id end
    join priorities op on op.id = o.priority_id ${shownStepText(me, 'op', 'o', 'ot')})`;

const indicators = (me: Actor): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('code', ind.code, 'title', ind.title, 'unit', ind.unit, 'definition', ind.definition,
    'values', (select coalesce(jsonb_agg(jsonb_build_object('participantCode', pt.country_code,
        'baseline', (select value from indicator_values v where v.indicator_id = ind.id and v.participant_id = pt.id and v.kind = 'baseline' order by period limit 1),
        'target', (select value from indicator_values v where v.indicator_id = ind.id and v.participant_id = pt.id and v.kind = 'target' order by period desc limit 1),
        'actual', la.value, 'period', la.period,
        'exempt', exists (select 1 from indicator_exemptions x where x.indicator_id = ind.id and x.participant_id = pt.id)) order by c.name), '[]')
      from participants pt join countries c on c.code = pt.country_code
        left join lateral (select v.value, v.period from indicator_values v where v.indicator_id = ind.id and v.participant_id = pt.id and v.kind = 'actual'
          and v.value is not null order by v.period desc limit 1) la on true
      where pt.roadmap_id = r.id)) order by ind.code), '[]')
  from ${s} join indicators ind on ind.step_id = s.id where ${indicatorPolicy.scope(me, 'ind')})`;

const budget = (me: Actor): Sql => sql`(
  select jsonb_agg(jsonb_build_object('title', bl.title, 'participantCode', (select pt.country_code from participants pt where pt.id = bl.participant_id),
    'amount', bl.amount, 'currency', bl.currency, 'status', bl.status, 'fundingSource', (select fs.title from funding_sources fs where fs.id = bl.funding_source_id),
    'disbursed', (select coalesce(sum(x.amount), 0) from disbursements x where x.budget_line_id = bl.id)) order by bl.period_start, ${collated(me, 'bl.title')})
  from ${s} join budget_lines bl on bl.step_id = s.id where ${budgetPolicy.scope(me, 'bl')})`;

const risks = (me: Actor): Sql => sql`(
  select jsonb_agg(jsonb_build_object('code', rk.code, 'title', rk.title, 'likelihood', rk.likelihood, 'impact', rk.impact, 'mitigation', rk.mitigation,
    'trend', rk.trend) order by rk.code)
  from ${s} join risk_steps x on x.step_id = s.id join risks rk on rk.id = x.risk_id where ${riskPolicy.scope(me, 'rk')})`;

function assemble(facts: Partial<Facts>, shown: Head): StepPage {
  const { roadmap, interval = 0, actions = [], national = [], regionalMilestones = [], links: all = [] } = facts;
  const own = actions.filter((action) => action.stepId === shown.id);
  const total = rollUpStep(reported(own));
  const link = ({ stepId, needed: _, ...rest }: Facts['links'][number]): StepLink => ({
    ...rest,
    actions: mixWhere(actions, (action) => action.stepId === stepId),
    forecastEnd: latestEnd(actions.filter((action) => action.stepId === stepId)),
  });
  return {
    ...shown,
    roadmap: roadmap!,
    forecastEnd: latestEnd(own),
    actions: mixOf(total),
    rollUp: { progress: total.progress, applicable: total.applicable, noReport: total.noReport },
    national: national.map((action) => stepAction(action, roadmap?.today ?? '', interval)),
    regionalMilestones: regionalMilestones.map(milestoneView),
    needs: all.filter((entry) => entry.needed).map(link),
    feeds: all.filter((entry) => !entry.needed).map(link),
    findings: facts.findings ?? [],
    alignment: facts.alignment ?? [],
    indicators: facts.indicators ?? [],
    budget: facts.budget ?? null,
    risks: facts.risks ?? null,
    threads: facts.threads ?? [],
  };
}

const latestEnd = (actions: readonly ActionStatusFacts[]): Day | null =>
  latestDay(actions.filter((action) => action.applicable).map((action) => action.forecastEnd));
