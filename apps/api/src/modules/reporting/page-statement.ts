import { Injectable } from '@nestjs/common';
import { Database, jsonObject, notFound, sql, type Actor, type Sql } from '../../kernel/index.js';
import { roadmapPolicy } from '../roadmap/index.js';

/**
 * One statement for a whole page: the roadmap in the reader's scope as `r` (with `today` in its zone), further common
 * tables, and a JSON object of the parts that the query asks for.
 */
export interface PageStatement {
  roadmap: string;
  /** More common table expressions, each `name as (...)`; they may use `r` */
  tables?: readonly Sql[];
  parts: Readonly<Record<string, Sql>>;
  wanted: ReadonlySet<string>;
}

/** Which facts each field of a page is made of. */
export type FactTable<Page, Facts> = Readonly<Record<keyof Page, readonly (keyof Facts & string)[]>>;

/** The facts behind the fields that a query asks for. */
export function factsFor<Page, Facts>(table: FactTable<Page, Facts>, fields: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    Object.entries<readonly string[]>(table).flatMap(([field, facts]) => (fields.has(field) ? facts : [])),
  );
}

@Injectable()
export class Pages {
  constructor(private readonly db: Database) {}

  /** @throws DomainError NOT_FOUND when the roadmap is not there for this reader. */
  async read<Facts>(me: Actor, { roadmap, tables = [], parts, wanted }: PageStatement): Promise<Facts> {
    const row = await this.db.maybeOne<{ page: Facts }>(sql`
      with r as materialized (
        select r.*, (waymark_now() at time zone r.zone)::date as today from roadmaps r
        where r.code = ${roadmap} and ${roadmapPolicy.scope(me, 'r')})
      ${tables.reduce<Sql>((all, table) => sql`${all}, ${table}`, sql``)}
      select ${jsonObject(parts, wanted)} as page from r`);
    if (row === null) throw notFound();
    return row.page;
  }
}
