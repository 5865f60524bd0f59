import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { DomainError } from '../errors/domain-error.js';
import { currentMaintenance, writable } from './maintenance.sql.js';
import { MaintenanceState, type MaintenanceNotice } from './maintenance-state.js';

/** Nothing is done and nothing is lost: the same can be asked for again when maintenance has ended. */
export const underMaintenance = (): DomainError => new DomainError('UNAVAILABLE', 'maintenance');

export const isUnderMaintenance = (error: unknown): boolean =>
  error instanceof DomainError && error.reason === 'maintenance';

/** Times in which everything can be read and nothing is written. */
@Injectable()
export class Maintenance implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly state: MaintenanceState,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.learn();
  }

  /** As far as this process knows. */
  get isOn(): boolean {
    return this.state.told !== null;
  }

  /** Looks how it is. */
  async learn(): Promise<void> {
    this.state.see(await this.db.maybeOne<MaintenanceNotice>(currentMaintenance));
  }

  /** The same over a connection outside the pool: the database tells of every change. */
  async learnOver(client: Client): Promise<void> {
    const { rows } = await client.query<MaintenanceNotice>(currentMaintenance.render());
    this.state.see(rows[0] ?? null);
  }

  /**
   * Before work that would be for nothing. Asks the database only where this process knows of maintenance, which may have
   * ended just now.
   * @throws DomainError UNAVAILABLE maintenance
   */
  async refuseEarly(): Promise<void> {
    if (!this.isOn) return;
    await this.learn();
    if (this.isOn) throw underMaintenance();
  }

  /**
   * Last in a transaction that is no act of `Acts`: what it has written stands only outside of maintenance.
   * @throws DomainError UNAVAILABLE maintenance
   */
  async assertWritable(): Promise<void> {
    const { may } = await this.db.one<{ may: boolean }>(sql`select ${writable} as may`);
    if (!may) throw underMaintenance();
  }
}
