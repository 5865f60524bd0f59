import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

export const MilestoneEventKind = { reached: 'reached', moved: 'moved' } as const;
export type MilestoneEventKind = keyof typeof MilestoneEventKind;
registerEnumType(MilestoneEventKind, {
  name: 'MilestoneEventKind',
  description: 'What happened to a milestone.',
  valuesMap: {
    reached: { description: 'It was reached.' },
    moved: { description: 'Its forecast moved, with a reason.' },
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
  @Field(() => Day, { nullable: true, description: 'The forecast before a move.' })
  fromDate: string | null;

  @Column('date', { name: 'to_date' })
  @Field(() => Day, { description: 'The forecast after a move, or the day it was reached.' })
  toDate: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the forecast moved.' })
  reason: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was reported with it.' })
  narrative: string | null;
}
