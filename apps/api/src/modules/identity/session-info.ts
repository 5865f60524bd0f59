import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One of your signed-in sessions.' })
export class SessionInfo {
  @Field(() => ID, { description: 'Identity. It does not give access.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The browser by its name, where it is known.' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'The system of the device by its name, where it is known.' })
  system: string | null;

  @Field(() => Date, { description: 'When you signed in.' })
  createdAt: Date;

  @Field(() => Date, { description: 'Last activity, to the minute.' })
  seenAt: Date;

  @Field(() => Date, { description: 'When it ends, whatever the activity.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;
}
