import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const Outcome = {
  validated: 'validated',
  validated_with_reservations: 'validated_with_reservations',
  returned: 'returned',
  blocked: 'blocked',
  inconclusive: 'inconclusive',
} as const;
export type Outcome = keyof typeof Outcome;
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'What a ballot ended in.',
  valuesMap: {
    validated: { description: 'The text is agreed.' },
    validated_with_reservations: { description: 'The text is agreed; reservations are on record.' },
    returned: { description: 'A change was requested.' },
    blocked: { description: 'A delegation objected.' },
    inconclusive: { description: 'A position was missing or too few endorsed.' },
  },
});

export const ResultRule = {
  objection: 'objection',
  change_requested: 'change_requested',
  missing_position: 'missing_position',
  below_floor: 'below_floor',
  reservations: 'reservations',
  consensus: 'consensus',
} as const;
export type ResultRule = keyof typeof ResultRule;
registerEnumType(ResultRule, {
  name: 'ResultRule',
  description: 'The rule that decided. Rules are asked in this order.',
  valuesMap: {
    objection: { description: 'Any objection blocks.' },
    change_requested: { description: 'Any request for change returns the text.' },
    missing_position: { description: 'A position is missing.' },
    below_floor: { description: 'Fewer than the floor endorse.' },
    reservations: { description: 'Agreed, with at least one reservation.' },
    consensus: { description: 'Agreed.' },
  },
});

export const ResultReasonKind = {
  objected: 'objected',
  requested_change: 'requested_change',
  missing: 'missing',
  tacit: 'tacit',
  reserved: 'reserved',
  endorsed: 'endorsed',
  abstained: 'abstained',
} as const;
export type ResultReasonKind = keyof typeof ResultReasonKind;
registerEnumType(ResultReasonKind, {
  name: 'ResultReasonKind',
  description: 'What an elector contributed to a result.',
  valuesMap: {
    objected: { description: 'Objected.' },
    requested_change: { description: 'Requested a change.' },
    missing: { description: 'Signed no position.' },
    tacit: { description: 'No objection (tacit).' },
    reserved: { description: 'Endorsed with a reservation.' },
    endorsed: { description: 'Endorsed.' },
    abstained: { description: 'Abstained.' },
  },
});

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
