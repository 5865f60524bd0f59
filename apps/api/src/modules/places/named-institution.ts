import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An institution by name.' })
export class NamedInstitution {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Name in English.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Acronym in use.' })
  acronym: string | null;
}
