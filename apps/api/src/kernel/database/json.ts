import { join, raw, sql, type Sql } from './sql.js';

/** How a value looks as JSON from the database: an instant is text, all else stays. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T;

/** An expression for each key of `T`; those that are JSON must be of the key's own shape. */
export type Parts<T> = { readonly [Key in keyof T]-?: Sql<Wire<T[Key]>> };

const pairs = (parts: Readonly<Record<string, Sql<unknown>>>, wanted?: Wanted): Sql =>
  join(
    Object.entries(parts)
      .filter(([name]) => wanted === undefined || wanted.has(name))
      .map(([name, piece]) => sql`${raw(`'${name}'`)}, ${piece}`),
    ', ',
  );

/** Which of a value's keys are asked for. */
export interface Wanted {
  has(key: string): boolean;
}

/**
 * A JSON object in the shape of `T`: the compiler asks for each of its keys and for no other.
 * @param wanted what the reader's query asks for: the rest is not read
 */
export const object = <T>(parts: Parts<T>, wanted?: Wanted): Sql<Wire<T>> =>
  sql`json_build_object(${pairs(parts, wanted)})`;

/**
 * A JSON array with one item for each row; empty without any.
 * @param rows what follows `select … `: `from … where …`
 */
export const list = <Item>(item: Sql<Item>, rows: Sql, order?: Sql): Sql<Item[]> =>
  sql`(select coalesce(json_agg(${item}${order ? sql` order by ${order}` : raw('')}), '[]') ${rows})`;

/** As `list`, but null rather than empty: whoever may not see any is not told that there are none. */
export const listOrNothing = <Item>(item: Sql<Item>, rows: Sql, order: Sql): Sql<Item[] | null> =>
  sql`(select json_agg(${item} order by ${order}) ${rows})`;

/** The item of the one row, or of the first of an ordered `rows`; null without any. */
export const maybe = <Item>(item: Sql<Item>, rows: Sql): Sql<Item | null> => sql`(select ${item} ${rows})`;

/** The object where the condition holds, else null. */
export const when = <T>(condition: Sql, item: Sql<T>): Sql<T | null> => sql`case when ${condition} then ${item} end`;
