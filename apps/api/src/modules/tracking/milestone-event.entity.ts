import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, enumeration } from '../../kernel/index.js';

export const MilestoneEventKind = enumeration('MilestoneEventKind', {
  description: 'What happened to a milestone.',
  values: {
    reached: 'It was reached.',
    moved: 'Its forecast moved, with a reason.',
    completion_corrected: 'The day on which it was reached was wrong, or it was not reached after all.',
    forecast_corrected: 'Its forecast was entered wrongly.',
  },
});
export type MilestoneEventKind = keyof typeof MilestoneEventKind;

/** One entry of a milestone's history; rows are only added, so that the drift itself can be charted. */
@Entity('milestone_events')
@ObjectType({ description: 'One entry of the history of a milestone.' })
export class MilestoneEvent {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  milestoneId: string;

  @Column('text')
  @Field(() => MilestoneEventKind, { description: 'What happened.' })
  kind: MilestoneEventKind;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day before a move or a correction.' })
  fromDate: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'The forecast after a move, or the day it was reached; null where it was not reached after all.',
  })
  toDate: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it moved or is corrected.' })
  reason: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was reported with it.' })
  narrative: string | null;
}
