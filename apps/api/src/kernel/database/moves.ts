import { moveOf, type Transition } from '@waymark/domain';
import { raw, type Sql } from './sql.js';

/**
 * An act's move by the table of states, for the statement that makes it: `set state = ${to} … where state in ${from}`.
 * Both are constants of the text, so that an index on one state serves.
 */
export function moveBy<State extends string, Act extends string>(
  table: readonly Transition<State, Act, string>[],
  act: Act,
): { readonly to: Sql; readonly from: Sql } {
  const { from, to } = moveOf(table, act);
  return { to: raw(`'${to}'`), from: raw(`(${from.map((state) => `'${state}'`).join(', ')})`) };
}
