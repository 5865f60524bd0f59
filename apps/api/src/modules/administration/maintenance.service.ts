import { Inject, Injectable } from '@nestjs/common';
import {
  Act,
  Acts,
  beginMaintenance,
  currentMaintenance,
  Database,
  endMaintenance,
  expectVersion,
  holdActs,
  LOG,
  Maintenance,
  maintenanceOf,
  notFound,
  restateMaintenance,
  type Actor,
  type MaintenanceTime,
} from '../../kernel/index.js';
import type { Logger } from 'pino';
import type { EndMaintenanceInput, StartMaintenanceInput } from './maintenance.inputs.js';

interface Held {
  current: MaintenanceTime | null;
}

/**
 * Turns maintenance on and off. Either waits for the acts that are about to be recorded: when it has answered, nothing is
 * written any more. It is of no roadmap, and so of no ledger; its row says who and when.
 */
@Injectable()
export class MaintenanceService {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly maintenance: Maintenance,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async start(me: Actor, input: StartMaintenanceInput): Promise<MaintenanceTime> {
    return this.#told(await this.startMaintenance(me, input), 'maintenance is on');
  }

  async end(me: Actor, input: EndMaintenanceInput): Promise<MaintenanceTime> {
    return this.#told(await this.endMaintenance(me, input), 'maintenance is over');
  }

  /** Or, where it is on, says something else of it. */
  @Act()
  startMaintenance(me: Actor, input: StartMaintenanceInput): Promise<MaintenanceTime> {
    if (!me.administrator) throw notFound();
    return this.acts.inOrder<Held, MaintenanceTime>(me, {
      once: { operation: 'startMaintenance', input },
      load: () => this.#hold(),
      change: async ({ current }, expected) => {
        this.#expect(current, input.expectedVersion);
        const id = current?.id ?? expected;
        await this.db.rows(current ? restateMaintenance(input) : beginMaintenance(input, id, me.userId));
        return { id, events: [] };
      },
      read: (id) => this.db.one(maintenanceOf(id)),
    });
  }

  @Act()
  endMaintenance(me: Actor, input: EndMaintenanceInput): Promise<MaintenanceTime> {
    if (!me.administrator) throw notFound();
    return this.acts.inOrder<Held, MaintenanceTime>(me, {
      once: { operation: 'endMaintenance', input },
      load: () => this.#hold(),
      refuse: ({ current }) => (current ? null : 'maintenance_ended'),
      change: async ({ current }, expected) => {
        this.#expect(current, input.expectedVersion);
        await this.db.rows(endMaintenance(me.userId));
        return { id: current?.id ?? expected, events: [] };
      },
      read: (id) => this.db.one(maintenanceOf(id)),
    });
  }

  async #hold(): Promise<Held> {
    await this.db.rows(holdActs);
    return { current: await this.db.maybeOne<MaintenanceTime>(currentMaintenance) };
  }

  #expect(current: MaintenanceTime | null, seen: number | null): void {
    const theirs = { notice: current?.notice ?? null, until: current?.until ?? null };
    expectVersion({ version: current?.version ?? 0 }, { expectedVersion: seen ?? 0 }, { theirs, mine: {} });
  }

  /** The other processes hear it from the database. */
  async #told(time: MaintenanceTime, what: string): Promise<MaintenanceTime> {
    await this.maintenance.learn();
    this.log.info({ maintenance: time.id }, what);
    return time;
  }
}
