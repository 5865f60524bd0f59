import { PRIORITY_STATES, priorityTransitions } from './roadmap/priority-state.js';
import { nextState, transitionsFrom, type Transition } from './transitions.js';
import { UPDATE_STATES, updateTransitions } from './tracking/update-state.js';
import { AMENDMENT_STATES, amendmentTransitions } from './validation/amendment-state.js';
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
  {
    name: 'amendments',
    states: AMENDMENT_STATES,
    rows: amendmentTransitions,
    ends: ['rejected', 'obsolete', 'merged'],
  },
  { name: 'updates', states: UPDATE_STATES, rows: updateTransitions, ends: ['published'] },
];

describe.each(tables)('the table of $name', ({ states, rows, ends }) => {
  it('has one answer for each act in a state', () => {
    const keys = rows.map((row) => `${row.from} ${row.act}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reaches every state from the first', () => {
    const reached = new Set([states[0]!]);
    for (const state of reached) for (const row of transitionsFrom(rows, state)) reached.add(row.to);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('ends where the record ends', () => {
    expect(states.filter((state) => transitionsFrom(rows, state).length === 0)).toEqual(ends);
  });

  it('is what nextState reads', () => {
    for (const row of rows) expect(nextState(rows, row.from, row.act)).toBe(row.to);
    expect(nextState(rows, states[0]!, 'no such act')).toBeNull();
  });
});
