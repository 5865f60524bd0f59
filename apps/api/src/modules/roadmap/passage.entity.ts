import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const PassageKind = {
  priority_title: 'priority_title',
  priority_objective: 'priority_objective',
  priority_summary: 'priority_summary',
  step_title: 'step_title',
  step_description: 'step_description',
  step_expected_result: 'step_expected_result',
} as const;
export type PassageKind = keyof typeof PassageKind;
registerEnumType(PassageKind, {
  name: 'PassageKind',
  description: 'Which part of a text a passage is.',
  valuesMap: {
    priority_title: { description: "The priority's title." },
    priority_objective: { description: "The priority's objective." },
    priority_summary: { description: "The priority's summary." },
    step_title: { description: "A step's title." },
    step_description: { description: "A step's description." },
    step_expected_result: { description: "A step's expected result." },
  },
});

/** One paragraph of a version. Its id stays the same over all versions. */
@Entity('passages')
@ObjectType({ description: 'One paragraph of a version.' })
export class Passage {
  @PrimaryColumn('uuid', { name: 'version_id' })
  @Field(() => ID, { description: 'Its version.' })
  versionId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Identity, the same over all versions.' })
  id: string;

  @Column('integer')
  @Field(() => Int, { description: 'Place in the version, from 1.' })
  ordinal: number;

  @Column('text')
  @Field(() => PassageKind, { description: 'Which part of the text it is.' })
  kind: PassageKind;

  @Column('uuid', { name: 'step_id', nullable: true })
  @Field(() => ID, { nullable: true, description: "The step it belongs to; null for the priority's own paragraphs." })
  stepId: string | null;

  @Column('text')
  @Field({ description: 'The words.' })
  text: string;
}
