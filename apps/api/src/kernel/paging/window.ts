import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { object, type Wanted, type Wire } from '../database/json.js';
import { always, join, raw, sql, type Sql } from '../database/sql.js';
import { invalid } from '../errors/domain-error.js';
import { decodeCursor, encodeCursor, WINDOW } from './connection.js';

/** The newest items of a list that only grows, and how to reach those before them. */
interface Window<T> {
  items: T[];
  total: number;
  before: string | null;
}

/** Makes the window type of a record: `class Discussion extends windowOf(Thread, 'oldest first') {}`. */
export function windowOf<T extends object>(node: Type<T>, order: string): Type<Window<T>> {
  @ObjectType({ isAbstract: true })
  class NodeWindow {
    @Field(() => [node], { description: `At most ${WINDOW}, ${order}.` })
    items: T[];
    @Field(() => Int, { description: 'How many there are in all, as far as the reader may see them.' })
    total: number;
    @Field(() => String, { nullable: true, description: 'Pass on to read what comes before; null at the beginning.' })
    before: string | null;
  }
  return NodeWindow;
}

/** A place in such a list: the instant of a record and its id. */
interface Place {
  at: string;
  id: string;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws DomainError VALIDATION for what is no cursor of a window */
function placeOf(cursor: string, field: string): Place {
  const [at, id] = decodeCursor(cursor, 2, field);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !UUID.test(id))
    throw invalid('cursor_invalid', [{ field, problem: 'cursor_invalid' }]);
  return { at, id };
}

/** A window as the statement gives it, with further sums over all of the list. */
export type WindowFacts<T, Sums = unknown> = Omit<Window<T>, 'before'> & Sums & { oldest: string[] | null };

export interface WindowQuery<T> {
  item: Sql<Wire<T>>;
  /** `from … where …` of all that the reader may see */
  rows: Sql;
  /** What the list is ordered by */
  key: { at: Sql; id: Sql };
  newestFirst?: boolean;
  /** The cursor before which the window ends, and the name of its argument */
  before?: { cursor: string | null | undefined; field: string };
  /** Items that are in the window wherever they stand: one that a link names */
  also?: Sql;
  /** Expressions over a row that are summed up over all of the list */
  sums?: Readonly<Record<string, Sql>>;
  wanted?: Wanted;
}

/** One look at the list gives the window and its total; items outside the window are not made. */
export function windowJson<T, Sums = unknown>(query: WindowQuery<T>): Sql<Wire<WindowFacts<T, Sums>>> {
  const { item, rows, key, newestFirst = false, before, also, sums = {}, wanted } = query;
  const place = before?.cursor == null ? null : placeOf(before.cursor, before.field);
  const open = place ? sql`(${key.at}, ${key.id}) < (${place.at}::timestamptz, ${place.id}::uuid)` : always;
  const rank = sql`row_number() over (${place ? sql`partition by ${open}` : raw('')} order by ${key.at} desc, ${key.id} desc)`;
  const within = sql`(${open} and ${rank} <= ${WINDOW})`;
  const summed = Object.entries(sums).map(([name, value]) => sql`, ${value} as ${raw(`"${name}"`)}`);
  const order = raw(newestFirst ? 'w.at desc, w.id desc' : 'w.at, w.id');
  const asks: Wanted = { has: (name) => !wanted || wanted.has(name === 'oldest' ? 'before' : name) };
  const parts = {
    items: sql`coalesce(json_agg(w.item order by ${order}) filter (where w.item is not null), '[]')`,
    total: sql`count(*)::int`,
    oldest: sql`case when bool_or(w.open and w.rank > ${WINDOW}) then (
      json_agg(json_build_array(w.at, w.id) order by w.rank desc) filter (where w.open and w.rank <= ${WINDOW})) -> 0 end`,
    ...Object.fromEntries(Object.keys(sums).map((name) => [name, sql`coalesce(sum(w.${raw(`"${name}"`)}), 0)::int`])),
  };
  return sql`(select ${object<Record<string, unknown>>(parts, asks)} from (
    select case when ${within} ${also ? sql`or ${also}` : raw('')} then ${item} end as item, ${key.at} as at, ${key.id} as id,
      ${open} as open, ${rank} as rank ${join(summed, '')} ${rows}) w)`;
}

/** The window with its cursor. */
export const toWindow = <Facts extends { oldest: string[] | null }>({
  oldest,
  ...window
}: Facts): Omit<Facts, 'oldest'> & { before: string | null } => ({ ...window, before: oldest && encodeCursor(oldest) });
