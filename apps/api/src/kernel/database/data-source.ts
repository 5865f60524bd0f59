import { DataSource, type EntitySchema, type Logger as TypeOrmLogger, type MixedList } from 'typeorm';
import pg from 'pg';
import { currentRequest } from '../request/request-context.js';
import { ColumnNames } from './column-names.js';
import { CONNECT_MS, DatabaseClient } from './database-client.js';

// A Day is a calendar date, not an instant: the driver's Date object would move it by the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Counts the statements of each request; tests hold pages to their number. What an act does, it does within `Acts`. */
export function countStatement(): void {
  const request = currentRequest();
  if (!request) return;
  if (request.isActDue) throw new Error('the database was asked before the act had begun');
  request.statements += 1;
}

class StatementCounter implements TypeOrmLogger {
  logQuery(): void {
    countStatement();
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
type Entities = MixedList<Function | string | EntitySchema>;

/** The server ends a statement first: that costs the statement, and not the connection. */
const STATEMENT_MS = 20_000;

/** How a pool of TypeORM connects. `extra` goes to the pool of `pg`, and from there to each client. */
export const connectionOptions = (url: string) => ({
  type: 'postgres' as const,
  url,
  namingStrategy: new ColumnNames(),
  connectTimeoutMS: CONNECT_MS,
  extra: { Client: DatabaseClient, pipeline: true },
});

/** A pool that survives the database's absence: dead connections are noticed, dropped and replaced. */
export function createDataSource(options: { url: string; entities: Entities; poolSize: number }): DataSource {
  const connection = connectionOptions(options.url);
  return new DataSource({
    ...connection,
    entities: options.entities,
    synchronize: false,
    logging: ['query'],
    logger: new StatementCounter(),
    poolSize: options.poolSize,
    extra: {
      ...connection.extra,
      answerMs: STATEMENT_MS + 5000,
      session: { statement_timeout: `${STATEMENT_MS}`, idle_in_transaction_session_timeout: '30000' },
    },
  });
}
