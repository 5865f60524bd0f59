import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A seat that an account has or had, as administrators know it.' })
export class AccountSeat {
  @Field(() => ID, { description: 'The membership.' })
  id: string;

  @Field(() => String, { description: 'Title under which its acts are shown.' })
  title: string;

  @Field(() => String, { description: 'Title of the roadmap.' })
  roadmapTitle: string;

  @Field(() => Date, { nullable: true, description: 'Until when; null while it lasts.' })
  endedAt: Date | null;

  @Field(() => Boolean, { description: 'True where it is all the secretariat of a roadmap that is not closed.' })
  alone: boolean;
}
