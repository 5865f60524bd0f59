import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day } from '../../../kernel/index.js';

/** What one unit of a currency is worth in the roadmap's from a day on. It is superseded, never changed. */
@Entity('exchange_rates')
@ObjectType({ description: "What one unit of a currency is worth in the roadmap's from a day on." })
export class ExchangeRate {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Column('date')
  @Field(() => Day, { description: 'The first day on which it holds.' })
  day: string;

  @Column('numeric')
  @Field(() => String, { description: "Units of the roadmap's currency for one of this: an exact decimal." })
  rate: string;

  @Column('text')
  @Field({ description: 'Who published it.' })
  source: string;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was entered.' })
  recordedAt: Date;

  /** When another one took its place */
  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'For `expectedVersion`: 1 as long as it stands.' })
  version: number;
}
