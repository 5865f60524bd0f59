import pg from 'pg';
import { connectionWatch, destroy, streamOf, type Backend, type Watched } from './connection-watch.js';
import { preparedStatements } from './prepared-statements.js';

/** How long it may take to reach the database and to be let in. */
export const CONNECT_MS = 3000;
/** How long a farewell may take. */
const END_MS = 1000;

/**
 * What holds for every session of ours. JIT compilation costs seconds on statements as large as a page's and never
 * pays there. A prepared statement has one plan for all its values: planning costs more than running for most of ours, and
 * the texts differ where the plans should, by what the reader is to a roadmap. Days and instants are those of UTC. Said
 * after connecting: poolers such as PgBouncer refuse a start with settings.
 */
const SESSION = {
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
  // What pages read all day lies in memory: any of its pages costs the same, so an index is worth taking.
  random_page_cost: '1.1',
  timezone: 'UTC',
};

/** What the `pg` library takes, and what we add. */
export interface DatabaseClientConfig extends pg.ClientConfig {
  connectionString: string;
  /** PostgreSQL settings of the session besides those of every session */
  session?: Readonly<Record<string, string>>;
  /** How long the database may be silent on a statement; without it, as long as it is at work */
  answerMs?: number;
  connectMs?: number;
}

/**
 * Every connection of ours to PostgreSQL. It gives up where nobody answers, at the start as later (see
 * `ConnectionWatch`), and then is broken for good: a pool drops it instead of handing it to the next.
 */
export class DatabaseClient extends pg.Client implements Watched {
  readonly url: string;
  readonly answerMs: number | null;
  readonly #connectMs: number;
  readonly #session: Readonly<Record<string, string>>;
  #isGathering = false;
  backend: Backend = { pid: 0, began: '' };

  constructor(config: DatabaseClientConfig) {
    super({ keepAlive: true, ...config, application_name: config.application_name ?? 'waymark' });
    this.url = config.connectionString;
    this.answerMs = config.answerMs ?? null;
    this.#connectMs = config.connectMs ?? CONNECT_MS;
    this.#session = { ...SESSION, ...config.session };
    this.on('error', () => undefined); // told by the statement that fails, or by the next one
    this.on('end', () => connectionWatch.remove(this));
  }

  override connect(): Promise<pg.Client>;
  override connect(callback: ((error: Error) => void) | ((error: null, client: pg.Client) => void)): void;
  override connect(callback?: (error: never, client: pg.Client) => void): Promise<pg.Client> | void {
    const opened = this.#open();
    if (!callback) return opened;
    opened.then(() => callback(null as never, this), callback as (error: unknown) => void);
  }

  async #open(): Promise<pg.Client> {
    const limit = setTimeout(() => this.breakOff(new Error('timeout expired')), this.#connectMs);
    try {
      await super.connect();
      const settings = Object.entries(this.#session).map(([name, value]) => `set ${name} = '${value}';`);
      const answers: unknown = await this.query(
        `${settings.join(' ')} select pid, extract(epoch from backend_start)::text as began from pg_stat_activity where pid = pg_backend_pid()`,
      );
      [this.backend = this.backend] = (answers as pg.QueryResult<Backend>[]).at(-1)?.rows ?? [];
      connectionWatch.add(this);
      return this;
    } catch (error) {
      this.breakOff();
      throw error;
    } finally {
      clearTimeout(limit);
    }
  }

  /**
   * A statement with values is prepared under a name of its own, whoever asks it. In the pool's connections
   * (`pipeline`) none waits for the answer to the one before.
   */
  override query = ((first: unknown, values?: unknown, callback?: unknown): unknown => {
    const isText = typeof first === 'string' && Array.isArray(values) && values.length > 0;
    const statement = isText ? { text: first, name: preparedStatements.nameOf(first) } : first;
    this.#gather();
    return super.query(statement as never, values as never, callback as never);
  }) as pg.Client['query'];

  /** What is asked in one turn is sent in one write: each costs the server more than most statements do. */
  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    const stream = streamOf(this);
    stream.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      stream.uncork();
    });
  }

  isWaiting(): boolean {
    return !this.#ready;
  }

  isIdle(): boolean {
    return this.#ready && this.getTransactionStatus() === 'I';
  }

  /** `pg` keeps this under the name of the protocol's message. */
  get #ready(): boolean {
    return (this as unknown as { readyForQuery: boolean }).readyForQuery;
  }

  bytesRead(): number {
    return streamOf(this).bytesRead;
  }

  /** Everything that waits on this connection fails at once. */
  breakOff(error?: Error): void {
    destroy(this, error);
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    const limit = setTimeout(() => this.breakOff(), END_MS);
    this.once('end', () => clearTimeout(limit));
    return callback ? super.end(callback) : super.end();
  }
}
