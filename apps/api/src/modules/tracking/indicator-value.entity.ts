import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';
import { numeric } from './numeric.js';

export const IndicatorValueKind = enumeration('IndicatorValueKind', {
  description: 'What a value of an indicator is.',
  values: { baseline: 'Before the roadmap.', target: 'What was agreed.', actual: 'What was measured.' },
});
export type IndicatorValueKind = keyof typeof IndicatorValueKind;

/** A measurement: one value of an indicator for one participant and period. */
@Entity('indicator_values')
@ObjectType({ description: 'One value of an indicator for one participant and period.' })
export class IndicatorValue {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its participant.' })
  participantId: string;

  @Column('text')
  @Field(() => IndicatorValueKind, { description: 'What the value is.' })
  kind: IndicatorValueKind;

  @Column('text')
  @Field({ description: 'The period, for example 2026-Q3.' })
  period: string;

  @Column('numeric', { nullable: true, transformer: numeric })
  @Field(() => Float, { nullable: true, description: 'The value; null when none was given.' })
  value: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How firm the value is, for example provisional.' })
  state: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was recorded.' })
  recordedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be known about the value.' })
  note: string | null;
}
