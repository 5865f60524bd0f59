import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { PriorityState } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  list,
  maybe,
  Me,
  MEMBERS,
  notFound,
  object,
  selectionOf,
  sql,
  Subjects,
  toWindow,
  type Actor,
  type Selection,
  type Sql,
} from '../../kernel/index.js';
import { discussionJson, threadCount, type DiscussionFacts } from '../discussion/index.js';
import { institutions } from '../places/index.js';
import {
  passages,
  priorityActs,
  priorityAlignment,
  priorityFindings,
  stepFindings,
  steps,
  texts,
  translationsOfVersions,
  versions,
  versionTranslations,
} from '../roadmap/index.js';
import { shownState } from '../validation/index.js';
import { mixOf, type MixFacts } from './action-figures.js';
import type { BallotView } from './ballot-view.types.js';
import { actionMixes } from './facts/actions.sql.js';
import { amendmentsJson } from './facts/amendments.sql.js';
import { earlierBallots, latestBallot } from './facts/ballots.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import { panelJson } from './facts/panel.sql.js';
import { alignmentJson, findingsJson } from './facts/references.sql.js';
import type { FindingRef, PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts, type PageField } from './page-statement.js';
import { panelOf, type PanelFacts } from './position-panel.js';
import { PriorityPageArgs } from './reporting.inputs.js';
import {
  PriorityPage,
  type AmendmentView,
  type PassageView,
  type PriorityAction,
  type PriorityStep,
  type TextTranslation,
  type VersionHead,
} from './priority.types.js';

const HEAD = ['id', 'kind', 'code', 'version', 'previousCode', 'nextCode', 'title', 'summary', 'state'] as const;
type HeadField = (typeof HEAD)[number];
type Head = Pick<PriorityPage, HeadField> & { versionId: string };
type PassageFacts = Omit<PassageView, 'paragraph' | 'findings'> & { stepId: string | null };

interface Facts {
  roadmap: PageRoadmap;
  head: Head | null;
  translations: TextTranslation[];
  versions: VersionHead[];
  passages: PassageFacts[];
  ballot: BallotView | null;
  earlierBallots: BallotView[];
  steps: Omit<PriorityStep, 'actions'>[];
  mixes: MixFacts[];
  findings: FindingRef[];
  stepFindings: { stepId: string; findings: FindingRef[] }[];
  participants: string[];
  alignment: PriorityPage['alignment'];
  amendments: AmendmentView[];
  discussion: DiscussionFacts;
  panel: PanelFacts | null;
}

const from = fieldsFrom<Facts>();
const headFields = Object.fromEntries(
  HEAD.map((name) => [name, from(['head'], ({ head }) => head?.[name])]),
) as unknown as { [Name in HeadField]: PageField<Facts, Head[Name]> };

const fieldsFor = (me: Actor, roadmap: string) => ({
  ...headFields,
  roadmap: from(['roadmap'], (facts) => facts.roadmap),
  text: from(['head', 'versions', 'passages', 'findings', 'stepFindings'], (facts) => textOf(facts)),
  translations: from(['translations'], ({ translations }) => translations),
  versions: from(['versions'], (facts) => facts.versions),
  ballot: from(['ballot'], ({ ballot }) => ballot),
  earlierBallots: from(['earlierBallots'], ({ earlierBallots }) => earlierBallots),
  steps: from(['steps', 'mixes'], ({ steps: found, mixes }) =>
    found.map((step) => ({ ...step, actions: mixOf(mixes, ({ stepId }) => stepId === step.id) })),
  ),
  findings: from(['findings'], ({ findings }) => findings),
  participantsWithoutFinding: from(['findings', 'participants'], ({ findings, participants }) => {
    const cited = new Set(findings.map(({ participantCode }) => participantCode));
    return participants.filter((code) => !cited.has(code));
  }),
  alignment: from(['alignment'], ({ alignment }) => alignment),
  amendments: from(['amendments'], ({ amendments }) => amendments),
  discussion: from(['discussion'], ({ discussion }) => toWindow(discussion)),
  panel: from(['panel'], ({ panel }) => panelOf(me, roadmap, panel)),
  allowedActions: from(['head', 'panel'], ({ head, panel }) =>
    allowed(me, roadmap, head?.state, panelOf(me, roadmap, panel)),
  ),
});

/** The priority of the page; no row where there is none for this reader. */
const shownPriority = (me: Actor, code: string): Sql => sql`shown_priority as materialized (
  select p.* from ${texts(me)} p where lower(p.code) = lower(${code}))`;
const p = sql`shown_priority p`;

const parts = (me: Actor, subjects: Subjects, args: PriorityPageArgs, wanted: Selection): FactParts<Facts> => {
  const asked = wanted.under('findings');
  const ofText = wanted.under('text').under('passages').under('findings');
  return {
    roadmap: pageRoadmap(me, wanted.under('roadmap')),
    head: head(me, wanted),
    versions: list(
      object<VersionHead>({
        id: sql`v.id`,
        number: sql`v.number`,
        labels: sql`v.labels`,
        changeNote: sql`v.change_note`,
        hash: sql`v.hash`,
        createdAt: sql`v.created_at`,
        inForce: sql`coalesce(v.id = p.version_in_force_id, false)`,
      }),
      sql`from ${p} join ${versions(me)} v on v.priority_id = p.id`,
      sql`v.number desc`,
    ),
    translations: list(
      object<TextTranslation>({ language: sql`t.language`, hash: sql`t.hash`, circulatedAt: sql`t.circulated_at` }),
      sql`from ${p} join ${versionTranslations(me)} t on t.version_id = p.version_id`,
      sql`t.language`,
    ),
    passages: list(
      object<PassageFacts>({
        id: sql`pg.id`,
        kind: sql`pg.kind`,
        ordinal: sql`pg.ordinal`,
        stepId: sql`pg.step_id`,
        stepCode: sql`(select s.code from ${steps(me)} s where s.id = pg.step_id)`,
        text: sql`pg.text`,
        language: sql`v.language`,
        translation: sql`tr.text`,
        translationStale: sql`coalesce(tr.stale, false)`,
        threadCount: threadCount(me, sql`th.subject_kind = 'passage' and th.subject_id = pg.id`),
      }),
      sql`from ${p} join ${versions(me)} v on v.id = p.version_id join ${passages(me)} pg on pg.version_id = v.id
        left join ${translationsOfVersions(me)} tr on tr.version_id = v.id and tr.passage_id = pg.id
          and lower(tr.language) = lower(${args.language ?? null}::text)`,
      sql`pg.ordinal`,
    ),
    ballot: maybe(latestBallot(me, wanted.under('ballot')), sql`from ${p}`),
    earlierBallots: earlierBallots(me, wanted.under('earlierBallots'), p),
    steps: list(
      object<Facts['steps'][number]>({
        id: sql`s.id`,
        code: sql`s.code`,
        title: sql`s.title`,
        baselineEnd: sql`s.baseline_end`,
        leadInstitution: sql`(select i.name from ${institutions(me)} i where i.id = s.lead_institution_id)`,
      }),
      sql`from ${p} join ${steps(me)} s on s.priority_id = p.id`,
      sql`s.sort`,
    ),
    mixes: actionMixes(me, sql`a.step_id in (select s.id from ${p} join ${steps(me)} s on s.priority_id = p.id)`),
    findings: findingsJson(
      me,
      sql`f.id in (select pf.finding_id from ${priorityFindings(me)} pf join ${p} on p.id = pf.priority_id)`,
      ofText.fields?.size ? asked.and(...ofText.fields.keys(), 'participantCode') : asked.and('participantCode'),
    ),
    stepFindings: list(
      object<Facts['stepFindings'][number]>({
        stepId: sql`s.id`,
        findings: findingsJson(
          me,
          sql`f.id in (select sf.finding_id from ${stepFindings(me)} sf where sf.step_id = s.id)`,
          ofText,
        ),
      }),
      sql`from ${p} join ${steps(me)} s on s.priority_id = p.id`,
    ),
    participants: participantCodes(me),
    alignment: alignmentJson(
      me,
      sql`i.id in (select pa.item_id from ${priorityAlignment(me)} pa join ${p} on p.id = pa.priority_id)`,
    ),
    amendments: amendmentsJson(me, p),
    discussion: discussionJson(me, subjects, {
      kinds: ['priority', 'passage', 'amendment', 'finding'],
      comment: args.comment,
      before: args.threadsBefore,
      wanted: wanted.under('discussion'),
      where: sql`exists (select 1 from ${p} where (th.subject_kind = 'priority' and th.subject_id = p.id)
        or (th.subject_kind in ('passage', 'amendment') and th.priority_id = p.id)
        or (th.subject_kind = 'finding' and th.subject_id in (
          select tf.finding_id from ${priorityFindings(me)} tf where tf.priority_id = p.id)))`,
    }),
    panel: panelJson(me, p),
  };
};

const head = (me: Actor, wanted: Selection): Sql<Head | null> => {
  const neighbour = (comparison: Sql, order: Sql): Sql => sql`(
    select n.code from ${texts(me)} n where n.sort ${comparison} p.sort order by n.sort ${order} limit 1)`;
  return maybe(
    object<Head>(
      {
        id: sql`p.id`,
        kind: sql`p.kind`,
        code: sql`p.code`,
        state: shownState(me, 'p'),
        version: sql`p.version`,
        title: sql`coalesce(p.title, '')`,
        summary: sql`coalesce(p.summary, '')`,
        versionId: sql`p.version_id`,
        previousCode: neighbour(sql`<`, sql`desc`),
        nextCode: neighbour(sql`>`, sql``),
      },
      wanted.and('code', 'state', 'versionId'),
    ),
    sql`from ${p}`,
  );
};

/** Everything as far as the reader may see it. */
@Resolver()
export class PriorityReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  @Query(() => PriorityPage, { description: 'A priority with its text, positions, evidence, steps and discussion.' })
  priorityPage(
    @Me() me: Actor,
    @Args() args: PriorityPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriorityPage> {
    const { roadmap, code } = args;
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<PriorityPage, Facts>(
      here,
      {
        roadmap,
        tables: [shownPriority(here, code)],
        facts: parts(here, this.subjects, args, wanted),
        fields: fieldsFor(here, roadmap),
        always: ['head'],
        refuse: (facts) => {
          if (!facts.head) throw notFound();
        },
      },
      wanted,
    );
  }
}

function textOf({
  head: shown,
  versions: all,
  passages: texts,
  findings,
  stepFindings: ofSteps,
}: Pick<Facts, 'head' | 'versions' | 'passages' | 'findings' | 'stepFindings'>): PriorityPage['text'] {
  const version = all.find(({ id }) => id === shown?.versionId) ?? all[0];
  if (!shown || !version) throw notFound();
  const behind = new Map(ofSteps.map((entry) => [entry.stepId, entry.findings]));
  return {
    head: version,
    passages: texts.map(({ stepId, ...passage }) => ({
      ...passage,
      paragraph: `${shown.code} ¶${passage.ordinal}`,
      findings: findingsBehind(passage.kind, stepId, findings, behind),
    })),
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

function allowed(
  me: Actor,
  roadmap: string,
  state: PriorityState | undefined,
  own: PriorityPage['panel'],
): PriorityAction[] {
  const actions: PriorityAction[] = [];
  if (own?.canSaveDraft) actions.push('save_draft');
  if (own?.canSign) actions.push('sign');
  if (me.writing().is(roadmap, ...MEMBERS)) actions.push('comment');
  return state ? [...actions, ...priorityActs(me, roadmap, state)] : actions;
}
