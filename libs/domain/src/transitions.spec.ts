import { PRIORITY_STATES, priorityTransitions } from './roadmap/priority-state.js';
import { moveOf, nextState, type Transition } from './transitions.js';
import { UPDATE_STATES, updateTransitions } from './tracking/update-state.js';
import { BALLOT_STATES, ballotTransitions, ROUND_STATES, roundTransitions } from './validation/ballot.js';
import { POSITION_STATES, positionTransitions } from './validation/position-state.js';

interface Table {
  name: string;
  states: readonly string[];
  rows: readonly Transition<string, string, string>[];
  ends: string[];
}

const tables: Table[] = [
  {
    name: 'priorities',
    states: PRIORITY_STATES,
    rows: priorityTransitions,
    ends: ['withdrawn'],
  },
  { name: 'rounds', states: ROUND_STATES, rows: roundTransitions, ends: ['closed', 'cancelled'] },
  { name: 'ballots', states: BALLOT_STATES, rows: ballotTransitions, ends: ['declared', 'cancelled'] },
  { name: 'positions', states: POSITION_STATES, rows: positionTransitions, ends: ['replaced', 'final', 'lapsed'] },
  { name: 'updates', states: UPDATE_STATES, rows: updateTransitions, ends: ['published'] },
];

describe.each(tables)('the table of $name', ({ states, rows, ends }) => {
  it('has one answer for each act in a state', () => {
    const keys = rows.map((row) => `${row.from} ${row.act}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reaches every state from the first', () => {
    const reached = new Set([states[0]!]);
    for (const state of reached) for (const row of rows) if (row.from === state) reached.add(row.to);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('ends where the record ends', () => {
    expect(states.filter((state) => !rows.some((row) => row.from === state))).toEqual(ends);
  });

  it('is what nextState reads', () => {
    for (const row of rows) expect(nextState(rows, row.from, row.act)).toBe(row.to);
    expect(nextState(rows, states[0]!, 'no such act')).toBeNull();
  });
});

describe('the move of an act', () => {
  it('has all states that it starts from and the one that it leads to', () => {
    expect(moveOf(roundTransitions, 'cancel')).toEqual({ from: ['draft', 'open'], to: 'cancelled' });
    expect(moveOf(positionTransitions, 'lapse')).toEqual({ from: ['signed'], to: 'lapsed' });
  });

  it('is a fault where the table has none, or more than one end', () => {
    const rows = [
      { from: 'a', to: 'b', act: 'go', who: 'anybody' },
      { from: 'b', to: 'c', act: 'go', who: 'anybody' },
    ];
    expect(() => moveOf(rows, 'go')).toThrow('go does not lead to one state');
    expect(() => moveOf(rows, 'stay')).toThrow('stay does not lead to one state');
  });
});
