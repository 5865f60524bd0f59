import { registerEnumType } from '@nestjs/graphql';

export const Stance = {
  endorse: 'endorse',
  reservation: 'reservation',
  request_change: 'request_change',
  object: 'object',
  abstain: 'abstain',
} as const;
export type Stance = keyof typeof Stance;
registerEnumType(Stance, {
  name: 'Stance',
  description: 'What a delegation says on a ballot.',
  valuesMap: {
    endorse: { description: 'Endorses the text.' },
    reservation: { description: 'Endorses it with a reservation.' },
    request_change: { description: 'Asks for a change: the text is returned.' },
    object: { description: 'Objects: the text is blocked.' },
    abstain: { description: 'Takes no side; an abstention alone never blocks.' },
  },
});

export const StatementKind = {
  reservation: 'reservation',
  interpretative: 'interpretative',
  explanation: 'explanation',
} as const;
export type StatementKind = keyof typeof StatementKind;
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'What a statement is. Statements print with the decision.',
  valuesMap: {
    reservation: { description: 'A reservation, with the passages it covers.' },
    interpretative: { description: 'How the delegation understands the text.' },
    explanation: { description: 'Explains the position.' },
  },
});
