import { DataSource, type EntitySchema, type Logger as TypeOrmLogger, type MixedList } from 'typeorm';
import pg from 'pg';
import { currentRequest } from '../actor/request-context.js';

// A Day is a calendar date, not an instant: the driver's Date object would move it by the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Counts the statements of each request; tests hold pages to their number. */
class StatementCounter implements TypeOrmLogger {
  logQuery(): void {
    const request = currentRequest();
    if (request) request.statements += 1;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
type Entities = MixedList<Function | string | EntitySchema>;

/** A pool that survives the database's absence: dead connections are noticed, dropped and replaced. */
export function createDataSource(options: { url: string; entities: Entities; poolSize: number }): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    synchronize: false,
    logging: ['query'],
    logger: new StatementCounter(),
    poolSize: options.poolSize,
    connectTimeoutMS: 3000,
    extra: {
      application_name: 'waymark',
      query_timeout: 20_000,
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      options: '-c timezone=UTC',
    },
  });
}
