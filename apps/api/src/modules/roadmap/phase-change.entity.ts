import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';
import { Phase } from './phase.js';

/** A phase and the day on which the roadmap entered it. */
@Entity('phase_changes')
@ObjectType({ description: 'The day on which a roadmap entered a phase.' })
export class PhaseChange {
  @PrimaryColumn('uuid')
  roadmapId: string;

  @PrimaryColumn('text')
  @Field(() => Phase, { description: 'The phase.' })
  phase: Phase;

  @Column('date', { primary: true })
  @Field(() => Day, { description: 'Its first day.' })
  enteredOn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, where it went back; null outside the members.' })
  reason: string | null;
}
