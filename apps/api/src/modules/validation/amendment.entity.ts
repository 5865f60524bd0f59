import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const AmendmentState = {
  draft: 'draft',
  submitted: 'submitted',
  sent_back: 'sent_back',
  admitted: 'admitted',
  under_consideration: 'under_consideration',
  accepted: 'accepted',
  accepted_modified: 'accepted_modified',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  obsolete: 'obsolete',
  merged: 'merged',
} as const;
export type AmendmentState = keyof typeof AmendmentState;
registerEnumType(AmendmentState, {
  name: 'AmendmentState',
  description: 'Where an amendment stands.',
  valuesMap: {
    draft: { description: 'Prepared by its delegation.' },
    submitted: { description: 'Given to the secretariat.' },
    sent_back: { description: 'Returned to its delegation with a reason.' },
    admitted: { description: 'On record; its wording is fixed.' },
    under_consideration: { description: 'Being discussed.' },
    accepted: { description: 'Accepted as it stands.' },
    accepted_modified: { description: 'Accepted with other words, to which the sponsor consented.' },
    rejected: { description: 'Not accepted, with a reason.' },
    withdrawn: { description: 'Taken back by its sponsor.' },
    obsolete: { description: 'Overtaken by another decision.' },
    merged: { description: 'Part of a later version.' },
  },
});

export const AmendmentSubject = { passage: 'passage', principle: 'principle', milestone: 'milestone' } as const;
export type AmendmentSubject = keyof typeof AmendmentSubject;
registerEnumType(AmendmentSubject, {
  name: 'AmendmentSubject',
  description: 'What an amendment would change.',
  valuesMap: {
    passage: { description: 'A passage of a version.' },
    principle: { description: 'A principle of the roadmap.' },
    milestone: { description: "A milestone's date." },
  },
});

/** A delegation's proposed wording. */
@Entity('amendments')
@ObjectType({
  description: "A delegation's proposed wording for one passage, or its proposal for a principle or a milestone.",
})
export class Amendment {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'roadmap_id' })
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'Short code.' })
  code: string;

  @Column('uuid', { name: 'round_id' })
  @Field(() => ID, { description: 'The round it was proposed in.' })
  roundId: string;

  @Column('uuid', { name: 'participant_id' })
  @Field(() => ID, { description: 'The sponsor.' })
  participantId: string;

  @Column('uuid', { name: 'priority_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its priority; null for a principle.' })
  priorityId: string | null;

  @Column('text', { name: 'subject_kind' })
  @Field(() => AmendmentSubject, { description: 'What it would change.' })
  subjectKind: AmendmentSubject;

  @Column('uuid', { name: 'milestone_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The milestone whose date it would change.' })
  milestoneId: string | null;

  @Column('uuid', { name: 'passage_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The passage it would change.' })
  passageId: string | null;

  @Column('uuid', { name: 'base_version_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The version it was written on.' })
  baseVersionId: string | null;

  @Column('text', { name: 'base_hash', nullable: true })
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

  @Column('timestamptz', { name: 'proposed_at' })
  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision in words.' })
  decision: string | null;
}
