import { Injectable } from '@nestjs/common';
import type { PriorityState } from '@waymark/domain';
import { collated, MEMBERS, notFound, or, sql, type Actor, type Sql, Subjects } from '../../kernel/index.js';
import { threadCount, threadsJson } from '../discussion/index.js';
import { priorityActs, versionPolicy, withoutItsMaking } from '../roadmap/index.js';
import { confirmedSeats } from '../identity/index.js';
import { milestonePolicy } from '../tracking/index.js';
import { amendmentPolicy, ballotPolicy, draftPolicy, positionPolicy } from '../validation/index.js';
import { mixWhere, type ActionStatusFacts } from './action-figures.js';
import type { BallotView } from './ballot-view.types.js';
import { actionStatuses } from './facts/actions.sql.js';
import { ballotJson, ballotsOfPriority, draftJson, latestBallot, positionJson } from './facts/ballots.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import { alignmentJson, findingsJson } from './facts/references.sql.js';
import { shownStepText, shownText } from './facts/texts.sql.js';
import { shownState } from './overview.read-model.js';
import type { FindingRef, PageRoadmap } from './page-roadmap.types.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';
import { panelOf, type PanelFacts } from './position-panel.js';
import type {
  AmendmentView,
  PassageView,
  PriorityAction,
  PriorityPage,
  PriorityStep,
  VersionHead,
} from './priority.types.js';

interface Facts {
  roadmap: PageRoadmap;
  head: {
    id: string;
    code: string;
    state: PriorityState;
    version: number;
    previousCode: string | null;
    nextCode: string | null;
    title: string;
    objective: string;
    summary: string;
    versionId: string;
  } | null;
  versions: VersionHead[];
  passages: (Omit<PassageView, 'paragraph' | 'findings'> & { stepId: string | null })[];
  ballot: BallotView | null;
  earlierBallots: BallotView[];
  steps: Omit<PriorityStep, 'actions'>[];
  actions: ActionStatusFacts[];
  findings: FindingRef[];
  stepFindings: { stepId: string; findings: FindingRef[] }[];
  participants: string[];
  alignment: PriorityPage['alignment'];
  amendments: AmendmentView[];
  threads: PriorityPage['threads'];
  panel: PanelFacts | null;
}

const head = ['head'] as const;
const sources: FactTable<PriorityPage, Facts> = {
  roadmap: ['roadmap'],
  id: head,
  code: head,
  state: ['head', 'ballot'],
  version: head,
  previousCode: head,
  nextCode: head,
  title: head,
  objective: head,
  summary: head,
  text: ['head', 'versions', 'passages', 'findings', 'stepFindings'],
  versions: ['versions'],
  ballot: ['ballot'],
  earlierBallots: ['earlierBallots'],
  steps: ['steps', 'actions'],
  findings: ['findings'],
  participantsWithoutFinding: ['findings', 'participants'],
  alignment: ['alignment'],
  amendments: ['amendments'],
  threads: ['threads'],
  panel: ['panel'],
  allowedActions: ['head', 'panel'],
};

/** The priority of the page as `p` with the version the reader is shown as `t`; no row where there is none. */
const priority = (me: Actor, code: string): Sql => sql`shown_priority as materialized (
  select p.*, t.version_id, t.title, t.objective, t.summary from r join priorities p on p.roadmap_id = r.id ${shownText(me, 'p', 't')}
  where lower(p.code) = lower(${code}))`;

const p = sql`shown_priority p`;

/** A priority with everything that belongs to it, as far as the reader may see it. */
@Injectable()
export class PriorityReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  async read(me: Actor, roadmap: string, code: string, fields: ReadonlySet<string>): Promise<PriorityPage> {
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      tables: [priority(me, code)],
      wanted: new Set([...factsFor(sources, fields), 'head']),
      parts: {
        roadmap: pageRoadmap(me),
        head: sql`(select jsonb_build_object('id', p.id, 'code', p.code, 'state', p.state, 'version', p.version, 'title', p.title,
            'objective', p.objective, 'summary', p.summary, 'versionId', p.version_id,
            'previousCode', (select n.code from priorities n ${shownText(me, 'n', 'nt')} where n.roadmap_id = r.id and n.sort < p.sort order by n.sort desc limit 1),
            'nextCode', (select n.code from priorities n ${shownText(me, 'n', 'nt')} where n.roadmap_id = r.id and n.sort > p.sort order by n.sort limit 1))
          from ${p})`,
        versions: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'labels', v.labels, 'changeNote', v.change_note,
            'hash', v.hash, 'createdAt', v.created_at, 'inForce', coalesce(v.id = p.version_in_force_id, false)) order by v.number desc), '[]')
          from ${p} join priority_versions v on v.priority_id = p.id where ${versionPolicy.scope(me, 'v')})`,
        passages: passages(me),
        ballot: sql`(select ${latestBallot(me)} from ${p})`,
        earlierBallots: sql`(select coalesce(jsonb_agg(x.ballot order by x.sort desc), '[]') from ${p}
          cross join lateral (select ${ballotJson(me)} as ballot, rd.sort from ${ballotsOfPriority(me)} order by rd.sort desc offset 1) x)`,
        steps: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'title', st.title, 'baselineEnd', s.baseline_end,
            'leadInstitution', (select i.name from institutions i where i.id = s.lead_institution_id)) order by s.sort), '[]')
          from ${p} join steps s on s.priority_id = p.id ${shownStepText(me, 'p', 's', 'st')})`,
        actions: actionStatuses(me, sql`'infinity'::timestamptz`),
        findings: findingsJson(
          me,
          sql`f.id in (select pf.finding_id from priority_findings pf join ${p} on p.id = pf.priority_id)`,
        ),
        stepFindings: sql`(select coalesce(jsonb_agg(jsonb_build_object('stepId', s.id, 'findings',
            ${findingsJson(me, sql`f.id in (select sf.finding_id from step_findings sf where sf.step_id = s.id)`)})), '[]')
          from ${p} join steps s on s.priority_id = p.id)`,
        participants: participantCodes,
        alignment: alignmentJson(
          me,
          sql`i.id in (select pa.item_id from priority_alignment pa join ${p} on p.id = pa.priority_id)`,
        ),
        amendments: amendments(me),
        threads: sql`(select ${threadsJson(
          me,
          this.subjects,
          sql`(th.subject_kind = 'priority' and th.subject_id = p.id) or (th.subject_kind in ('passage', 'amendment') and th.priority_id = p.id)
            or (th.subject_kind = 'finding' and th.subject_id in (select tf.finding_id from priority_findings tf where tf.priority_id = p.id))`,
        )} from ${p})`,
        panel: panel(me, roadmap),
      },
    });
    if (!facts.head) throw notFound();
    return assemble(me, roadmap, facts, facts.head);
  }
}

const passages = (me: Actor): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', pg.id, 'kind', pg.kind, 'ordinal', pg.ordinal, 'stepId', pg.step_id,
    'stepCode', (select s.code from steps s where s.id = pg.step_id), 'text', pg.text, 'language', v.language,
    'threadCount', ${threadCount(me, sql`th.subject_kind = 'passage' and th.subject_id = pg.id`)}) order by pg.ordinal), '[]')
  from ${p} join priority_versions v on v.id = p.version_id join passages pg on pg.version_id = v.id)`;

const amendments = (me: Actor): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', am.id, 'code', am.code, 'participantCode', pt.country_code, 'state', am.state,
    'subject', coalesce((select s.code from passages pg join steps s on s.id = pg.step_id where pg.id = am.passage_id and pg.version_id = am.base_version_id),
      (select s.code || ' ' || ms.title from milestones ms join steps s on s.id = ms.step_id
        where ms.id = am.milestone_id and ${milestonePolicy.scope(me, 'ms')}), p.code),
    'passageId', am.passage_id,
    'paragraph', (select p.code || ' ¶' || pg.ordinal from passages pg where pg.id = am.passage_id and pg.version_id = am.base_version_id),
    'before', am.before, 'after', am.after, 'rationale', am.rationale, 'proposedAt', am.proposed_at, 'decidedAt', am.decided_at, 'decision', am.decision,
    'sponsorCodes', (select coalesce(jsonb_agg(sp.country_code order by sc.name), '[]') from amendment_sponsors x join participants sp on sp.id = x.participant_id
      join countries sc on sc.code = sp.country_code where x.amendment_id = am.id)) order by am.proposed_at desc, am.code), '[]')
  from ${p} join amendments am on am.priority_id = p.id join participants pt on pt.id = am.participant_id where ${amendmentPolicy.scope(me, 'am')})`;

/** What the own delegation has on the open ballot: its draft, its signature, and the one before. */
function panel(me: Actor, roadmap: string): Sql {
  const participantId = me.in(roadmap)?.participantId;
  if (!participantId) return sql`null::jsonb`;
  const own = sql`po.participant_id = ${participantId} and ${positionPolicy.scope(me, 'po')}`;
  return sql`(
    select jsonb_build_object('ballotId', b.id, 'ballotState', b.state, 'versionHash', b.version_hash, 'mode', rd.mode, 'deadline', rd.deadline,
      'now', waymark_now(), 'elector', exists (select 1 from round_electors e where e.round_id = rd.id and e.participant_id = ${participantId}),
      'confirmers', (select coalesce(jsonb_agg(m.title order by m.accreditation desc, ${collated(me, 'm.title')}), '[]')
        from ${confirmedSeats(sql`rd.roadmap_id`)} and m.role = 'delegation_head' and m.participant_id = ${participantId}),
      'participantCode', (select pt.country_code from participants pt where pt.id = ${participantId}),
      'draft', (select ${draftJson('d')} from position_drafts d where d.ballot_id = b.id and d.participant_id = ${participantId} and ${draftPolicy.scope(me, 'd')}),
      'current', (select ${positionJson('po')} from positions po where po.ballot_id = b.id and po.state in ('signed', 'final') and ${own}),
      'last', (select ${positionJson('po')} from positions po join ballots lb on lb.id = po.ballot_id
        where lb.priority_id = p.id and lb.id <> b.id and po.state in ('final', 'lapsed') and ${own} order by po.signed_at desc limit 1))
    from ${p} join ballots b on b.priority_id = p.id join rounds rd on rd.id = b.round_id
    where b.state = 'open' and ${or(ballotPolicy.scope(me, 'b'))})`;
}

function assemble(me: Actor, roadmap: string, facts: Partial<Facts>, head: NonNullable<Facts['head']>): PriorityPage {
  const {
    versions: found = [],
    passages: texts = [],
    ballot = null,
    steps = [],
    actions = [],
    findings = [],
    stepFindings = [],
    participants = [],
  } = facts;
  const member = me.is(roadmap, ...MEMBERS);
  const versions = member ? found : found.map(withoutItsMaking);
  const cited = new Set(findings.map((finding) => finding.participantCode));
  const own = panelOf(me, roadmap, facts.panel ?? null);
  const shown = versions.find((version) => version.id === head.versionId) ?? versions[0];
  const behind = new Map(stepFindings.map((entry) => [entry.stepId, entry.findings]));
  return {
    ...head,
    version: member ? head.version : 1,
    roadmap: facts.roadmap!,
    state: shownState(head.state, ballot, member),
    text: {
      head: shown!,
      passages: texts.map(({ stepId, ...passage }) => ({
        ...passage,
        paragraph: `${head.code} ¶${passage.ordinal}`,
        findings: findingsBehind(passage.kind, stepId, findings, behind),
      })),
    },
    versions,
    ballot,
    earlierBallots: facts.earlierBallots ?? [],
    steps: steps.map((step) => ({ ...step, actions: mixWhere(actions, (action) => action.stepId === step.id) })),
    findings,
    participantsWithoutFinding: participants.filter((code) => !cited.has(code)),
    alignment: facts.alignment ?? [],
    amendments: facts.amendments ?? [],
    threads: facts.threads ?? [],
    panel: own,
    allowedActions: allowed(me, roadmap, head.state, own),
  };
}

/** The priority's findings stand at its objective, a step's at its description, so that none is repeated. */
function findingsBehind(
  kind: string,
  stepId: string | null,
  ofPriority: FindingRef[],
  ofSteps: Map<string, FindingRef[]>,
): FindingRef[] {
  if (kind === 'priority_objective') return ofPriority;
  return kind === 'step_description' && stepId !== null ? (ofSteps.get(stepId) ?? []) : [];
}

function allowed(me: Actor, roadmap: string, state: PriorityState, own: PriorityPage['panel']): PriorityAction[] {
  const actions: PriorityAction[] = [];
  if (own?.canSaveDraft) actions.push('save_draft');
  if (own?.canSign) actions.push('sign');
  if (me.is(roadmap, ...MEMBERS)) actions.push('comment');
  return [...actions, ...priorityActs(me, roadmap, state)];
}
