import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';

export const DependencyType = enumeration('DependencyType', {
  description: 'How one step waits for another.',
  values: {
    finish_to_start: 'The other must end first.',
    start_to_start: 'The other must have started.',
    soft: 'A useful order without obligation.',
  },
});
export type DependencyType = keyof typeof DependencyType;

/** One step waits for another. */
@Entity('step_dependencies')
@ObjectType({ description: 'One step waits for another.' })
export class StepDependency {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The step that comes first.' })
  predecessorStepId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The step that waits.' })
  successorStepId: string;

  @Column('text')
  @Field(() => DependencyType, { description: 'How it waits.' })
  type: DependencyType;

  /** The milestone has readers of its own: `tracking` shows it */
  @Column('uuid', { nullable: true })
  predecessorMilestoneId: string | null;

  @Column('uuid', { nullable: true })
  successorMilestoneId: string | null;

  @Column('text')
  @Field({ description: 'Why.' })
  note: string;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
