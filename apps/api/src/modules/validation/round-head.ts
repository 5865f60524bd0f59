import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoundMode, RoundState } from './round-mode.js';

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
