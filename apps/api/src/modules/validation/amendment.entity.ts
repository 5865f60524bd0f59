import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AMENDMENT_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';

export const AmendmentState = enumeration('AmendmentState', AMENDMENT_STATE_DESCRIPTIONS);
export type AmendmentState = keyof typeof AmendmentState;

export const AmendmentSubject = enumeration('AmendmentSubject', {
  description: 'What an amendment would change.',
  values: {
    passage: 'A passage of a version.',
    principle: 'A principle of the roadmap.',
    milestone: "A milestone's date.",
  },
});
export type AmendmentSubject = keyof typeof AmendmentSubject;

/** A delegation's proposed wording. */
@Entity('amendments')
@ObjectType({
  description: "A delegation's proposed wording for one passage, or its proposal for a principle or a milestone.",
})
export class Amendment {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'Short code.' })
  code: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The round it was proposed in.' })
  roundId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The sponsor.' })
  participantId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its priority; null for a principle.' })
  priorityId: string | null;

  @Column('text')
  @Field(() => AmendmentSubject, { description: 'What it would change.' })
  subjectKind: AmendmentSubject;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The milestone whose date it would change.' })
  milestoneId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The passage it would change.' })
  passageId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The version it was written on.' })
  baseVersionId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of that version.' })
  baseHash: string | null;

  @Column('text')
  @Field({ description: 'Present wording.' })
  before: string;

  @Column('text')
  @Field({ description: 'Proposed wording.' })
  after: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why.' })
  rationale: string | null;

  @Column('text')
  @Field(() => AmendmentState, { description: 'Where it stands.' })
  state: AmendmentState;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision in words.' })
  decision: string | null;
}
