import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { beatClock, resumeClock } from '../clock/clock-keeper.js';
import { LOG } from '../logging/logger.js';
import { Maintenance } from '../maintenance/maintenance.js';
import { Listener } from './listener.js';
import { BATCH, sealPending } from './sealer.js';

/** Injection token of the database's address, for connections outside the pool. */
export const DATABASE_URL = Symbol('DatabaseUrl');

/** The database tells of every event. This is for one that a process left behind when it ended. */
const SWEEP_MS = 60_000;
const BEAT_MS = 5_000;
const PURGE_MS = 3_600_000;

/** What each process does beside answering: hears of maintenance, seals the ledger, keeps the sample's clock, forgets what has expired. */
@Injectable()
export class Background implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #listener: Listener;
  #resumed = false;
  #beatIsDue = true;
  #lastPurge = 0;

  constructor(
    @Inject(DATABASE_URL) url: string,
    @Inject(LOG) log: Logger,
    private readonly maintenance: Maintenance,
  ) {
    this.#listener = new Listener({
      url,
      channel: 'waymark_events',
      intervalMs: SWEEP_MS,
      log,
      work: (client) => this.#work(client),
    });
  }

  onApplicationBootstrap(): void {
    this.#listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#listener.stop();
  }

  async #work(client: Client): Promise<void> {
    await this.maintenance.learnOver(client);
    if (this.#beatIsDue) await this.#beat(client);
    while ((await sealPending(client)) === BATCH);
    const now = performance.now();
    if (this.#lastPurge === 0 || now - this.#lastPurge >= PURGE_MS) {
      this.#lastPurge = now;
      await purgeExpired(client);
    }
  }

  /** Only a sample's clock pauses and needs a next beat: elsewhere an idle system asks nothing of its database. */
  async #beat(client: Client): Promise<void> {
    if (!this.#resumed) await resumeClock(client);
    this.#resumed = true;
    const pauses = await beatClock(client);
    this.#beatIsDue = false;
    if (pauses) setTimeout(() => this.#wakeToBeat(), BEAT_MS).unref();
  }

  #wakeToBeat(): void {
    this.#beatIsDue = true;
    this.#listener.wake();
  }
}

/** Idempotency keys live 30 days; sessions and throttles until they have no effect. */
async function purgeExpired(client: Client): Promise<void> {
  await client.query("delete from idempotency_keys where created_at < clock_timestamp() - interval '30 days'");
  // eslint-disable-next-line waymark/own-tables -- what has no effect any more is swept for all rooms in one place
  await client.query('delete from sessions where expires_at < clock_timestamp()');
  // eslint-disable-next-line waymark/own-tables -- likewise
  await client.query("delete from throttles where window_started_at < clock_timestamp() - interval '1 day'");
}
