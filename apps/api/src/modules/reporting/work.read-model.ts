import { Injectable } from '@nestjs/common';
import { isSettled, type Day } from '@waymark/domain';
import {
  always,
  among,
  collated,
  letterOf,
  notFound,
  sql,
  type Actor,
  type ActorMembership,
  type Sql,
  Subjects,
} from '../../kernel/index.js';
import { threadsJson } from '../discussion/index.js';
import { updateJson, updatePolicy, workActs, type StatusUpdate } from '../tracking/index.js';
import { freshness, milestoneView, nextMilestone, planned, scheduleView, type ActionFacts } from './action-figures.js';
import { actionDetails } from './facts/actions.sql.js';
import { currentPeriod } from './facts/needs.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { shownStepText } from './facts/texts.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';
import type { WorkAction, WorkGroup, WorkItem, WorkPage, WorkScope } from './work.types.js';

interface Period {
  startsOn: Day;
  dueOn: Day | null;
}

interface Facts {
  roadmap: PageRoadmap;
  interval: number;
  institutions: string[];
  period: Period | null;
  titles: Record<string, string>;
  actions: ActionFacts[];
}

const sources: FactTable<WorkPage, Facts> = {
  roadmap: ['roadmap'],
  scope: [],
  institutions: ['institutions'],
  dueOn: ['period'],
  items: ['actions', 'titles', 'period', 'interval', 'roadmap'],
};

const scopes: Partial<Record<string, WorkScope>> = {
  F: 'institution',
  H: 'participant',
  D: 'participant',
  C: 'participant',
  S: 'region',
};
const groups: readonly WorkGroup[] = ['returned', 'to_review', 'due', 'submitted', 'later', 'settled'];

/** The reporting period that runs or ran last; its due day only while it lies ahead. */
const period = sql`(select jsonb_build_object('startsOn', cp.starts_on, 'dueOn', case when cp.due_on >= r.today then cp.due_on end) from ${currentPeriod} cp)`;

/** Titles of the steps in the version that the reader is shown, by step id. */
const titles = (
  me: Actor,
): Sql => sql`(select coalesce(jsonb_object_agg(s.id, st.title), '{}') from steps s join priorities p on p.id = s.priority_id
  ${shownStepText(me, 'p', 's', 'st')} where s.roadmap_id = r.id)`;

/** The actions that a member keeps current, and one of them in the drawer. */
@Injectable()
export class WorkReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  /** @throws DomainError NOT_FOUND for whoever keeps no actions: donors, observers and the public. */
  async read(me: Actor, roadmap: string, fields: ReadonlySet<string>): Promise<WorkPage> {
    const { membership, scope } = worker(me, roadmap);
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      wanted: factsFor(sources, fields),
      parts: {
        roadmap: pageRoadmap(me),
        interval: sql`r.update_interval_days`,
        institutions: sql`(select coalesce(jsonb_agg(i.name order by ${collated(me, 'i.name')}), '[]') from institutions i where ${among('i.id', membership.institutionIds)})`,
        period,
        titles: titles(me),
        actions: actionDetails(me, inScope(membership, scope)),
      },
    });
    const { actions = [], titles: names = {}, interval = 0, institutions = [] } = facts as Partial<Facts>;
    const items = actions
      .filter((action) => names[action.stepId] !== undefined)
      .map((action) =>
        workItem(me, roadmap, action, {
          title: names[action.stepId] ?? '',
          period: facts.period ?? null,
          today: facts.roadmap.today,
          interval,
        }),
      );
    return {
      roadmap: facts.roadmap,
      scope,
      institutions,
      dueOn: facts.period?.dueOn ?? null,
      items: items.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
    };
  }

  async readAction(me: Actor, roadmap: string, stepCode: string, participantCode: string): Promise<WorkAction> {
    const { membership, scope } = worker(me, roadmap);
    interface Drawer extends Omit<Facts, 'institutions' | 'roadmap'> {
      today: Day;
      zone: string;
      open: StatusUpdate | null;
      earlier: StatusUpdate[];
      threads: WorkAction['threads'];
    }
    const chosen = sql`shown_action as materialized (select na.id, na.step_id from r join national_actions na on na.roadmap_id = r.id
      join steps ns on ns.id = na.step_id join participants np on np.id = na.participant_id
      where ns.code = ${stepCode} and lower(np.country_code) = lower(${participantCode}))`;
    const facts = await this.pages.read<Drawer>(me, {
      roadmap,
      tables: [chosen],
      wanted: new Set(['today', 'zone', 'interval', 'period', 'titles', 'actions', 'open', 'earlier', 'threads']),
      parts: {
        today: sql`r.today`,
        zone: sql`r.zone`,
        interval: sql`r.update_interval_days`,
        period,
        titles: titles(me),
        actions: actionDetails(me, sql`a.id in (select id from shown_action) and ${inScope(membership, scope)}`),
        open: sql`(select ${updateJson(me, 'o')} from status_updates o where o.action_id in (select id from shown_action) and o.state <> 'published'
          and ${updatePolicy.scope(me, 'o')})`,
        earlier: sql`(select coalesce(jsonb_agg(${updateJson(me, 'o')} order by o.published_at desc), '[]') from status_updates o
          where o.action_id in (select id from shown_action) and o.state = 'published' and ${updatePolicy.scope(me, 'o')})`,
        threads: sql`(select ${threadsJson(me, this.subjects, sql`th.subject_kind = 'national_action' and th.subject_id = sa.id`)} from shown_action sa)`,
      },
    });
    const [action] = facts.actions;
    const title = action && facts.titles[action.stepId];
    if (!action || title === undefined) throw notFound();
    return {
      ...workItem(me, roadmap, action, { title, period: facts.period, today: facts.today, interval: facts.interval }),
      today: facts.today,
      startDate: action.startDate,
      zone: facts.zone,
      milestones: action.milestones.map(milestoneView),
      open: facts.open,
      earlier: facts.earlier,
      dueOn: facts.period?.dueOn ?? null,
      threads: facts.threads ?? [],
      schedule: scheduleView(action.milestones, facts.today),
    };
  }
}

function worker(me: Actor, roadmap: string): { membership: ActorMembership; scope: WorkScope } {
  const membership = me.in(roadmap);
  const scope = membership ? scopes[letterOf[membership.role]] : undefined;
  if (!membership || !scope) throw notFound();
  return { membership, scope };
}

function inScope(membership: ActorMembership, scope: WorkScope): Sql {
  if (scope === 'region') return always;
  if (scope === 'participant') return sql`a.participant_id = ${membership.participantId}`;
  const ids = membership.institutionIds;
  return sql`(${among('a.lead_institution_id', ids)} or exists (select 1 from action_support x where x.action_id = a.id and ${among('x.institution_id', ids)}))`;
}

interface ItemContext {
  title: string;
  period: Period | null;
  today: Day;
  interval: number;
}

function workItem(
  me: Actor,
  roadmap: string,
  action: ActionFacts,
  { title, period, today, interval }: ItemContext,
): WorkItem {
  const { report, open } = action;
  return {
    actionId: action.id,
    stepCode: action.stepCode,
    participantCode: action.participantCode,
    title,
    leadInstitution: action.leadInstitution?.name ?? null,
    report,
    planned: planned(action, today),
    freshness: freshness(
      { applicable: action.applicable, status: report?.status ?? null, reportedOn: report?.reportedOn ?? null },
      today,
      interval,
    ),
    nextMilestone: nextMilestone(action.milestones),
    group: groupOf(me, roadmap, action, period),
    openUpdate: open?.state ?? null,
    openUpdateAt: open?.at ?? null,
    returnReason: open?.returnReason ?? null,
    allowedActions: workActs(me, {
      ...action,
      roadmapId: roadmap,
      openState: open?.state ?? null,
      milestones: action.milestones.map(({ completedOn, changes }) => ({
        completedOn,
        forecastMoved: changes.some(({ kind }) => kind === 'moved'),
      })),
    }),
  };
}

/** Returned ones first; an action is due when the current period has no published or submitted update of it. */
function groupOf(
  me: Actor,
  roadmap: string,
  { applicable, report, open }: ActionFacts,
  period: Period | null,
): WorkGroup {
  if (open?.state === 'returned') return 'returned';
  if (open?.state === 'submitted') return me.is(roadmap, 'C') ? 'to_review' : 'submitted';
  if (!applicable || (report && isSettled(report.status))) return 'settled';
  if (period && (!report || report.reportedOn < period.startsOn)) return 'due';
  return 'later';
}
