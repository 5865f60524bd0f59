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

/** The rows that leave a state. */
export function transitionsFrom<State extends string, Row extends Transition<State, string, string>>(
  table: readonly Row[],
  state: State,
): Row[] {
  return table.filter((row) => row.from === state);
}
