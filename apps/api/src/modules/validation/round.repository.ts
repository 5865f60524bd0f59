import { Injectable } from '@nestjs/common';
import { ballotTransitions, roundTransitions, type RoundMode } from '@waymark/domain';
import { Database, moveBy, namedParticipants, sql, type Actor, type Sql } from '../../kernel/index.js';
import { Round } from './round.entity.js';
import { roundPolicy } from './validation.policy.js';

/** A round as it opens. */
export interface NewRound {
  roadmapId: string;
  title: string;
  mode: RoundMode;
  documentLabel: string | null;
  floor: number;
  deadline: Date | null;
  openedAt: Date;
  openedBy: string;
  electorate: readonly string[];
  ballots: readonly { priorityId: string; versionId: string; versionHash: string }[];
}

/** An elector by the participant's id and code. */
export interface Elector {
  id: string;
  code: string;
}

const opened = moveBy(roundTransitions, 'open');
const closed = moveBy(roundTransitions, 'close');
const cancelled = moveBy(roundTransitions, 'cancel');
const ballotOpened = moveBy(ballotTransitions, 'open');

@Injectable()
export class RoundRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(me: Actor, roadmapId: string): Promise<Round[]> {
    return this.#select(me, sql`and r.roadmap_id = ${roadmapId} order by r.sort desc`);
  }

  async find(me: Actor, id: string): Promise<Round | null> {
    const [round] = await this.#select(me, sql`and r.id = ${id}`);
    return round ?? null;
  }

  /** Held until the transaction ends. Locks are taken in the order round, ballots, priorities. */
  async lock(me: Actor, id: string): Promise<Round | null> {
    const [round] = await this.#select(me, sql`and r.id = ${id} for no key update of r`);
    return round ?? null;
  }

  /** In the order of the English names. */
  electorate(roundId: string): Promise<Elector[]> {
    return this.db.rows(sql`
      select p.id, p.country_code as code from round_electors e join ${namedParticipants} p on p.id = e.participant_id
      where e.round_id = ${roundId} order by p.english_name`);
  }

  /** The participants of the roadmap whose delegations take positions. */
  participants(roadmapId: string): Promise<Elector[]> {
    return this.db.rows(sql`
      select p.id, p.country_code as code from ${namedParticipants} p
      where p.roadmap_id = ${roadmapId} and p.elector order by p.english_name`);
  }

  /**
   * Opens the round with its electorate and ballots, all in one statement. The caller holds the roadmap, so that the
   * next number is free.
   * @returns its id
   */
  async insert(round: NewRound): Promise<string> {
    const { roadmapId, electorate, ballots } = round;
    const { id } = await this.db.one<{ id: string }>(sql`
      with opened as (
        insert into rounds (roadmap_id, code, sort, title, mode, state, document_label, floor, opened_at, deadline, opened_by)
        select ${roadmapId}, 'round-' || next.number, next.sort, ${round.title}, ${round.mode}, ${opened.to}, ${round.documentLabel}, ${round.floor},
          ${round.openedAt}, ${round.deadline}, ${round.openedBy}
        from (select coalesce(max(substring(code from '^round-([0-9]+)')::int), 0) + 1 as number, coalesce(max(sort), 0) + 1 as sort
          from rounds where roadmap_id = ${roadmapId}) next
        returning id),
      electors as (insert into round_electors (round_id, participant_id) select opened.id, e.id from opened, unnest(${electorate}::uuid[]) as e(id)),
      placed as (insert into ballots (round_id, priority_id, version_id, version_hash, state)
        select opened.id, b."priorityId", b."versionId", b."versionHash", ${ballotOpened.to}
        from opened, jsonb_to_recordset(${JSON.stringify(ballots)}::jsonb) as b("priorityId" uuid, "versionId" uuid, "versionHash" text))
      select id from opened`);
    return id;
  }

  async close(id: string, closedAt: Date, closedBy: string): Promise<void> {
    await this.db.rows(sql`
      update rounds set state = ${closed.to}, closed_at = ${closedAt}, closed_by = ${closedBy}, version = version + 1 where id = ${id}`);
  }

  async moveDeadline(id: string, deadline: Date): Promise<void> {
    await this.db.rows(sql`update rounds set deadline = ${deadline}, version = version + 1 where id = ${id}`);
  }

  /** A round whose ballots were all cancelled is cancelled with the last of them. @returns whether it was */
  async cancelIfEmpty(id: string): Promise<boolean> {
    const ended = await this.db.rows(sql`
      update rounds set state = ${cancelled.to}, version = version + 1
      where id = ${id} and state in ${cancelled.from} and not exists (select 1 from ballots where round_id = ${id} and state <> 'cancelled') returning id`);
    return ended.length > 0;
  }

  #select(me: Actor, rest: Sql): Promise<Round[]> {
    return this.db.select(Round, 'r', sql`where ${roundPolicy.scope(me, 'r')} ${rest}`);
  }
}
