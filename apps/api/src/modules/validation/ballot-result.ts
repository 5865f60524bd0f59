import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DECIDING_RULE_DESCRIPTIONS, OUTCOME_DESCRIPTIONS, PARTICIPANT_REASON_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

export const Outcome = enumeration('Outcome', OUTCOME_DESCRIPTIONS);
export type Outcome = keyof typeof Outcome;

export const ResultRule = enumeration('ResultRule', DECIDING_RULE_DESCRIPTIONS);
export type ResultRule = keyof typeof ResultRule;

export const ResultReasonKind = enumeration('ResultReasonKind', PARTICIPANT_REASON_DESCRIPTIONS);
export type ResultReasonKind = keyof typeof ResultReasonKind;

@ObjectType({ description: 'How many electors stand where. The counts add up to the electorate.' })
export class StanceCounts {
  @Field(() => Int, { description: 'Endorse.' })
  endorse: number;

  @Field(() => Int, { description: 'Endorse with a reservation.' })
  reservation: number;

  @Field(() => Int, { description: 'Request a change.' })
  request_change: number;

  @Field(() => Int, { description: 'Object.' })
  object: number;

  @Field(() => Int, { description: 'Abstain.' })
  abstain: number;

  @Field(() => Int, { description: 'No objection (tacit).' })
  tacit: number;

  @Field(() => Int, { description: 'Without a position.' })
  missing: number;
}

@ObjectType({ description: "One elector's contribution to a result." })
export class ResultReason {
  @Field({ description: "The delegation's participant." })
  participantCode: string;

  @Field(() => ResultReasonKind, { description: 'What it contributed.' })
  reason: ResultReasonKind;
}

@ObjectType({ description: 'The result of a ballot with the rule that decided, the electorate and each reason.' })
export class BallotResult {
  @Field(() => Outcome, { description: 'The outcome.' })
  outcome: Outcome;

  @Field(() => ResultRule, { description: 'The rule that decided.' })
  rule: ResultRule;

  @Field(() => Int, { description: 'Number of electors.' })
  electorate: number;

  @Field(() => Int, { description: 'How many had to endorse, with reservation and tacitly included.' })
  floor: number;

  @Field(() => StanceCounts, { description: 'Electors by what they said.' })
  counts: StanceCounts;

  @Field(() => [ResultReason], { description: 'One for each elector.' })
  reasons: ResultReason[];
}
