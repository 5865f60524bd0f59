import { Injectable } from '@nestjs/common';
import type { Team } from '@waymark/domain';
import {
  always,
  among,
  collated,
  Database,
  namedParticipants,
  namedRoadmaps,
  object,
  or,
  sql,
  type Actor,
  type Sql,
} from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import { signatoriesFirst } from './confirmation.js';
import type { Delegation } from './delegation.js';
import type { HeldElsewhere } from './handed-over.js';
import { teamOf } from './identity.doors.js';
import { membershipPolicy, readsToConfirm, type Seat } from './identity.policy.js';
import { Membership } from './membership.entity.js';

/** A seat that somebody takes. */
export interface NewSeat extends Seat {
  userId: string;
  title: string;
  institutionIds: readonly string[];
  namedBy: string | null;
}

@Injectable()
export class MembershipRepository {
  constructor(private readonly db: Database) {}

  /** Current and ended ones. */
  list(me: Actor, roadmapId: string): Promise<Membership[]> {
    return this.#select(
      sql`where ${membershipPolicy.scope(me, 'm')} and m.roadmap_id = ${roadmapId} order by ${signatoriesFirst(me)}`,
    );
  }

  async find(me: Actor, id: string): Promise<Membership | null> {
    const [membership] = await this.#select(sql`where ${membershipPolicy.scope(me, 'm')} and m.id = ${id}`);
    return membership ?? null;
  }

  async lock(me: Actor, id: string): Promise<Membership | null> {
    const [membership] = await this.#select(
      sql`where ${membershipPolicy.scope(me, 'm')} and m.id = ${id} for update of m`,
    );
    return membership ?? null;
  }

  /** A seat that lasts, whoever asks. */
  async lockCurrent(id: string): Promise<Membership | null> {
    const [membership] = await this.#select(sql`where m.id = ${id} and m.ended_at is null for update of m`);
    return membership ?? null;
  }

  /** Also a seat of the secretariat, which a head may have to confirm. */
  async lockToConfirm(me: Actor, id: string): Promise<Membership | null> {
    const [membership] = await this.#select(sql`where ${readsToConfirm(me, 'm')} and m.id = ${id} for update of m`);
    return membership ?? null;
  }

  /**
   * Participants stand in a later module and are foreign keys here; only their names are read, so that a delegation
   * without anybody in it is listed too.
   */
  async delegations(me: Actor, roadmapId: string): Promise<Delegation[]> {
    const reads = me.administrator
      ? always
      : or(among('p.roadmap_id', me.roadmapsAs('S')), among('p.id', me.participantsAs('H', 'C')));
    const participants = await this.db.rows<{ id: string }>(sql`
      select p.id from ${namedParticipants} p where p.roadmap_id = ${roadmapId} and ${reads} order by p.english_name`);
    const current = (await this.list(me, roadmapId)).filter(({ endedAt }) => endedAt === null);
    return participants.map(({ id }) =>
      delegation(
        id,
        current.filter(({ participantId }) => participantId === id),
      ),
    );
  }

  /** Whether there is such a roadmap at all; asked only for administrators, who read the memberships of every one. */
  async knowsRoadmap(roadmapId: string): Promise<boolean> {
    return (await this.db.maybeOne(sql`select 1 from ${namedRoadmaps} r where r.id = ${roadmapId}`)) !== null;
  }

  /** Whether the participant belongs to the roadmap. */
  async belongs(participantId: string, roadmapId: string): Promise<boolean> {
    return (
      (await this.db.maybeOne(
        sql`select 1 from ${namedParticipants} p where p.id = ${participantId} and p.roadmap_id = ${roadmapId}`,
      )) !== null
    );
  }

  /** How many of the institutions are the participant's and in use. They stay so until the act is done. */
  async countInstitutionsOf(participantId: string, institutionIds: readonly string[]): Promise<number> {
    const held = await this.db.rows(sql`
      select i.id from ${namedInstitutions} i join ${namedParticipants} p on p.roadmap_id = i.roadmap_id and p.country_code = i.country_code
      where p.id = ${participantId} and i.id = any(${institutionIds}::uuid[]) and i.in_use for key share of i`);
    return held.length;
  }

  /** The other seats of whoever holds one, as far as the reader reads them, in roadmaps that are not closed. */
  elsewhere(me: Actor, { id, userId }: Pick<Membership, 'id' | 'userId'>): Promise<HeldElsewhere[]> {
    return this.db.rows(sql`
      select m.id, m.title, m.version, r.title as "roadmapTitle", m.roadmap_id as "roadmapId", m.role, m.accreditation,
        m.participant_id as "participantId", m.user_id as "userId", m.ended_at as "endedAt", ${object<Team>(teamOf(sql`m.participant_id`))} as team
      from memberships m join ${namedRoadmaps} r on r.id = m.roadmap_id
      where ${membershipPolicy.scope(me, 'm')} and m.user_id = ${userId}::uuid and m.id <> ${id} and m.ended_at is null and r.phase <> 'closed'
      order by ${collated(me, 'r.title')}, r.code`);
  }

  /** Whether somebody with an account holds the seats beside which others are granted by whom is nearer. */
  async team(participantId: string | null): Promise<Team> {
    return this.db.one<Team>(sql`
      select coalesce(bool_or(accreditation = 'head'), false) as "hasHead",
        coalesce(bool_or(role = 'national_coordinator'), false) as "hasCoordinator"
      from memberships where participant_id = ${participantId} and user_id is not null and ended_at is null`);
  }

  /** The current seats of an account, whoever asks. */
  currentSeats(userId: string): Promise<(Seat & { id: string })[]> {
    return this.db.rows(sql`
      select id, roadmap_id as "roadmapId", role, accreditation, participant_id as "participantId"
      from memberships where user_id = ${userId} and ended_at is null order by id`);
  }

  /** @returns the new membership's id, or null when the account or the head's seat is taken already */
  async insert(seat: NewSeat): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      insert into memberships (roadmap_id, user_id, role, accreditation, title, participant_id, named_by)
      values (${seat.roadmapId}, ${seat.userId}, ${seat.role}, ${seat.accreditation}, ${seat.title}, ${seat.participantId}, ${seat.namedBy})
      on conflict do nothing returning id`);
    if (!row) return null;
    await this.db.rows(sql`
      insert into membership_institutions (membership_id, institution_id) select ${row.id}, unnest(${seat.institutionIds}::uuid[])`);
    return row.id;
  }

  /** Whether the account has a current membership in the roadmap. */
  async isMember(userId: string, roadmapId: string): Promise<boolean> {
    return (
      (await this.db.maybeOne(
        sql`select 1 from memberships where user_id = ${userId} and roadmap_id = ${roadmapId} and ended_at is null`,
      )) !== null
    );
  }

  /** A membership that has just been made, whoever asks. */
  async get(id: string): Promise<Membership> {
    const [membership] = await this.#select(sql`where m.id = ${id}`);
    if (!membership) throw new Error(`membership ${id} was written and cannot be read`);
    return membership;
  }

  /** Something about it changed beside its row. */
  async touch(id: string): Promise<void> {
    await this.db.rows(sql`update memberships set version = version + 1 where id = ${id}`);
  }

  async end(id: string): Promise<void> {
    await this.db.rows(sql`update memberships set ended_at = waymark_now(), version = version + 1 where id = ${id}`);
  }

  async #select(tail: Sql): Promise<Membership[]> {
    const memberships = await this.db.select(Membership, 'm', tail);
    const links = await this.db.rows<{ id: string; institutionIds: string[] }>(sql`
      select membership_id as id, array_agg(institution_id order by institution_id) as "institutionIds" from membership_institutions
      where membership_id = any(${memberships.map(({ id }) => id)}::uuid[]) group by membership_id`);
    const institutions = new Map(links.map(({ id, institutionIds }) => [id, institutionIds]));
    for (const membership of memberships) membership.institutionIds = institutions.get(membership.id) ?? [];
    return memberships;
  }
}

function delegation(participantId: string, team: readonly Membership[]): Delegation {
  const heads = team.filter(({ role }) => role === 'delegation_head');
  return {
    participantId,
    head: heads.find(({ accreditation }) => accreditation === 'head') ?? null,
    alternates: heads.filter(({ accreditation }) => accreditation === 'alternate'),
    delegates: team.filter(({ role }) => role === 'delegate'),
    coordinators: team.filter(({ role }) => role === 'national_coordinator'),
    focalPoints: team.filter(({ role }) => role === 'focal_point'),
  };
}
