import { Injectable } from '@nestjs/common';
import {
  ballotTransitions,
  positionTransitions,
  type AccreditationDays,
  type Day,
  type RoundMode,
  type RoundState,
  type Stance,
} from '@waymark/domain';
import { among, Database, moveBy, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { confirmationInForce, heldAccreditationDays } from '../identity/index.js';
import { namedPassages, namedPriorities, roadmapSettings } from '../roadmap/index.js';
import type { BallotResult } from './ballot-result.js';
import { Ballot, type BallotState } from './ballot.entity.js';
import { ballotPolicy } from './validation.policy.js';

/** What never changes of a ballot, with where it stands. */
export interface HeldBallot {
  id: string;
  roundId: string;
  roadmapId: string;
  priorityId: string;
  versionId: string;
  versionHash: string;
  mode: RoundMode;
  state: BallotState;
  version: number;
}

/** What decides whether one delegation may sign. */
export interface BallotFacts {
  now: Date;
  roundState: RoundState;
  deadline: Date | null;
  isElector: boolean;
  /** BCP 47 tag of the roadmap's authentic language, in which statements are written */
  language: string;
  currentPositionId: string | null;
}

/** What a signature decides by, read after the lock of its ballot. */
export interface SigningFacts extends BallotFacts {
  /** What vouches for who signs, held; null where nobody does any more */
  confirmationId: string | null;
  /** The days of its letter, held; null where none bind it */
  accreditation: AccreditationDays | null;
  /** In the roadmap's zone */
  today: Day;
  /** Of the text that is signed */
  passageIds: string[];
}

/** A ballot under its lock, and what a signature on it decides by. */
export interface BallotToSign {
  ballot: HeldBallot;
  facts: SigningFacts;
}

/** A declared ballot. */
export interface DeclaredBallot {
  id: string;
  result: BallotResult;
}

/** A current signature, as far as a result needs it. */
export interface Signature {
  ballotId: string;
  participantId: string;
  stance: Stance;
}

const declared = moveBy(ballotTransitions, 'declare');
const cancelled = moveBy(ballotTransitions, 'cancel');
const final = moveBy(positionTransitions, 'finalise');
const lapsed = moveBy(positionTransitions, 'lapse');

@Injectable()
export class BallotRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<Ballot | null> {
    return this.db.find(Ballot, 'b', sql`where ${ballotPolicy.scope(me, 'b')} and b.id = ${id}`);
  }

  /** In the order of their priorities. */
  ofRounds(me: Actor, roundIds: readonly string[]): Promise<Ballot[]> {
    return this.db.select(
      Ballot,
      'b',
      sql`join ${namedPriorities} p on p.id = b.priority_id
        where b.round_id = any(${roundIds}::uuid[]) and ${ballotPolicy.scope(me, 'b')} order by p.sort`,
    );
  }

  /** The ballot in the reader's scope, without a lock. */
  read(me: Actor, id: string): Promise<HeldBallot | null> {
    return this.db.maybeOne(held(me, id));
  }

  /**
   * The ballot in the reader's scope, held until the transaction ends: signing and closing hold the same row, so that
   * a signature is wholly before or wholly after the close.
   */
  lock(me: Actor, id: string): Promise<HeldBallot | null> {
    return this.db.maybeOne(sql`${held(me, id)} for no key update of b`);
  }

  /** The ballot in the reader's scope and what preparing decides by, without a lock. */
  readToPrepare(me: Actor, id: string): Promise<(HeldBallot & BallotFacts) | null> {
    return this.db.maybeOne(
      held(
        me,
        id,
        sql`, ${facts(me.participantsAs('H', 'D', 'C'))}`,
        sql`join ${roadmapSettings} rm on rm.id = r.roadmap_id`,
      ),
    );
  }

  /** The ballot, held as by `lock`, and what a signature of the actor's delegation decides by. */
  async lockToSign(me: Actor, id: string): Promise<BallotToSign | null> {
    const [ballot, facts] = await this.db.inOneGo(this.lock(me, id), this.#facts(me, id));
    return ballot && facts && { ballot, facts };
  }

  /** A statement of its own: what a locking one reads beside its row may be older than the lock. */
  #facts(me: Actor, id: string): Promise<SigningFacts | null> {
    // The confirmation comes first: it may be waited for, and the time is that after every wait.
    return this.db.maybeOne(sql`
      select ${confirmationInForce(me, 'r.roadmap_id')} as "confirmationId",
        ${heldAccreditationDays(me, 'r.roadmap_id')} as accreditation, (waymark_now() at time zone rm.zone)::date as today, ${facts(me.participantsAs('H', 'D', 'C'))},
        array(select x.id from ${namedPassages} x where x.version_id = b.version_id) as "passageIds"
      from ballots b join rounds r on r.id = b.round_id join ${roadmapSettings} rm on rm.id = r.roadmap_id where b.id = ${id}`);
  }

  /** All ballots of a round, held in the order of their ids. */
  lockRound(roundId: string): Promise<{ id: string; priorityId: string; versionHash: string; state: BallotState }[]> {
    return this.db.rows(sql`
      select id, priority_id as "priorityId", version_hash as "versionHash", state from ballots where round_id = ${roundId} order by id for no key update`);
  }

  /** Current signatures on the ballots' own text. */
  signatures(ballotIds: readonly string[]): Promise<Signature[]> {
    return this.db.rows(sql`
      select p.ballot_id as "ballotId", p.participant_id as "participantId", p.stance
      from positions p join ballots b on b.id = p.ballot_id
      where b.id = any(${ballotIds}::uuid[]) and p.state = 'signed' and p.version_hash = b.version_hash`);
  }

  /** Stores the results; what was signed becomes final with them. */
  async declare(ballots: readonly DeclaredBallot[], at: Date): Promise<void> {
    const rows = ballots.map(({ id, result }) => ({ id, outcome: result.outcome, result }));
    await this.db.rows(sql`
      with declared as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(id uuid, outcome text, result jsonb)),
        finals as (update positions p set state = ${final.to}, ended_at = ${at} from declared d where p.ballot_id = d.id and p.state in ${final.from})
      update ballots b set state = ${declared.to}, outcome = d.outcome, result = d.result, ended_at = ${at}, version = b.version + 1
      from declared d where b.id = d.id`);
  }

  /** The positions are kept, as lapsed. */
  async cancel(id: string, reason: string, at: Date): Promise<void> {
    await this.db.rows(sql`
      with lapsed as (update positions set state = ${lapsed.to}, ended_at = ${at} where ballot_id = ${id} and state in ${lapsed.from})
      update ballots set state = ${cancelled.to}, cancel_reason = ${reason}, ended_at = ${at}, version = version + 1 where id = ${id}`);
  }
}

const held = (me: Actor, id: string, more: Sql = raw(''), joins: Sql = raw('')): Sql => sql`
  select b.id, b.round_id as "roundId", r.roadmap_id as "roadmapId", b.priority_id as "priorityId", b.version_id as "versionId",
    b.version_hash as "versionHash", r.mode, b.state, b.version ${more}
  from ballots b join rounds r on r.id = b.round_id ${joins} where b.id = ${id} and ${ballotPolicy.scope(me, 'b')}`;

/** Columns of `BallotFacts` over ballot `b`, round `r` and roadmap `rm`. @param participantIds one of the roadmap at most */
const facts = (participantIds: readonly string[]): Sql => sql`
  waymark_now() as now, r.state as "roundState", r.deadline, rm.language,
  exists (select 1 from round_electors e where e.round_id = r.id and ${among('e.participant_id', participantIds)}) as "isElector",
  (select p.id from positions p where p.ballot_id = b.id and ${among('p.participant_id', participantIds)} and p.state = 'signed') as "currentPositionId"`;
