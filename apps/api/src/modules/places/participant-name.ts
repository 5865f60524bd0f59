import { Field, ID, ObjectType } from '@nestjs/graphql';
import { list, namedParticipants, object, sql } from '../../kernel/index.js';

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

/** The participant under `p`, a row of the kernel's `namedParticipants`. */
export const participantName = object<ParticipantName>({
  id: sql`p.id`,
  code: sql`p.country_code`,
  name: sql`p.english_name`,
  chip: sql`p.chip`,
  footnote: sql`p.footnote`,
  footnoteMark: sql`p.footnote_mark`,
});

/** The participants of the roadmap `r` by name, in the order of their English names. */
export const participantNames = list(
  participantName,
  sql`from ${namedParticipants} p where p.roadmap_id = r.id`,
  sql`p.english_name`,
);
