import { Field, ID, ObjectType } from '@nestjs/graphql';
import { object, sql } from '../../kernel/index.js';

@ObjectType({ description: 'An institution by name.' })
export class NamedInstitution {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Name in English.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Acronym in use.' })
  acronym: string | null;
}

/** The institution under `i`, a row of `institutions` or `namedInstitutions`. */
export const namedInstitution = object<NamedInstitution>({ id: sql`i.id`, name: sql`i.name`, acronym: sql`i.acronym` });
