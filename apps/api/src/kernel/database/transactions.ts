import { getDataSourceToken } from '@nestjs/typeorm';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { countStatement } from './data-source.js';

const clients = new WeakMap<QueryRunner, pg.ClientBase>();

/** The connection on which the transaction of this manager runs; null outside of one. */
export const connectionOf = ({ queryRunner }: EntityManager): pg.ClientBase | null =>
  (queryRunner && clients.get(queryRunner)) ?? null;

const active = (runner: QueryRunner, isTransactionActive: boolean): void =>
  void Object.assign(runner, { isTransactionActive });

/** What comes between the beginning and the end is not waited for in between: it travels together, see `DatabaseClient`. */
async function inTransaction(
  source: DataSource,
  work: () => Promise<unknown>,
  begin: (manager: EntityManager) => void,
): Promise<unknown> {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as pg.ClientBase;
    const say = (text: string): Promise<pg.QueryResult> => {
      countStatement();
      return client.query(text);
    };
    clients.set(runner, client);
    active(runner, true); // TypeORM begins none of its own
    begin(runner.manager);
    say('begin').catch(() => undefined); // told by the statement after it
    try {
      const result = await work();
      // The database answers so where a statement had failed that nobody waited for.
      if ((await say('commit')).command !== 'COMMIT') throw new Error('the transaction was undone');
      return result;
    } catch (error) {
      await say('rollback').catch(() => undefined); // the first error tells more
      throw error;
    }
  } finally {
    active(runner, false);
    await runner.release();
  }
}

/** The transactions of `nestjs-cls`, over TypeORM's connections, with fewer round trips than TypeORM takes for its own. */
export function transactions(): TransactionalAdapterTypeOrm {
  const adapter = new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() });
  const options = adapter.optionsFactory;
  return Object.assign(adapter, {
    optionsFactory: (source: DataSource) => ({
      ...options(source),
      wrapWithTransaction: (_: unknown, work: () => Promise<unknown>, begin: (manager: EntityManager) => void) =>
        inTransaction(source, work, begin),
    }),
  });
}
