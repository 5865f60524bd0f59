import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The text of a priority at one moment. Never changes. */
@Entity('priority_versions')
@ObjectType({ description: 'The text of a priority at one moment, as ordered passages. It never changes.' })
export class PriorityVersion {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its priority.' })
  priorityId: string;

  @Column('integer')
  @Field(() => Int, { description: 'Number, from 1.' })
  number: number;

  @Column('text')
  @Field({ description: 'BCP 47 tag of the text.' })
  language: string;

  @Column('text')
  @Field({ description: 'What changed; empty outside the members.' })
  changeNote: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Labels of the documents that hold it; none outside the members.' })
  labels: string[];

  @Column('text')
  @Field({ description: 'SHA-256 over the canonical form of its passages.' })
  hash: string;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;
}
