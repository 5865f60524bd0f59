import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Membership } from './membership.entity.js';

@ObjectType({ description: "A participant's team in a roadmap, by current memberships." })
export class Delegation {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Membership, { nullable: true, description: 'Head of the delegation; null while there is none.' })
  head: Membership | null;

  @Field(() => [Membership], { description: 'Accredited alternates.' })
  alternates: Membership[];

  @Field(() => [Membership], { description: 'Delegates.' })
  delegates: Membership[];

  @Field(() => [Membership], { description: 'National coordinators.' })
  coordinators: Membership[];

  @Field(() => [Membership], { description: 'Focal points of institutions.' })
  focalPoints: Membership[];
}
