/** One row of a table of states. Tables, guards and interface all read the same rows. */
export interface Transition<State extends string, Act extends string, Who extends string> {
  readonly from: State;
  readonly to: State;
  readonly act: Act;
  /** Whose act it is; `computed` is an act that follows from others without anybody's choice. */
  readonly who: Who;
  /** Whether the act needs a reason on record. */
  readonly needsReason?: true;
}

/** The state after an act, or null where the table has no such row. */
export function nextState<State extends string, Act extends string>(
  table: readonly Transition<State, Act, string>[],
  state: State,
  act: Act,
): State | null {
  return table.find((row) => row.from === state && row.act === act)?.to ?? null;
}

/**
 * Where an act leads and from which states, for whoever writes the move.
 * @throws Error where the table has no row for the act, or the act leads to one state here and another there
 */
export function moveOf<State extends string, Act extends string>(
  table: readonly Transition<State, Act, string>[],
  act: Act,
): { readonly from: readonly State[]; readonly to: State } {
  const rows = table.filter((row) => row.act === act);
  const [to, ...others] = new Set(rows.map((row) => row.to));
  if (to === undefined || others.length > 0) throw new Error(`${act} does not lead to one state`);
  return { from: rows.map((row) => row.from), to };
}
