import pg from 'pg';
import type { Logger } from 'pino';

/**
 * One connection of its own that hears PostgreSQL's notifications and comes back by itself when the database does.
 * `work` runs after each notification, after each reconnection and at least every `intervalMs`; never twice at once.
 */
export class Listener {
  #client: pg.Client | null = null;
  #stopped = false;
  #running: Promise<void> | null = null;
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
    this.#timer = setInterval(() => this.#wake(), this.options.intervalMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
    await this.#client?.end().catch(() => undefined); // the server may be gone already
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      const client = new pg.Client({
        connectionString: this.options.url,
        keepAlive: true,
        connectionTimeoutMillis: 3000,
        query_timeout: 20_000,
        application_name: 'waymark-listener',
      });
      try {
        client.on('error', () => this.#lose(client));
        client.on('end', () => this.#lose(client));
        client.on('notification', () => this.#wake());
        await client.connect();
        await client.query(`listen ${this.options.channel}`);
        if (this.#stopped) return await client.end();
        this.#client = client;
        this.#wake();
        return;
      } catch (error) {
        this.options.log.warn({ err: error }, 'listener waits for the database');
        client.removeAllListeners('end');
        await client.end().catch(() => undefined); // never connected
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    if (!this.#stopped) void this.#connect();
  }

  #wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#work().finally(() => {
      this.#running = null;
      if (this.#again) {
        this.#again = false;
        this.#wake();
      }
    });
  }

  async #work(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      await this.options.work(client);
    } catch (error) {
      this.options.log.warn({ err: error }, 'background work will be tried again');
    }
  }
}
