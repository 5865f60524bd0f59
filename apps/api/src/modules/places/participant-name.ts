import { Field, ID, ObjectType } from '@nestjs/graphql';

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
