import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const VerificationState = { attached: 'attached', accepted: 'accepted' } as const;
export type VerificationState = keyof typeof VerificationState;
registerEnumType(VerificationState, {
  name: 'VerificationState',
  description: 'How far a means of verification has come.',
  valuesMap: {
    attached: { description: 'Named by the institution.' },
    accepted: { description: 'Accepted as proof.' },
  },
});

/** A means of verification: what proves that a milestone was reached. */
@Entity('verifications')
@ObjectType({ description: 'A means of verification of a milestone.' })
export class Verification {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId: string;

  @Column('text')
  @Field({ description: 'What it is, for example a decision or a report.' })
  title: string;

  @Column('text')
  @Field(() => VerificationState, { description: 'How far it has come.' })
  state: VerificationState;

  @Column('timestamptz', { name: 'recorded_at' })
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;
}
