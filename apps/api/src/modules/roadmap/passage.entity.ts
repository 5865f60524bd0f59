import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PASSAGE_KIND_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';

export const PassageKind = enumeration('PassageKind', PASSAGE_KIND_DESCRIPTIONS);
export type PassageKind = keyof typeof PassageKind;

/** One paragraph of a version. Its id stays the same over all versions. */
@Entity('passages')
@ObjectType({ description: 'One paragraph of a version.' })
export class Passage {
  @PrimaryColumn('uuid')
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

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: "The step it belongs to; null for the priority's own paragraphs." })
  stepId: string | null;

  @Column('text')
  @Field({ description: 'The words.' })
  text: string;
}
