import type pg from 'pg';
import type { Logger } from 'pino';
import { DatabaseClient } from '../database/database-client.js';

/** After how long work that failed is tried again. */
const RETRY_MS = 1000;
/** Acts come in flocks: after the first it waits so long for others, which are then one piece of work. */
const GATHER_MS = 40;
/** How long work under way may take to come to its end when the process stops. */
const STOP_MS = 2000;

/**
 * One connection of its own that hears PostgreSQL's notifications and comes back by itself when the database does.
 * `work` runs soon after each notification, after each reconnection, a second after it failed and at least every
 * `intervalMs`; never twice at once.
 */
export class Listener {
  #client: pg.Client | null = null;
  #connecting: DatabaseClient | null = null;
  #stopped = false;
  #running: Promise<void> | null = null;
  #isGathering = false;
  #again = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly options: {
      url: string;
      channel: string;
      intervalMs: number;
      log: Logger;
      work: (client: pg.Client) => Promise<void>;
    },
  ) {}

  start(): void {
    void this.#connect();
    this.#timer = setInterval(() => this.wake(), this.options.intervalMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    this.#connecting?.breakOff();
    // Work that waits for a server that does not answer is not waited for: ending the connection ends it.
    await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
    await this.#client?.end().catch(() => undefined); // the server may be gone already
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      const client = new DatabaseClient({
        connectionString: this.options.url,
        answerMs: 20_000,
        application_name: 'waymark-listener',
      });
      this.#connecting = client;
      try {
        client.on('end', () => this.#lose(client));
        client.on('notification', () => this.wake());
        await client.connect();
        await client.query(`listen ${this.options.channel}`);
        if (this.#stopped) return await client.end();
        this.#client = client;
        this.wake();
        return;
      } catch (error) {
        if (this.#stopped) return;
        this.options.log.warn({ err: error }, 'listener waits for the database');
        client.breakOff();
        await new Promise((resolve) => setTimeout(resolve, 500));
      } finally {
        this.#connecting = null;
      }
    }
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    if (!this.#stopped) void this.#connect();
  }

  /** Has `work` run once more, now or after the one that runs. */
  wake(): void {
    if (this.#stopped || this.#isGathering) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#gathered().finally(() => {
      this.#running = null;
      if (this.#again) {
        this.#again = false;
        this.wake();
      }
    });
  }

  async #gathered(): Promise<void> {
    this.#isGathering = true;
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    this.#isGathering = false;
    await this.#work();
  }

  async #work(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      await this.options.work(client);
    } catch (error) {
      this.options.log.warn({ err: error }, 'background work will be tried again');
      setTimeout(() => this.wake(), RETRY_MS).unref();
    }
  }
}
