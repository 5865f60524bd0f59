import { Injectable } from '@nestjs/common';
import { Database, sql, type Actor } from '../../../kernel/index.js';
import { Risk } from '../risk.entity.js';
import { riskPolicy } from '../tracking.policy.js';

/** What is known of a risk besides its rating. */
export interface RiskFacts {
  title: string;
  description: string;
  category: string;
  mitigation: string;
  ownerRole: string;
  stepIds: string[];
  participantIds: string[];
}

export interface Rating {
  likelihood: number;
  impact: number;
  trend: string;
}

/** A risk that an act holds. */
export type HeldRisk = Risk & { stepIds: string[]; participantIds: string[] };

@Injectable()
export class RiskRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<Risk | null> {
    return this.db.find(Risk, 'k', sql`where k.id = ${id} and ${riskPolicy.scope(me, 'k')}`);
  }

  async lock(me: Actor, id: string): Promise<HeldRisk | null> {
    const held = await this.db.find(
      Risk,
      'k',
      sql`where k.id = ${id} and ${riskPolicy.scope(me, 'k')} for update of k`,
    );
    if (held === null) return null;
    const concerns = await this.db.one<{ stepIds: string[]; participantIds: string[] }>(sql`
      select array(select step_id from risk_steps where risk_id = ${id} order by step_id) as "stepIds",
        array(select participant_id from risk_participants where risk_id = ${id} order by participant_id) as "participantIds"`);
    return Object.assign(held, concerns);
  }

  /** The next code: codes are never used again. */
  async nextCode(roadmapId: string): Promise<string> {
    const { next } = await this.db.one<{ next: number }>(sql`
      select coalesce(max(substring(code from '^R([0-9]{1,6})$')::int), 0) + 1 as next from risks where roadmap_id = ${roadmapId}`);
    return `R${next}`;
  }

  async insert(
    { id, roadmapId, code }: { id: string; roadmapId: string; code: string },
    facts: RiskFacts,
    rating: Rating & { day: string },
  ): Promise<void> {
    await this.db.rows(sql`
      insert into risks (id, roadmap_id, code, title, description, category, likelihood, impact, mitigation, owner_role, trend)
      values (${id}, ${roadmapId}, ${code}, ${facts.title}, ${facts.description}, ${facts.category}, ${rating.likelihood}, ${rating.impact},
        ${facts.mitigation}, ${facts.ownerRole}, ${rating.trend})`);
    await this.#rated(id, rating);
    await this.#concern(id, facts);
  }

  async edit(id: string, facts: RiskFacts): Promise<void> {
    await this.db.rows(sql`
      update risks set title = ${facts.title}, description = ${facts.description}, category = ${facts.category},
        mitigation = ${facts.mitigation}, owner_role = ${facts.ownerRole}, version = version + 1
      where id = ${id}`);
    await this.db.rows(sql`delete from risk_steps where risk_id = ${id}`);
    await this.db.rows(sql`delete from risk_participants where risk_id = ${id}`);
    await this.#concern(id, facts);
  }

  async rate(id: string, rating: Rating & { day: string }): Promise<void> {
    await this.db.rows(sql`
      update risks set likelihood = ${rating.likelihood}, impact = ${rating.impact}, trend = ${rating.trend}, version = version + 1
      where id = ${id}`);
    await this.#rated(id, rating);
  }

  async close(id: string, day: string): Promise<void> {
    await this.db.rows(sql`update risks set closed_on = ${day}, version = version + 1 where id = ${id}`);
  }

  /** The last rating of a day is that day's. */
  async #rated(id: string, { day, likelihood, impact }: Rating & { day: string }): Promise<void> {
    await this.db.rows(sql`
      insert into risk_ratings (risk_id, day, likelihood, impact) values (${id}, ${day}, ${likelihood}, ${impact})
      on conflict (risk_id, day) do update set likelihood = excluded.likelihood, impact = excluded.impact`);
  }

  async #concern(id: string, { stepIds, participantIds }: RiskFacts): Promise<void> {
    await this.db.rows(sql`insert into risk_steps (risk_id, step_id) select ${id}, unnest(${stepIds}::uuid[])`);
    await this.db.rows(
      sql`insert into risk_participants (risk_id, participant_id) select ${id}, unnest(${participantIds}::uuid[])`,
    );
  }
}
