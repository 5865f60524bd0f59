import { Injectable } from '@nestjs/common';
import { Database, list, namedParticipants, object, sql, type Actor } from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import type { Planned } from '../roadmap/index.js';
import { MilestonePlanRepository, type PlanPlace } from './milestone-plan.repository.js';
import type { ActionInHand } from './national-action.repository.js';

export interface PlanOfAction {
  lead: string | null;
  support: string[];
  tailoring: string | null;
}

export interface DatesOfAction {
  startDate: string | null;
  baselineEnd: string | null;
  forecastEnd: string | null;
}

export interface ActionToPlan extends Planned {
  version: number;
  action: ActionInHand;
  period: PlanPlace['period'];
  plan: PlanOfAction;
  dates: DatesOfAction;
  notApplicableReason: string | null;
}

@Injectable()
export class ActionPlanRepository {
  constructor(
    private readonly db: Database,
    private readonly places: MilestonePlanRepository,
  ) {}

  /** The action, held until the act ends; null where the actor may not read it, or it was archived. */
  async lock(me: Actor, id: string): Promise<ActionToPlan | null> {
    const place = await this.places.lockAction(me, id);
    if (!place?.action) return null;
    const { action, roadmapId, period, seen, locked } = place;
    const row = await this.db.one<Pick<ActionToPlan, 'version' | 'plan' | 'dates' | 'notApplicableReason'>>(sql`
      select a.version, ${planJson} as plan, ${datesJson} as dates, a.not_applicable_reason as "notApplicableReason"
      from national_actions a where a.id = ${id}`);
    return { id, roadmapId, period, seen, locked, action, ...row };
  }

  /** How many of them are institutions of the participant that are in use; where `orOfNone`, also those of no country. */
  async countInstitutions({ action }: ActionToPlan, ids: readonly string[], orOfNone: boolean): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(sql`
      select count(*)::int as count from ${namedInstitutions} i join ${namedParticipants} p on p.id = ${action.participantId}
      where i.id = any(${ids}::uuid[]) and i.roadmap_id = ${action.roadmapId} and i.in_use
        and (i.country_code = p.country_code ${orOfNone ? sql`or i.country_code is null` : sql``})`);
    return count;
  }

  async savePlan({ id }: ActionToPlan, { lead, support, tailoring }: PlanOfAction): Promise<void> {
    await this.db.inOneGo(
      this.db.rows(sql`
        update national_actions set lead_institution_id = ${lead}, tailoring = ${tailoring}, version = version + 1 where id = ${id}`),
      this.db.rows(
        sql`delete from action_support where action_id = ${id} and institution_id <> all(${support}::uuid[])`,
      ),
      this.db.rows(sql`
        insert into action_support (action_id, institution_id) select ${id}, unnest(${support}::uuid[]) on conflict do nothing`),
    );
  }

  async saveDates({ id }: ActionToPlan, { startDate, baselineEnd, forecastEnd }: DatesOfAction): Promise<void> {
    await this.db.rows(sql`
      update national_actions set start_date = ${startDate}, baseline_end = ${baselineEnd}, forecast_end = ${forecastEnd}, version = version + 1
      where id = ${id}`);
  }

  async setApplicability({ id }: ActionToPlan, notApplicableReason: string | null): Promise<void> {
    await this.db.rows(sql`
      update national_actions set not_applicable_reason = ${notApplicableReason}, version = version + 1 where id = ${id}`);
  }
}

const planJson = object<PlanOfAction>({
  lead: sql`a.lead_institution_id`,
  support: list<string>(
    sql`x.institution_id`,
    sql`from action_support x where x.action_id = a.id`,
    sql`x.institution_id`,
  ),
  tailoring: sql`a.tailoring`,
});
const datesJson = object<DatesOfAction>({
  startDate: sql`a.start_date`,
  baselineEnd: sql`a.baseline_end`,
  forecastEnd: sql`a.forecast_end`,
});
