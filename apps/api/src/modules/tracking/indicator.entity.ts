import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What is measured by participant and period. */
@Entity('indicators')
@ObjectType({ description: 'What is measured by participant and period.' })
export class Indicator {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'Short code.' })
  code: string;

  @Column('text')
  @Field({ description: 'Level in the chain of results, for example output.' })
  level: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The priority it measures.' })
  priorityId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The step it measures; null when it measures the whole priority.' })
  stepId: string | null;

  @Column('text')
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field({ description: 'Unit of its values.' })
  unit: string;

  @Column('integer')
  @Field(() => Int, { description: 'Code of the measure in the IATI list of indicator measures.' })
  measure: number;

  @Column('boolean')
  @Field({ description: 'True when a higher value is better.' })
  ascending: boolean;

  @Column('boolean')
  @Field({ description: 'True when a value holds all periods before it.' })
  cumulative: boolean;

  @Column('text')
  @Field({ description: 'What is counted, and how a change is to be read.' })
  definition: string;

  @Column('text')
  @Field({ description: 'Where the values come from.' })
  source: string;

  @Column('text')
  @Field({ description: 'How often it is measured.' })
  frequency: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'By what its values can be broken down.' })
  disaggregation: string[];

  @Column('text')
  @Field({ description: 'How values of participants may be put together; percentages never are.' })
  aggregation: string;

  /** It stays on record, and is in no list any more */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes of it and of what is planned, for `expectedVersion`.' })
  version: number;
}
