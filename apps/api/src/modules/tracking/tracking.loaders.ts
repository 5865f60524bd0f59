import { Injectable } from '@nestjs/common';
import { collated, Database, Loaders, namedParticipants, sql, type Actor } from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import { namedSteps, stepInSight } from '../roadmap/index.js';
import { Disbursement, FundingSource } from './budget-line.entity.js';
import { IndicatorValue } from './indicator-value.entity.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import { RiskRating } from './risk.entity.js';
import type { StatusUpdate } from './status-update.entity.js';
import { StatusUpdateRepository } from './status-update.repository.js';
import { Verification } from './verification.entity.js';

/** One loader for each nested list, by the record it hangs on. */
const owners = {
  support: {},
  milestones: {},
  seenMilestone: {},
  latestUpdate: {},
  events: {},
  verifications: {},
  values: {},
  exemptions: {},
  fundingSource: {},
  disbursements: {},
  ratings: {},
  riskSteps: {},
  riskParticipants: {},
};

interface Link {
  from: string;
  to: string;
}

/** Nested lists in one statement each. The records they hang on were read through their scope. */
@Injectable()
export class TrackingLoaders {
  constructor(
    private readonly loaders: Loaders,
    private readonly db: Database,
    private readonly milestones: MilestoneRepository,
    private readonly updates: StatusUpdateRepository,
  ) {}

  supportOf(me: Actor, actionId: string): Promise<string[]> {
    return this.#links(owners.support, actionId, (ids) =>
      this.db
        .rows<Link>(sql`select x.action_id as "from", x.institution_id as "to" from action_support x join ${namedInstitutions} i on i.id = x.institution_id
        where x.action_id = any(${ids}::uuid[]) order by ${collated(me, 'i.name')}`),
    );
  }

  milestonesOf(me: Actor, actionId: string): Promise<Milestone[]> {
    return this.#list(
      owners.milestones,
      actionId,
      (ids) => this.milestones.listOfActions(me, ids),
      (milestone) => milestone.actionId ?? '',
    );
  }

  /** The milestone's id where the actor may see it. */
  async seenMilestone(me: Actor, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const seen = async (ids: readonly string[]) =>
      new Map((await this.milestones.seen(me, ids)).map((one) => [one, one]));
    return this.loaders.get(owners.seenMilestone, seen).load(id);
  }

  latestUpdateOf(me: Actor, actionId: string): Promise<StatusUpdate | null> {
    return this.loaders.get(owners.latestUpdate, (ids) => this.updates.latest(me, ids)).load(actionId);
  }

  eventsOf(milestoneId: string): Promise<MilestoneEvent[]> {
    return this.#list(
      owners.events,
      milestoneId,
      (ids) =>
        this.db.select(
          MilestoneEvent,
          'e',
          sql`where e.milestone_id = any(${ids}::uuid[]) order by e.recorded_at, e.id`,
        ),
      (event) => event.milestoneId,
    );
  }

  verificationsOf(me: Actor, milestoneId: string): Promise<Verification[]> {
    return this.#list(
      owners.verifications,
      milestoneId,
      (ids) =>
        this.db.select(
          Verification,
          'v',
          sql`where v.milestone_id = any(${ids}::uuid[]) order by v.recorded_at, ${collated(me, 'v.title')}`,
        ),
      (verification) => verification.milestoneId,
    );
  }

  valuesOf(indicatorId: string): Promise<IndicatorValue[]> {
    return this.#list(
      owners.values,
      indicatorId,
      (ids) =>
        this.db.select(
          IndicatorValue,
          'v',
          sql`join ${namedParticipants} p on p.id = v.participant_id
            where v.indicator_id = any(${ids}::uuid[]) order by p.english_name, v.kind, v.period collate "C"`,
        ),
      (value) => value.indicatorId,
    );
  }

  exemptionsOf(indicatorId: string): Promise<string[]> {
    return this.#links(owners.exemptions, indicatorId, (ids) =>
      this.db.rows<Link>(sql`select x.indicator_id as "from", x.participant_id as "to" from indicator_exemptions x
        where x.indicator_id = any(${ids}::uuid[]) order by x.participant_id`),
    );
  }

  async fundingSource(id: string | null): Promise<FundingSource | null> {
    if (id === null) return null;
    const [source] = await this.#list(
      owners.fundingSource,
      id,
      (ids) => this.db.select(FundingSource, 'f', sql`where f.id = any(${ids}::uuid[])`),
      (found) => found.id,
    );
    return source ?? null;
  }

  disbursementsOf(lineId: string): Promise<Disbursement[]> {
    return this.#list(
      owners.disbursements,
      lineId,
      (ids) =>
        this.db.select(Disbursement, 'd', sql`where d.budget_line_id = any(${ids}::uuid[]) order by d.day, d.id`),
      (disbursement) => disbursement.budgetLineId,
    );
  }

  ratingsOf(riskId: string): Promise<RiskRating[]> {
    return this.#list(
      owners.ratings,
      riskId,
      (ids) => this.db.select(RiskRating, 'g', sql`where g.risk_id = any(${ids}::uuid[]) order by g.day`),
      (rating) => rating.riskId,
    );
  }

  /** Those that the actor may see. */
  riskStepsOf(me: Actor, riskId: string): Promise<string[]> {
    return this.#links(owners.riskSteps, riskId, (ids) =>
      this.db
        .rows<Link>(sql`select x.risk_id as "from", x.step_id as "to" from risk_steps x join ${namedSteps} s on s.id = x.step_id
        where x.risk_id = any(${ids}::uuid[]) and ${stepInSight(me, 's.id')} order by s.priority_sort, s.sort`),
    );
  }

  riskParticipantsOf(riskId: string): Promise<string[]> {
    return this.#links(owners.riskParticipants, riskId, (ids) =>
      this.db.rows<Link>(sql`select x.risk_id as "from", x.participant_id as "to" from risk_participants x
        join ${namedParticipants} p on p.id = x.participant_id
        where x.risk_id = any(${ids}::uuid[]) order by p.english_name`),
    );
  }

  async #list<T>(
    owner: object,
    id: string,
    read: (ids: readonly string[]) => Promise<T[]>,
    of: (record: T) => string,
  ): Promise<T[]> {
    const found = await this.loaders.get(owner, async (ids) => grouped(await read(ids), of)).load(id);
    return found ?? [];
  }

  async #links(owner: object, id: string, read: (ids: readonly string[]) => Promise<Link[]>): Promise<string[]> {
    return (await this.#list(owner, id, read, (link) => link.from)).map((link) => link.to);
  }
}

function grouped<T>(records: readonly T[], of: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(of(record));
    if (group) group.push(record);
    else groups.set(of(record), [record]);
  }
  return groups;
}
