import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/**
 * What a shell or a sign-in page shows of a roadmap. The records themselves belong to later modules; these are the
 * words they share with identity, so they stand here, where every later module can import them.
 */

export const Phase = {
  drafting: 'drafting',
  consultation: 'consultation',
  validation: 'validation',
  adopted: 'adopted',
  implementation: 'implementation',
  closed: 'closed',
} as const;
export type Phase = (typeof Phase)[keyof typeof Phase];
registerEnumType(Phase, {
  name: 'Phase',
  description: 'Where a roadmap stands on its way.',
  valuesMap: {
    drafting: { description: 'The secretariat writes the first text.' },
    consultation: { description: 'Comments and amendments are open.' },
    validation: { description: 'Delegations record positions.' },
    adopted: { description: 'Agreed; baselines are set.' },
    implementation: { description: 'National actions are carried out and followed.' },
    closed: { description: 'The period has ended.' },
  },
});

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

@ObjectType({ description: 'A participant by name. The footnote stands once on every surface that shows the name.' })
export class ParticipantName {
  @Field(() => ID, { description: 'Identity of the participant.' })
  id: string;

  @Field(() => String, { description: 'Two-letter code of its country.' })
  code: string;

  @Field(() => String, { description: 'Name in English, with its mark.' })
  name: string;

  @Field(() => String, { description: 'Short form for chips and narrow columns, with its mark.' })
  chip: string;

  @Field(() => String, { nullable: true, description: 'The note that goes with the name.' })
  footnote: string | null;

  @Field(() => String, { nullable: true, description: 'The mark that leads to the footnote.' })
  footnoteMark: string | null;
}

@ObjectType({ description: 'A validation round in short.' })
export class RoundHead {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Code in addresses, such as 2.' })
  code: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => Int, { description: 'Place in the order of the rounds.' })
  sort: number;

  @Field(() => RoundMode, { description: 'How delegations answer.' })
  mode: RoundMode;

  @Field(() => RoundState, { description: 'Whether it still takes positions.' })
  state: RoundState;

  @Field(() => Date, { description: 'When it opened.' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Until when positions are taken; null in session.' })
  deadline: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it closed.' })
  closedAt: Date | null;
}

@ObjectType({ description: 'A roadmap in short.' })
export class RoadmapHead {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Code in addresses.' })
  code: string;

  @Field(() => String, { description: 'Full title.' })
  title: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  shortTitle: string;

  @Field(() => Phase, { description: 'Where it stands on its way.' })
  phase: Phase;

  @Field(() => Boolean, { description: 'True where the content is invented to show the product.' })
  illustrative: boolean;

  @Field(() => String, { description: 'IANA zone of its days. Never shown by this id.' })
  zone: string;

  @Field(() => [ParticipantName], { description: 'In the order of their English names.' })
  participants: ParticipantName[];

  @Field(() => RoundHead, {
    nullable: true,
    description: 'The open round that opened last; null without one, and for donors.',
  })
  currentRound: RoundHead | null;
}
