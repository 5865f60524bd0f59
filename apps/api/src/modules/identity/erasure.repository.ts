import { Injectable } from '@nestjs/common';
import { collated, Database, namedRoadmaps, sql, type Actor, type Sql } from '../../kernel/index.js';
import type { AccountSeat } from './account-seat.js';
import type { Role } from './role.js';
import { seatsOf } from './seats-of-person.js';

/** A seat that an account has or had. */
export interface HeldSeat {
  id: string;
  roadmapId: string;
  role: Role;
  participantId: string | null;
  endedAt: Date | null;
}

/** Whether the current seat `m` in the roadmap `r` is all the secretariat that an open roadmap has. */
const isAlone: Sql = sql`(m.role = 'secretariat' and m.ended_at is null and r.phase <> 'closed' and not exists (
  select 1 from memberships o join users u on u.id = o.user_id and u.disabled_at is null
  where o.roadmap_id = m.roadmap_id and o.role = 'secretariat' and o.ended_at is null and o.id <> m.id))`;

/** Fewer characters than this stand in many a word. */
const SHORTEST = 4;

/**
 * What names the account `u` where it stands in a text: its address, and its name, unless that is a title of its seats,
 * as of accounts that gave none.
 */
const names: Sql = sql`(select array_remove(array[lower(u.email), case when length(u.name) >= ${SHORTEST} and not exists (
  select 1 from memberships titled where titled.user_id = u.id and lower(titled.title) = lower(u.name)) then lower(u.name) end], null))`;

/** What an account leaves behind, whoever asks: for administrators. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly db: Database) {}

  /** The current ones first, the latest first. */
  list(userId: string): Promise<AccountSeat[]> {
    return this.db.rows(sql`
      select m.id, m.title, r.title as "roadmapTitle", m.ended_at as "endedAt", ${isAlone} as "alone"
      from memberships m join ${namedRoadmaps} r on r.id = m.roadmap_id where m.user_id = ${userId}
      order by m.ended_at desc nulls first, m.created_at desc, m.id`);
  }

  /**
   * Titles that hold the name of the account give way to the name of the function; references of letters leave it out.
   * @param functions what seats are called by their accreditation or role
   */
  async unname(userId: string, functions: Readonly<Record<string, string>>): Promise<void> {
    const called = JSON.stringify(functions);
    await this.db.rows(sql`
      with named as (select u.id, ${names} as names from users u where u.id = ${userId}),
        seats as (update memberships m set title = ${called}::jsonb ->> coalesce(m.accreditation, m.role), version = version + 1
          from named n where m.user_id = n.id and exists (select 1 from unnest(n.names) word where strpos(lower(m.title), word) > 0))
      update invitations i set title = ${called}::jsonb ->> coalesce(i.accreditation, i.role)
      from named n join users u on u.id = n.id
      where i.email = u.email and exists (select 1 from unnest(n.names) word where strpos(lower(i.title), word) > 0)`);
    await this.db.rows(sql`
      update confirmations k set letter_reference = '…' from users u
      where u.id = ${userId} and k.membership_id in ${seatsOf(userId)}
        and exists (select 1 from unnest(${names}) word where strpos(lower(k.letter_reference), word) > 0)`);
  }

  lockSeats(userId: string): Promise<HeldSeat[]> {
    return this.db.rows(sql`
      select m.id, m.roadmap_id as "roadmapId", m.role, m.participant_id as "participantId", m.ended_at as "endedAt"
      from memberships m where m.user_id = ${userId} order by m.id for update of m`);
  }

  /** Titles of the roadmaps, as the reader lists them. Colleagues are held: of two, one stays. */
  async aloneIn(me: Actor, userId: string): Promise<string[]> {
    await this.db.rows(sql`
      select 1 from memberships m join memberships o on o.roadmap_id = m.roadmap_id and o.role = 'secretariat' and o.ended_at is null
      where m.user_id = ${userId} and m.role = 'secretariat' and m.ended_at is null order by o.id for share of o`);
    const alone = await this.db.rows<{ title: string }>(sql`
      select r.title from memberships m join ${namedRoadmaps} r on r.id = m.roadmap_id
      where m.user_id = ${userId} and ${isAlone} order by ${collated(me, 'r.title')}, r.code`);
    return alone.map(({ title }) => title);
  }
}
