import { registerEnumType } from '@nestjs/graphql';

export const RoundMode = { express: 'express', in_session: 'in_session', silence: 'silence' } as const;
export type RoundMode = (typeof RoundMode)[keyof typeof RoundMode];
registerEnumType(RoundMode, {
  name: 'RoundMode',
  description: 'How delegations answer in a round.',
  valuesMap: {
    express: { description: 'Every delegation signs by a deadline.' },
    in_session: { description: 'Live at a meeting.' },
    silence: { description: 'Silence until the deadline is consent.' },
  },
});

export const RoundState = { open: 'open', closed: 'closed', cancelled: 'cancelled' } as const;
export type RoundState = (typeof RoundState)[keyof typeof RoundState];
registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'Whether a round still takes positions.',
  valuesMap: {
    open: { description: 'Its ballots are open.' },
    closed: { description: 'Its results are declared.' },
    cancelled: { description: 'It ended without results.' },
  },
});
