import { Injectable } from '@nestjs/common';
import { Database, notFound, object, sql, type Actor, type Selection, type Sql, type Wire } from '../../kernel/index.js';
import { roadmaps } from '../roadmap/index.js';

/** What one field of a page is made of: the facts that the statement gives for it, and how. */
export interface PageField<Facts, Value> {
  needs: readonly (keyof Facts & string)[];
  make(facts: Facts): Value;
}

/**
 * Makes the fields of a page from its facts: `from(['phases', 'round'], ({ phases, round }) => …)`. The compiler lets a
 * field use only what it names, so none can be forgotten.
 */
export const fieldsFrom =
  <Facts>() =>
  <Needed extends keyof Facts & string, Value>(
    needs: readonly Needed[],
    make: (facts: Pick<Facts, Needed>) => Value,
  ): PageField<Facts, Value> => ({ needs, make });

/** The facts that a statement can give, each as JSON. Instants come as text, as the API sends them on. */
export type FactParts<Facts> = { readonly [Fact in keyof Facts]: Sql<Wire<Facts[Fact]>> };

/**
 * One statement for a whole page: the roadmap in the reader's sight as `r` (with `today` in its zone), further common
 * tables, and a JSON object of the facts that are needed.
 */
export interface PageStatement<Facts> {
  roadmap: string;
  /** More common table expressions, each `name as (...)`; they may use `r` */
  tables?: readonly Sql[];
  facts: FactParts<Facts>;
}

export interface PageQuery<Page, Facts> extends PageStatement<Facts> {
  fields: { readonly [Field in keyof Page & string]: PageField<Facts, Page[Field]> };
  /** Facts that are read whatever the query asks for */
  always?: readonly (keyof Facts & string)[];
  /** Throws where these facts say that there is no such page */
  refuse?(facts: Facts): void;
}

@Injectable()
export class Pages {
  constructor(private readonly db: Database) {}

  /**
   * The fields of a page that the query asks for.
   * @param here the reader within the page's roadmap
   * @throws DomainError NOT_FOUND when the roadmap is not there for this reader
   */
  async read<Page, Facts>(here: Actor, page: PageQuery<Page, Facts>, wanted: Selection): Promise<Page> {
    const asked = Object.entries<PageField<Facts, unknown>>(page.fields).filter(([name]) => wanted.has(name));
    const needed = new Set([...(page.always ?? []), ...asked.flatMap(([, { needs }]) => needs)]);
    const facts = await this.facts(here, page, needed);
    page.refuse?.(facts);
    return Object.fromEntries(asked.map(([name, { make }]) => [name, make(facts)])) as Page;
  }

  /** The facts as they are, all of them when nothing is said. */
  async facts<Facts>(
    here: Actor,
    { roadmap, tables = [], facts }: PageStatement<Facts>,
    needed?: ReadonlySet<string>,
  ): Promise<Facts> {
    const row = await this.db.maybeOne<{ page: Facts }>(sql`
      with r as materialized (
        select r.*, (waymark_now() at time zone r.zone)::date as today from ${roadmaps(here)} r where r.code = ${roadmap})
      ${tables.reduce<Sql>((all, table) => sql`${all}, ${table}`, sql``)}
      select ${object<Record<string, unknown>>(facts, needed)} as page from r`);
    if (row === null) throw notFound();
    return row.page;
  }
}
