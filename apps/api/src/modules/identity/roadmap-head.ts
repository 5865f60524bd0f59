import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PHASE_DESCRIPTIONS, ROUND_MODE_DESCRIPTIONS, ROUND_STATE_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

/**
 * What a shell or a sign-in page shows of a roadmap. The records themselves belong to later modules; these are the
 * words they share with identity, so they stand here, where every later module can import them.
 */

export const Phase = enumeration('Phase', PHASE_DESCRIPTIONS);
export type Phase = keyof typeof Phase;

export const RoundMode = enumeration('RoundMode', ROUND_MODE_DESCRIPTIONS);
export type RoundMode = keyof typeof RoundMode;

export const RoundState = enumeration('RoundState', ROUND_STATE_DESCRIPTIONS);
export type RoundState = keyof typeof RoundState;

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
