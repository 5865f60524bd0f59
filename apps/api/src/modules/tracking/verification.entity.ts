import { Field, ID, ObjectType } from '@nestjs/graphql';
import { VERIFICATION_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';

export const VerificationState = enumeration('VerificationState', VERIFICATION_STATE_DESCRIPTIONS);
export type VerificationState = keyof typeof VerificationState;

/** A means of verification: what proves that a milestone was reached. */
@Entity('verifications')
@ObjectType({ description: 'A means of verification of a milestone.' })
export class Verification {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  milestoneId: string;

  @Column('text')
  @Field({ description: 'What it is, for example a decision or a report.' })
  title: string;

  @Column('text')
  @Field(() => VerificationState, { description: 'How far it has come.' })
  state: VerificationState;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;
}
