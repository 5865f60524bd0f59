import { Inject, Injectable } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { Database } from '../database/database.js';
import { LOG } from '../logging/logger.js';

/** Runs a statement of the queue. */
export interface Connection {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

const QUEUE = 'waymark';

/**
 * Jobs that wait, in pg-boss's own schema of the same database. Its workers and timers are not used: they ask every two
 * seconds for ever, and end the process where the database goes away between two of their steps. Whoever runs jobs hears
 * of them from the database and takes them in a transaction of its own.
 */
@Injectable()
export class JobQueue {
  readonly #boss: PgBoss;
  #connection: Connection | null = null;
  #isStarted = false;

  constructor(
    private readonly db: Database,
    @Inject(LOG) log: Logger,
  ) {
    this.#boss = new PgBoss({
      supervise: false,
      schedule: false,
      db: { executeSql: (text, values) => this.#here().query(text, values as unknown[]) },
    });
    this.#boss.on('error', (error) => log.warn({ err: error }, 'the queue of jobs'));
  }

  /** Part of the transaction under way: what is undone leaves nothing in the queue. */
  async send(jobId: string): Promise<void> {
    const executeSql = async (text: string, values: unknown[]) => ({ rows: await this.db.run<unknown>(text, values) });
    await this.#boss.send(QUEUE, { jobId }, { db: { executeSql } });
  }

  /** From now on the queue is asked through this connection. Its tables are brought up to date once. */
  async through(connection: Connection): Promise<void> {
    this.#connection = connection;
    if (this.#isStarted) return;
    await this.#boss.start();
    this.#isStarted = true;
  }

  /** Inside a transaction of the connection: takes at most so many out of the queue. @returns the ids of their jobs */
  async take(most: number): Promise<string[]> {
    const taken = await this.#boss.fetch<{ jobId: string }>(QUEUE, { batchSize: most });
    if (taken.length === 0) return [];
    await this.#boss.deleteJob(
      QUEUE,
      taken.map(({ id }) => id),
    );
    return taken.map(({ data }) => data.jobId);
  }

  async sweep(): Promise<void> {
    await this.#boss.maintain();
  }

  #here(): Connection {
    if (!this.#connection) throw new Error('the queue is asked before anybody runs jobs');
    return this.#connection;
  }
}
