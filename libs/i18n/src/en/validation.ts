import type { RoundMode, RoundState } from '@waymark/domain';

/** Rounds, ballots and the positions of the delegations. */
export const validation = {
  title: 'Validation',
  ballot: 'Ballot',
  round: 'Round',
  rule: 'Rule',
  electorate: 'Electorate',
  reasons: 'Reasons',
  'mode.express': 'Express',
  'mode.in_session': 'In session',
  'mode.silence': 'Silence procedure',
  'state.draft': 'In preparation',
  'state.open': 'Open',
  'state.closed': 'Closed',
  'state.cancelled': 'Cancelled',
  'round.open': 'Open a round',
  'round.close': 'Close the round',
  'round.closes': 'Closes {day} at {time}',
  'round.closed': 'Closed {day} at {time}',
} as const satisfies Record<`mode.${RoundMode}` | `state.${RoundState}`, string> & Record<string, string>;
