import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { hasPassed, refuseClosing } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  list,
  maybe,
  Me,
  notFound,
  object,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import {
  documentsForAdoption,
  namedPriorities,
  priorityActs,
  texts,
  versionEdition,
  type PriorityAct,
  type PriorityState,
} from '../roadmap/index.js';
import { ballots, rounds, shownState, type RoundHead } from '../validation/index.js';
import { ballotJson, electorate, roundHeadJson } from './facts/ballots.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { ValidationPageArgs } from './reporting.inputs.js';
import {
  ValidationPage,
  type RoundBallot,
  type RoundDetail,
  type ValidationAction,
  type ValidationDocument,
  type ValidationPriority,
} from './validation.types.js';

type RoundFacts = Omit<RoundDetail, 'closeRefusal' | 'signed' | 'expected'>;

interface Facts {
  roadmap: PageRoadmap;
  rounds: RoundHead[];
  round: RoundFacts | null;
  priorities: Omit<ValidationPriority, 'acts'>[];
  document: Omit<ValidationDocument, 'acts'> | null;
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  rounds: from(['rounds'], (facts) => facts.rounds),
  round: from(['round', 'roadmap'], ({ round, roadmap }) => round && detail(round, roadmap.now)),
  priorities: from(['priorities'], (facts) =>
    facts.priorities.map((priority) => ({ ...priority, acts: priorityActs(me, code, priority.state) })),
  ),
  document: from(
    ['document'],
    ({ document }) => document && { ...document, acts: documentActs(me, code, document.state) },
  ),
  allowedActions: from(
    ['round', 'roadmap', 'priorities', 'document'],
    ({ round, roadmap, priorities: found, document }) =>
      me.writing().is(code, 'S')
        ? chairActions(round && detail(round, roadmap.now), document ? [...found, document] : found, roadmap.now)
        : [],
  ),
});

/** The round asked for, else the open one, else the latest. */
const shownRound = (me: Actor, code: string | null): Sql => sql`shown_round as materialized (
  select rd.* from ${rounds(me)} rd where ${code}::text is null or rd.code = ${code}
  order by rd.state = 'open' desc, rd.sort desc limit 1)`;

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  // The round cannot be told without the time: whether it may be closed depends on it.
  roadmap: pageRoadmap(me, wanted.under('roadmap').and('now')),
  rounds: list(roundHeadJson(wanted.under('rounds')), sql`from ${rounds(me)} rd`, sql`rd.sort desc`),
  round: roundDetail(me, wanted.under('round')),
  priorities: list(
    object<Facts['priorities'][number]>({
      id: sql`p.id`,
      code: sql`p.code`,
      title: sql`p.title`,
      state: shownState(me, 'p'),
      version: sql`p.version`,
    }),
    sql`from ${texts(me)} p`,
    sql`p.sort`,
  ),
  document: maybe(
    object<NonNullable<Facts['document']>>({
      id: sql`d.id`,
      editionNumber: sql`d.edition_number`,
      state: sql`d.state`,
      version: sql`d.version`,
    }),
    sql`from ${documentsForAdoption(me)} d where d.roadmap_id = (select r.id from r)`,
  ),
});

const roundDetail = (me: Actor, wanted: Selection): Sql<Wire<RoundFacts> | null> =>
  maybe(
    object<RoundFacts>({
      head: roundHeadJson(),
      documentLabel: sql`rd.document_label`,
      floor: sql`rd.floor`,
      version: sql`rd.version`,
      electorate: list<string>(
        sql`pt.country_code`,
        sql`from ${electorate(me)} where e.round_id = rd.id`,
        sql`pt.english_name`,
      ),
      ballots: list(
        object<RoundBallot>({
          priorityId: sql`p.id`,
          kind: sql`p.kind`,
          editionNumber: versionEdition('b.version_id'),
          priorityCode: sql`p.code`,
          priorityTitle: sql`b.version_title`,
          ballot: ballotJson(me, askedOfBallots(wanted)),
        }),
        sql`from ${ballots(me)} b join ${namedPriorities} p on p.id = b.priority_id where b.round_id = rd.id`,
        sql`p.sort`,
      ),
    }),
    sql`from shown_round rd`,
  );

/** Whether a round may be closed depends on who has signed. */
const askedOfBallots = (wanted: Selection): Selection => {
  const ballot = wanted.under('ballots').under('ballot');
  const position = ballot.under('positions');
  const signed = position.and('participantCode').with('position', position.under('position').and('id'));
  return ballot.and('state').with('positions', signed);
};

@Resolver()
export class ValidationReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => ValidationPage, { description: 'The rounds, and one of them as ballots by delegations.' })
  validationPage(
    @Me() me: Actor,
    @Args() { roadmap, round = null }: ValidationPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ValidationPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<ValidationPage, Facts>(
      here,
      {
        roadmap,
        tables: [shownRound(here, round)],
        facts: parts(here, wanted),
        fields: fieldsFor(here, roadmap),
        always: ['round'],
        refuse: (facts) => {
          if (round !== null && !facts.round) throw notFound();
        },
      },
      wanted,
    );
  }
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

/** The document is only ever taken back, before its round opens. */
const documentActs = (me: Actor, code: string, state: PriorityState): PriorityAct[] =>
  priorityActs(me, code, state).filter((act) => act === 'withdraw' && state === 'frozen');

/** What the chair may do: a round opens over priorities whose text is frozen. */
function chairActions(
  round: RoundDetail | null,
  between: readonly Pick<ValidationPriority, 'state'>[],
  now: string,
): ValidationAction[] {
  const actions: ValidationAction[] = [];
  if (between.some(({ state }) => state === 'frozen')) actions.push('open_round');
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
