import { Injectable } from '@nestjs/common';
import { Database, sql, type Actor } from '../../../kernel/index.js';
import { BudgetLine, type BudgetStatus } from '../budget-line.entity.js';
import { budgetPolicy } from '../tracking.policy.js';

/** What is known of a budget line, as it is entered. */
export interface LineFacts {
  stepId: string;
  participantId: string | null;
  fundingSource: string | null;
  title: string;
  /** Exact decimal */
  amount: string;
  currency: string;
  status: BudgetStatus;
  periodStart: string;
  periodEnd: string;
  committedOn: string | null;
}

/** A budget line that an act holds: its amount exact, who pays by title. */
export type HeldLine = Omit<BudgetLine, 'amount'> & { amount: string; fundingSource: string | null };

export interface Payment {
  day: string;
  amount: string;
  currency: string;
}

@Injectable()
export class BudgetRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<BudgetLine | null> {
    return this.db.find(
      BudgetLine,
      'b',
      sql`where b.id = ${id} and b.removed_at is null and ${budgetPolicy.scope(me, 'b')}`,
    );
  }

  async lock(me: Actor, id: string): Promise<HeldLine | null> {
    const line = await this.db.find(
      BudgetLine,
      'b',
      sql`where b.id = ${id} and b.removed_at is null and ${budgetPolicy.scope(me, 'b')} for update of b`,
    );
    if (line === null) return null;
    const exact = await this.db.one<{ amount: string; fundingSource: string | null }>(sql`
      select b.amount::text as amount, (select f.title from funding_sources f where f.id = b.funding_source_id) as "fundingSource"
      from budget_lines b where b.id = ${id}`);
    return Object.assign(line, exact);
  }

  async insert(id: string, roadmapId: string, facts: LineFacts, donorMembershipId: string | null): Promise<void> {
    const source = await this.#source(roadmapId, facts.fundingSource);
    await this.db.rows(sql`
      insert into budget_lines (id, roadmap_id, step_id, participant_id, funding_source_id, title, amount, currency, status, period_start,
        period_end, committed_on, donor_membership_id)
      values (${id}, ${roadmapId}, ${facts.stepId}, ${facts.participantId}, ${source}, ${facts.title}, ${facts.amount}::numeric, ${facts.currency},
        ${facts.status}, ${facts.periodStart}, ${facts.periodEnd}, ${facts.committedOn}, ${donorMembershipId})`);
  }

  async edit({ id, roadmapId }: HeldLine, facts: LineFacts): Promise<void> {
    const source = await this.#source(roadmapId, facts.fundingSource);
    await this.db.rows(sql`
      update budget_lines set step_id = ${facts.stepId}, participant_id = ${facts.participantId}, funding_source_id = ${source},
        title = ${facts.title}, amount = ${facts.amount}::numeric, currency = ${facts.currency}, status = ${facts.status},
        period_start = ${facts.periodStart}, period_end = ${facts.periodEnd}, committed_on = ${facts.committedOn}, version = version + 1
      where id = ${id}`);
  }

  async remove(id: string): Promise<void> {
    await this.db.rows(sql`update budget_lines set removed_at = waymark_now(), version = version + 1 where id = ${id}`);
  }

  /** `3`: a disbursement, in IATI's list of transaction types. */
  async pay(lineId: string, paymentId: string, { day, amount, currency }: Payment): Promise<void> {
    await this.db.rows(sql`
      insert into disbursements (id, budget_line_id, day, amount, currency, transaction_type)
      values (${paymentId}, ${lineId}, ${day}, ${amount}::numeric, ${currency}, '3')`);
    await this.#paid(lineId);
  }

  payment(lineId: string, id: string): Promise<Payment | null> {
    return this.db.maybeOne<Payment>(sql`
      select d.day, d.amount::text as amount, d.currency from disbursements d where d.id = ${id} and d.budget_line_id = ${lineId}`);
  }

  async correctPayment(lineId: string, id: string, { day, amount, currency }: Payment): Promise<void> {
    await this.db.rows(
      sql`update disbursements set day = ${day}, amount = ${amount}::numeric, currency = ${currency} where id = ${id}`,
    );
    await this.#paid(lineId);
  }

  async #paid(lineId: string): Promise<void> {
    await this.db.rows(sql`update budget_lines set version = version + 1 where id = ${lineId}`);
  }

  /** The source of this title, which is entered where it is not there yet. Who enters one waits for who enters another. */
  async #source(roadmapId: string, title: string | null): Promise<string | null> {
    if (title === null) return null;
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`funding sources ${roadmapId}`}, 0))`);
    const known = await this.db.maybeOne<{ id: string }>(sql`
      select f.id from funding_sources f where f.roadmap_id = ${roadmapId} and f.title = ${title} order by f.id limit 1`);
    if (known) return known.id;
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into funding_sources (roadmap_id, title, kind) values (${roadmapId}, ${title}, 'other') returning id`);
    return id;
  }
}
