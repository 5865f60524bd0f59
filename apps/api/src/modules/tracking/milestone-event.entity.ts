import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

export const MilestoneEventKind = {
  reached: 'reached',
  moved: 'moved',
  completion_corrected: 'completion_corrected',
  forecast_corrected: 'forecast_corrected',
} as const;
export type MilestoneEventKind = keyof typeof MilestoneEventKind;
registerEnumType(MilestoneEventKind, {
  name: 'MilestoneEventKind',
  description: 'What happened to a milestone.',
  valuesMap: {
    reached: { description: 'It was reached.' },
    moved: { description: 'Its forecast moved, with a reason.' },
    completion_corrected: {
      description: 'The day on which it was reached was wrong, or it was not reached after all.',
    },
    forecast_corrected: { description: 'Its forecast was entered wrongly.' },
  },
});

/** One entry of a milestone's history; rows are only added, so that the drift itself can be charted. */
@Entity('milestone_events')
@ObjectType({ description: 'One entry of the history of a milestone.' })
export class MilestoneEvent {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId: string;

  @Column('text')
  @Field(() => MilestoneEventKind, { description: 'What happened.' })
  kind: MilestoneEventKind;

  @Column('timestamptz', { name: 'recorded_at' })
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Column('date', { name: 'from_date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day before a move or a correction.' })
  fromDate: string | null;

  @Column('date', { name: 'to_date', nullable: true })
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
