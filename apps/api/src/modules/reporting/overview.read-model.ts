import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { isValidated, PHASES, type Day, type Phase } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  always,
  list,
  maybe,
  Me,
  object,
  selectionOf,
  sql,
  type Actor,
  type Parts,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { phaseChanges, priorities, texts } from '../roadmap/index.js';
import { rounds, shownState, type RoundHead } from '../validation/index.js';
import { mixOf, type MixFacts } from './action-figures.js';
import { actionMixes } from './facts/actions.sql.js';
import { latestBallot, numberedRoundJson, type NumberedRound } from './facts/ballots.sql.js';
import { upcomingDates } from './facts/dates.sql.js';
import { needFacts, type NeedFacts } from './facts/needs.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { needsOf } from './needs.js';
import {
  OverviewPage,
  type OverviewPreamble,
  type OverviewPriority,
  type TrailEntry,
  type UpcomingDate,
} from './overview.types.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';

type PriorityFacts = Omit<OverviewPriority, 'actions'>;

interface Facts {
  roadmap: PageRoadmap;
  phases: { phase: Phase; day: Day }[];
  round: NumberedRound | null;
  priorities: PriorityFacts[];
  preamble: OverviewPreamble | null;
  mixes: MixFacts[];
  needs: NeedFacts;
  dates: UpcomingDate[];
}

const from = fieldsFrom<Facts>();
const fields = {
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  trail: from(['roadmap', 'phases', 'round'], ({ roadmap, phases, round }) => trailOf(roadmap, phases, round)),
  priorities: from(['priorities', 'mixes'], ({ priorities: found, mixes }) =>
    found.map((priority) => ({ ...priority, actions: mixOf(mixes, ({ priorityId }) => priorityId === priority.id) })),
  ),
  preamble: from(['preamble'], ({ preamble }) => preamble),
  agreed: from(
    ['priorities'],
    ({ priorities: found }) =>
      found.filter(({ ballot }) => ballot?.result && isValidated(ballot.result.outcome)).length,
  ),
  round: from(['round'], ({ round }) => round as RoundHead | null),
  needs: from(['needs'], ({ needs }) => needsOf(needs)),
  dates: from(['dates'], ({ dates }) => dates),
};

/** The round under way, where the reader may see one. */
const openRound = (me: Actor): Sql<Wire<NumberedRound> | null> =>
  maybe(numberedRoundJson, sql`from ${rounds(me)} rd where rd.state = 'open' order by rd.sort desc limit 1`);

/** A text `p` of the list. */
const textParts = (me: Actor, ballot: Selection): Parts<OverviewPreamble> => ({
  id: sql`p.id`,
  code: sql`p.code`,
  title: sql`coalesce(p.title, '')`,
  summary: sql`coalesce(p.summary, '')`,
  state: shownState(me, 'p'),
  ballot: latestBallot(me, ballot),
});

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap').and('phase', 'periodEnd')),
  phases: list(
    object<Facts['phases'][number]>({ phase: sql`pc.phase`, day: sql`pc.entered_on` }),
    sql`from ${phaseChanges(me)} pc`,
    sql`pc.entered_on`,
  ),
  round: openRound(me),
  priorities: list(
    object<PriorityFacts>(textParts(me, wanted.under('priorities').under('ballot').and('result'))),
    sql`from ${priorities(me)} p`,
    sql`p.sort`,
  ),
  preamble: maybe(
    object<OverviewPreamble>(textParts(me, wanted.under('preamble').under('ballot')), wanted.under('preamble')),
    sql`from ${texts(me)} p where p.kind = 'preamble' order by p.code limit 1`,
  ),
  mixes: actionMixes(me, always),
  needs: needFacts(me),
  dates: upcomingDates(me),
});

@Resolver()
export class OverviewReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => OverviewPage, { description: 'Where a roadmap stands and what needs the reader.' })
  overviewPage(
    @Me() me: Actor,
    @Args() { roadmap }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OverviewPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<OverviewPage, Facts>(here, { roadmap, facts: parts(here, wanted), fields }, wanted);
  }
}

/** The phases in order; the one under way carries the open round. */
function trailOf(roadmap: PageRoadmap, changes: Facts['phases'], round: Facts['round']): TrailEntry[] {
  const current = PHASES.indexOf(roadmap.phase);
  const entered = (phase: Phase | undefined): Day | null =>
    changes.findLast((change) => change.phase === phase)?.day ?? null;
  return PHASES.map((phase, index) => ({
    phase,
    // A text can be validated anew while the one in force is carried out: then both are under way.
    state: index === current || (phase === 'validation' && round !== null) ? 'now' : index < current ? 'done' : 'next',
    from: entered(phase),
    to: phase === 'implementation' ? (entered('closed') ?? roadmap.periodEnd) : entered(PHASES[index + 1]),
    roundNumber: phase === 'validation' ? (round?.number ?? null) : null,
    roundDeadline: phase === 'validation' ? (round?.deadline ?? null) : null,
  }));
}
