import type { Actor } from '../actor/actor.js';
import { raw, sql, type Sql } from '../database/sql.js';

/**
 * A readable table: the rows of a module that this reader may read, with columns already redacted for it. It stands
 * wherever a table does, `from ${milestones(me)} ms`, and the planner looks through it. Who reads another module's data
 * reads it through its doors, and so cannot forget a scope.
 */
export type Door = (me: Actor) => Sql;

/**
 * @param columns what others may read: names, and for redacted or joined ones an expression over `t`; `where` sees both
 * @param from the table with joins, under the alias `t`
 */
export function door(
  from: string,
  columns: string,
  where: (me: Actor) => Sql,
  redacted: (me: Actor) => Readonly<Record<string, Sql<unknown>>> = () => ({}),
): Door {
  const plain = raw(
    columns
      .trim()
      .split(/\s+/)
      .map((column) => `t.${column}`)
      .join(', '),
  );
  return (me) => {
    const others = Object.entries(redacted(me)).reduce<Sql>(
      (all, [name, expression]) => sql`${all}, ${expression} as ${raw(name)}`,
      raw(''),
    );
    return sql`(select ${plain}${others} from ${raw(from)} where ${where(me)})`;
  };
}
