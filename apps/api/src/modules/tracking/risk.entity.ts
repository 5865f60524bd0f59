import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

/** What may keep steps from being done. */
@Entity('risks')
@ObjectType({ description: 'What may keep steps from being done.' })
export class Risk {
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
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field({ description: 'What may happen.' })
  description: string;

  @Column('text')
  @Field({ description: 'Kind of risk.' })
  category: string;

  @Column('integer')
  @Field(() => Int, { description: 'How likely it is now, 1 to 5.' })
  likelihood: number;

  @Column('integer')
  @Field(() => Int, { description: 'How grave it would be now, 1 to 5.' })
  impact: number;

  @Column('text')
  @Field({ description: 'What is done about it.' })
  mitigation: string;

  @Column('text')
  @Field({ description: 'Role title of who watches it.' })
  ownerRole: string;

  @Column('text')
  @Field({ description: 'Where it is going, for example rising.' })
  trend: string;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; null while it is watched.' })
  closedOn: string | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

/** How a risk was rated on a day. */
@Entity('risk_ratings')
@ObjectType({ description: 'How a risk was rated on a day.' })
export class RiskRating {
  @PrimaryColumn('uuid')
  riskId: string;

  @PrimaryColumn('date')
  @Field(() => Day, { description: 'The day.' })
  day: string;

  @Column('integer')
  @Field(() => Int, { description: 'How likely it was, 1 to 5.' })
  likelihood: number;

  @Column('integer')
  @Field(() => Int, { description: 'How grave it would have been, 1 to 5.' })
  impact: number;
}
