import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Reactions, sql, TransitionGuards, type Refusal } from '../../kernel/index.js';
import { roadmapSettings } from '../roadmap/index.js';

/**
 * The reporting periods follow the dates that the secretariat sets: each begins on the day after the date before it, the
 * first one with the roadmap's period. Those whose date has come are part of the record and stay as they are.
 */
@Injectable()
export class ReportingDates implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reactions: Reactions,
    private readonly guards: TransitionGuards,
  ) {}

  onModuleInit(): void {
    this.reactions.register('roadmap.reporting_dates', async (_me, roadmapId) => this.#follow(roadmapId));
    this.guards.register('roadmap.close', async (_me, roadmapId) => this.#running(roadmapId));
  }

  async #follow(roadmapId: string): Promise<void> {
    await this.db.inOneGo(
      this.db.rows(sql`
        delete from reporting_periods p using ${roadmapSettings} r
        where r.id = ${roadmapId} and p.roadmap_id = r.id and p.due_on > (waymark_now() at time zone r.zone)::date`),
      this.db.rows(sql`
        insert into reporting_periods (roadmap_id, starts_on, due_on)
        select r.id, coalesce(lag(due) over (order by due) + 1, least(r.period_start, due), due), due
        from ${roadmapSettings} r cross join unnest(r.reporting_dates) as due where r.id = ${roadmapId}
        on conflict (roadmap_id, due_on) do nothing`),
    );
  }

  /** A period whose date is still ahead is being reported on. */
  async #running(roadmapId: string): Promise<Refusal> {
    const [running] = await this.db.rows(sql`
      select 1 from reporting_periods p join ${roadmapSettings} r on r.id = p.roadmap_id cross join lateral (
        select (waymark_now() at time zone r.zone)::date as today) d
      where r.id = ${roadmapId} and p.starts_on <= d.today and p.due_on >= d.today limit 1`);
    return running ? 'reporting_open' : null;
  }
}
