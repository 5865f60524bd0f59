import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type pg from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { countStatement } from './data-source.js';
import { join, raw, sql, type Sql } from './sql.js';
import { connectionOf } from './transactions.js';

/** The way to the database: the transaction's manager inside one, a pooled connection outside. */
@Injectable()
export class Database {
  constructor(private readonly host: TransactionHost<TransactionalAdapterTypeOrm>) {}

  get manager(): EntityManager {
    return this.host.tx;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /**
   * Reads records as their class: `select(Step, 's', sql\`where ${scope} order by s.sort\`)`.
   * @param tail what follows `from <table> <alias>`: joins, where, order, limit, locks
   */
  async select<T extends ObjectLiteral>(entity: EntityTarget<T>, alias: string, tail: Sql): Promise<T[]> {
    const { connection } = this.manager;
    const metadata = connection.getMetadata(entity);
    const columns = metadata.columns.map((column) => raw(`${alias}.${connection.driver.escape(column.databaseName)}`));
    const rows = await this.rows<Record<string, unknown>>(
      sql`select ${join(columns, ', ')} from ${raw(connection.driver.escape(metadata.tableName))} ${raw(alias)} ${tail}`,
    );
    return rows.map((row) => {
      const record = metadata.create() as T;
      for (const column of metadata.columns) {
        column.setEntityValue(record, connection.driver.prepareHydratedValue(row[column.databaseName], column));
      }
      return record;
    });
  }

  /** The first of `select`, or null. */
  async find<T extends ObjectLiteral>(entity: EntityTarget<T>, alias: string, tail: Sql): Promise<T | null> {
    const [record] = await this.select(entity, alias, tail);
    return record ?? null;
  }

  rows<T>(statement: Sql): Promise<T[]> {
    const { text, values } = statement.render();
    return this.run<T>(text, values);
  }

  /** A statement that a library has written. */
  async run<T>(text: string, values: unknown[]): Promise<T[]> {
    countStatement();
    const { rows } = await this.#connection().query<T & pg.QueryResultRow>(text, values);
    return rows;
  }

  /** TypeORM's way of asking costs more than most of our statements do: these go straight to the connection it holds. */
  #connection(): pg.Pool | pg.ClientBase {
    const { manager } = this;
    return connectionOf(manager) ?? (manager.connection.driver as unknown as { master: pg.Pool }).master;
  }

  async maybeOne<T>(statement: Sql): Promise<T | null> {
    const [row] = await this.rows<T>(statement);
    return row ?? null;
  }

  async one<T>(statement: Sql): Promise<T> {
    const row = await this.maybeOne<T>(statement);
    if (row === null) throw new Error('a statement that always gives a row gave none');
    return row;
  }

  /**
   * Statements of a transaction that are sent in one go: they run in their order, and each sees what the ones before
   * have done. All of them are waited for; the first that failed is told.
   */
  async inOneGo<T extends readonly unknown[]>(...asked: { [Index in keyof T]: Promise<T[Index]> }): Promise<T> {
    const settled = await Promise.allSettled(asked);
    const failed = settled.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    if (failed) throw failed.reason;
    return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
  }

  /** Whether a transaction is under way. */
  get isInTransaction(): boolean {
    return this.host.isTransactionActive();
  }

  /** Runs `work` in a transaction of its own or in the one under way. */
  inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.host.withTransaction(work);
  }
}
