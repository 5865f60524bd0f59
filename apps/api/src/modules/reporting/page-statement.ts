import { Injectable } from '@nestjs/common';
import {
  Database,
  notFound,
  object,
  sql,
  type Actor,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
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

/** Everything that can be shown of a page, or of an item on it. */
export type PageFields<Page, Facts> = { readonly [Field in keyof Page & string]: PageField<Facts, Page[Field]> };

const askedOf = <Page, Facts>(
  fields: PageFields<Page, Facts>,
  wanted: Selection,
): [string, PageField<Facts, unknown>][] =>
  Object.entries<PageField<Facts, unknown>>(fields).filter(([name]) => wanted.has(name));

/** The facts behind the fields that are asked for. */
export const neededBy = <Page, Facts>(fields: PageFields<Page, Facts>, wanted: Selection): ReadonlySet<string> =>
  new Set(askedOf(fields, wanted).flatMap(([, { needs }]) => needs));

/** The fields that are asked for; nothing reads the others. */
export const assemble = <Page, Facts>(fields: PageFields<Page, Facts>, facts: Facts, wanted: Selection): Page =>
  Object.fromEntries(askedOf(fields, wanted).map(([name, field]) => [name, field.make(facts)])) as Page;

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
  fields: PageFields<Page, Facts>;
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
    const needed = new Set([...(page.always ?? []), ...neededBy(page.fields, wanted)]);
    const facts = await this.facts(here, page, needed);
    page.refuse?.(facts);
    return assemble(page.fields, facts, wanted);
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
