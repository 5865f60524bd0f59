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
  'round.open': 'Open a round',
  'round.close': 'Close the round',
  'round.closes': 'Closes {day} at {time}',
  'round.closed': 'Closed {day} at {time}',
} as const;
