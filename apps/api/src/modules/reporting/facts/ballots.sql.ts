import {
  always,
  list,
  maybe,
  object,
  sql,
  type Actor,
  type Parts,
  type Selection,
  type Sql,
  type Wire,
} from '../../../kernel/index.js';
import { balloted, participants, textsUnder, versionEdition } from '../../roadmap/index.js';
import {
  ballots,
  electors,
  positionDrafts,
  positionJson,
  positions,
  roundNumber,
  rounds,
  type Position,
  type RoundHead,
} from '../../validation/index.js';
import type { BallotPosition, BallotView } from '../ballot-view.types.js';

const roundHead: Parts<RoundHead> = {
  id: sql`rd.id`,
  code: sql`rd.code`,
  title: sql`rd.title`,
  sort: sql`rd.sort`,
  mode: sql`rd.mode`,
  state: sql`rd.state`,
  openedAt: sql`rd.opened_at`,
  deadline: sql`rd.deadline`,
  closedAt: sql`rd.closed_at`,
};

/** A round `rd`. */
export const roundHeadJson = (wanted?: Selection): Sql<Wire<RoundHead>> => object<RoundHead>(roundHead, wanted);

/** A round with its number; instants are text. */
export type NumberedRound = Omit<RoundHead, 'deadline'> & { deadline: string | null; number: number };

/** A round `rd` with its number. */
export const numberedRoundJson: Sql<Wire<NumberedRound>> = object<NumberedRound>({
  ...roundHead,
  number: roundNumber('rd'),
});

/** The electors of the round `rd` as participants `pt`. */
export const electorate = (me: Actor): Sql =>
  sql`${electors(me)} e join ${participants(me)} pt on pt.id = e.participant_id`;

/** What the elector `pt` did on the ballot `b`. */
const ballotPosition = (me: Actor, wanted: Selection): Sql<Wire<BallotPosition>> => {
  const signed = (states: string, part: string): { item: Sql<Wire<Position>>; rows: Sql } => ({
    item: positionJson(me, 'po', wanted.under(part)),
    rows: sql`from ${positions(me)} po where po.ballot_id = b.id and po.participant_id = pt.id and po.state = any(${states}::text[])`,
  });
  const current = signed('{signed,final}', 'position');
  const replaced = signed('{replaced,lapsed}', 'replaced');
  return object<BallotPosition>(
    {
      participantCode: sql`pt.country_code`,
      position: maybe(current.item, current.rows),
      tacit: sql`exists (select 1 from jsonb_path_query(b.result, '$.reasons[*] ? (@.reason == "tacit")') tacit where tacit ->> 'participantCode' = pt.country_code)`,
      draftSavedAt: sql`(select d.saved_at from ${positionDrafts(me)} d where d.ballot_id = b.id and d.participant_id = pt.id)`,
      replaced: list(replaced.item, replaced.rows, sql`po.signed_at desc`),
    },
    wanted,
  );
};

/** A ballot `b` with its round `rd`. */
export const ballotJson = (me: Actor, wanted: Selection): Sql<Wire<BallotView>> =>
  object<BallotView>(
    {
      id: sql`b.id`,
      roundId: sql`rd.id`,
      roundCode: sql`rd.code`,
      roundTitle: sql`rd.title`,
      roundNumber: roundNumber('rd'),
      mode: sql`rd.mode`,
      state: sql`b.state`,
      deadline: sql`rd.deadline`,
      endedAt: sql`b.ended_at`,
      versionNumber: sql`b.version_number`,
      editionNumber: versionEdition('b.version_id'),
      versionHash: sql`b.version_hash`,
      version: sql`b.version`,
      cancelReason: sql`b.cancel_reason`,
      result: sql`b.result`,
      positions: list(
        ballotPosition(me, wanted.under('positions')),
        sql`from ${electorate(me)} where e.round_id = rd.id`,
        sql`pt.english_name`,
      ),
    },
    wanted,
  );

/**
 * `from` and `where` of the ballots on the priority `p` that the reader may see, with their rounds `rd`: those on its own
 * text, and those on a whole document that held it.
 */
export const ballotsOfPriority = (me: Actor): Sql => sql`
  ${ballots(me)} b join ${rounds(me)} rd on rd.id = b.round_id
  where b.priority_id = any(${balloted('p')}) and p.id in ${textsUnder('b.version_id')}`;

/**
 * The latest ballot on `p` that was not cancelled.
 * @param among which of its ballots
 */
export const latestBallot = (me: Actor, wanted: Selection, among: Sql = always): Sql<Wire<BallotView> | null> =>
  maybe(ballotJson(me, wanted), latest(me, among));

const latest = (me: Actor, among: Sql): Sql =>
  sql`from ${ballotsOfPriority(me)} and b.state <> 'cancelled' and ${among} order by rd.sort desc limit 1`;

/** All but that one, the latest first: cancelled ones too, also where nothing was held since. */
export const earlierBallots = (me: Actor, wanted: Selection, p: Sql, among: Sql = always): Sql<Wire<BallotView>[]> =>
  list(
    sql`x.ballot`,
    sql`from ${p} cross join lateral (
      select ${ballotJson(me, wanted)} as ballot, rd.sort from ${ballotsOfPriority(me)} and ${among}
        and b.id is distinct from (select b.id ${latest(me, among)})) x`,
    sql`x.sort desc`,
  );
