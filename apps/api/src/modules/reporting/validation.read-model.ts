import { Injectable } from '@nestjs/common';
import { hasPassed, refuseClosing, type PriorityState } from '@waymark/domain';
import { MEMBERS, notFound, sql, type Actor, type Sql } from '../../kernel/index.js';
import { priorityActs } from '../roadmap/index.js';
import { ballotPolicy, roundPolicy, type RoundHead } from '../validation/index.js';
import { ballotJson, roundHeadJson } from './facts/ballots.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { shownText } from './facts/texts.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';
import type { RoundDetail, ValidationAction, ValidationPage, ValidationPriority } from './validation.types.js';

interface Facts {
  roadmap: PageRoadmap;
  rounds: RoundHead[];
  round: Omit<RoundDetail, 'closeRefusal' | 'signed' | 'expected'> | null;
  priorities: Omit<ValidationPriority, 'acts'>[];
}

const sources: FactTable<ValidationPage, Facts> = {
  roadmap: ['roadmap'],
  rounds: ['rounds'],
  round: ['round', 'roadmap'],
  priorities: ['priorities', 'round'],
  allowedActions: ['round', 'roadmap', 'rounds'],
};

/** The round asked for, else the open one, else the latest. */
const shownRound = (me: Actor, code: string | null): Sql => sql`shown_round as materialized (
  select rd.* from r join rounds rd on rd.roadmap_id = r.id
  where ${roundPolicy.scope(me, 'rd')} and (${code}::text is null or rd.code = ${code})
  order by rd.state = 'open' desc, rd.sort desc limit 1)`;

/** The rounds, and one of them as ballots by delegations. */
@Injectable()
export class ValidationReadModel {
  constructor(private readonly pages: Pages) {}

  async read(me: Actor, roadmap: string, round: string | null, fields: ReadonlySet<string>): Promise<ValidationPage> {
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      tables: [shownRound(me, round)],
      // The round cannot be told without the time: whether it may be closed depends on it.
      wanted: new Set([...factsFor(sources, fields), 'round', 'roadmap']),
      parts: {
        roadmap: pageRoadmap(me),
        rounds: sql`(select coalesce(jsonb_agg(${roundHeadJson('rd')} order by rd.sort desc), '[]') from rounds rd
          where rd.roadmap_id = r.id and ${roundPolicy.scope(me, 'rd')})`,
        round: roundDetail(me),
        priorities: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', t.title, 'state', p.state,
            'version', p.version) order by p.sort), '[]')
          from priorities p ${shownText(me, 'p', 't')} where p.roadmap_id = r.id)`,
      },
    });
    if (round !== null && !facts.round) throw notFound();
    return assemble(me, roadmap, facts);
  }
}

const roundDetail = (me: Actor): Sql => sql`(
  select jsonb_build_object('head', ${roundHeadJson('rd')}, 'documentLabel', rd.document_label, 'floor', rd.floor, 'version', rd.version,
    'electorate', (select coalesce(jsonb_agg(pt.country_code order by c.name), '[]') from round_electors e join participants pt on pt.id = e.participant_id
      join countries c on c.code = pt.country_code where e.round_id = rd.id),
    'ballots', (select coalesce(jsonb_agg(jsonb_build_object('priorityId', p.id, 'priorityCode', p.code,
        'priorityTitle', (select x.title from priority_texts x where x.version_id = b.version_id), 'ballot', ${ballotJson(me)}) order by p.sort), '[]')
      from ballots b join priorities p on p.id = b.priority_id join priority_versions bv on bv.id = b.version_id
      where b.round_id = rd.id and ${ballotPolicy.scope(me, 'b')}))
  from shown_round rd)`;

function assemble(me: Actor, code: string, facts: Partial<Facts>): ValidationPage {
  const { roadmap, rounds = [], priorities = [] } = facts;
  const round = facts.round ? detail(facts.round, roadmap!.now) : null;
  const member = me.is(code, ...MEMBERS);
  const outcomes = new Map(round?.ballots.map((entry) => [entry.priorityId, entry.ballot.result?.outcome]));
  return {
    roadmap: roadmap!,
    rounds,
    round,
    priorities: priorities.map((priority) => ({
      ...priority,
      version: member ? priority.version : 1,
      state: member ? priority.state : ((outcomes.get(priority.id) as PriorityState | undefined) ?? 'validated'),
      acts: priorityActs(me, code, priority.state),
    })),
    allowedActions: me.is(code, 'S') ? chairActions(round, priorities, roadmap!.now) : [],
  };
}

function detail(round: NonNullable<Facts['round']>, now: string): RoundDetail {
  const { electorate } = round;
  const ballots = round.ballots.map(({ ballot }) => ({
    signedBy: ballot.positions.filter((entry) => entry.position !== null).map((entry) => entry.participantCode),
    ended: ballot.state !== 'open',
  }));
  const { mode, deadline, state } = round.head;
  return {
    ...round,
    closeRefusal: refuseClosing({ mode, roundState: state, deadline, now, electorate, ballots }),
    signed: ballots.reduce((sum, ballot) => sum + ballot.signedBy.length, 0),
    expected: electorate.length * ballots.length,
  };
}

/** What the chair may do: a round opens over priorities whose text is frozen. */
function chairActions(round: RoundDetail | null, priorities: Facts['priorities'], now: string): ValidationAction[] {
  const actions: ValidationAction[] = [];
  if (priorities.some((priority) => priority.state === 'frozen')) actions.push('open_round');
  if (round?.head.state === 'open') {
    if (round.closeRefusal === null) actions.push('close_round');
    const { mode, deadline } = round.head;
    if (!hasPassed(deadline, now)) {
      if (mode !== 'in_session') actions.push('extend_deadline');
      if (round.ballots.some(({ ballot }) => ballot.state === 'open')) actions.push('cancel_ballot');
    }
  }
  return actions;
}
