import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

/** A day in the calendar of the initiative. */
@Entity('timeline_entries')
@ObjectType({ description: "A day in a roadmap's calendar: a meeting, a review, the end of a stage." })
export class TimelineEntry {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  roadmapId: string;

  @Column('date')
  @Field(() => Day, { description: 'The day.' })
  day: string;

  @Column('text')
  @Field({ description: 'What is on that day.' })
  title: string;

  @Column('boolean')
  @Field({ description: 'True where it is invented to show the product.' })
  illustrative: boolean;
}
