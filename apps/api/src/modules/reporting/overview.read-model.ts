import { Injectable } from '@nestjs/common';
import { isValidated, PHASES, type Day, type Outcome, type Phase, type PriorityState } from '@waymark/domain';
import { MEMBERS, sql, type Actor, type Sql } from '../../kernel/index.js';
import { roundPolicy } from '../validation/index.js';
import type { RoundHead } from '../identity/index.js';
import { mixWhere, type ActionStatusFacts } from './action-figures.js';
import type { BallotView } from './ballot-view.types.js';
import { actionStatuses } from './facts/actions.sql.js';
import { latestBallot, roundHeadJson, roundNumber } from './facts/ballots.sql.js';
import { upcomingDates } from './facts/dates.sql.js';
import { needFacts, type NeedFacts } from './facts/needs.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { shownText } from './facts/texts.sql.js';
import { needsOf } from './needs.js';
import type { OverviewPage, OverviewPriority, TrailEntry, UpcomingDate } from './overview.types.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';

/** The open round as the statement gives it: instants are text. */
type OpenRound = Omit<RoundHead, 'deadline'> & { deadline: string | null; number: number };

interface Facts {
  roadmap: PageRoadmap;
  phases: { phase: Phase; day: Day }[];
  round: OpenRound | null;
  priorities: Omit<OverviewPriority, 'actions'>[];
  actions: ActionStatusFacts[];
  needs: NeedFacts;
  dates: UpcomingDate[];
}

const sources: FactTable<OverviewPage, Facts> = {
  roadmap: ['roadmap'],
  trail: ['roadmap', 'phases', 'round'],
  priorities: ['priorities', 'actions'],
  agreed: ['priorities'],
  round: ['round'],
  needs: ['needs'],
  dates: ['dates'],
};

/** The round under way, where the reader may see one. */
const openRound = (me: Actor): Sql =>
  sql`(select ${roundHeadJson('rd')} || jsonb_build_object('number', ${roundNumber('rd')}) from rounds rd where rd.roadmap_id = r.id and rd.state = 'open' and ${roundPolicy.scope(me, 'rd')} order by rd.sort desc limit 1)`;

/** Where the roadmap stands and what needs the reader. */
@Injectable()
export class OverviewReadModel {
  constructor(private readonly pages: Pages) {}

  async read(me: Actor, roadmap: string, fields: ReadonlySet<string>): Promise<OverviewPage> {
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      wanted: factsFor(sources, fields),
      parts: {
        roadmap: pageRoadmap(me),
        phases: sql`(select coalesce(jsonb_agg(jsonb_build_object('phase', pc.phase, 'day', pc.entered_on) order by pc.entered_on), '[]')
          from phase_changes pc where pc.roadmap_id = r.id)`,
        round: openRound(me),
        priorities: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', t.title, 'summary', t.summary,
            'state', p.state, 'ballot', ${latestBallot(me)}) order by p.sort), '[]')
          from priorities p ${shownText(me, 'p', 't')} where p.roadmap_id = r.id)`,
        actions: actionStatuses(me, sql`'infinity'::timestamptz`),
        needs: needFacts(me, roadmap),
        dates: upcomingDates(me),
      },
    });
    return assemble(facts, me.is(roadmap, ...MEMBERS));
  }
}

function assemble(facts: Partial<Facts>, member: boolean): OverviewPage {
  const { roadmap, phases = [], round = null, priorities = [], actions = [], needs = {}, dates = [] } = facts;
  return {
    roadmap: roadmap!,
    trail: roadmap ? trailOf(roadmap, phases, round) : [],
    priorities: priorities.map((priority) => ({
      ...priority,
      state: shownState(priority.state, priority.ballot, member),
      actions: mixWhere(actions, (action) => action.priorityId === priority.id),
    })),
    agreed: priorities.filter(({ ballot }) => ballot?.result && isValidated(ballot.result.outcome)).length,
    round: round as RoundHead | null,
    needs: needsOf(needs),
    dates,
  };
}

/** Outside the members the state of a text in the making does not show: only what was declared. */
export function shownState(state: PriorityState, ballot: BallotView | null, member: boolean): PriorityState {
  if (member) return state;
  const outcome: Outcome | undefined = ballot?.result?.outcome;
  return outcome ?? 'validated';
}

/** The phases in order; the one under way carries the open round. */
function trailOf(roadmap: PageRoadmap, changes: Facts['phases'], round: OpenRound | null): TrailEntry[] {
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
