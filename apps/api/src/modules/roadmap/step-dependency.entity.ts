import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const DependencyType = {
  finish_to_start: 'finish_to_start',
  start_to_start: 'start_to_start',
  soft: 'soft',
} as const;
export type DependencyType = keyof typeof DependencyType;
registerEnumType(DependencyType, {
  name: 'DependencyType',
  description: 'How one step waits for another.',
  valuesMap: {
    finish_to_start: { description: 'The other must end first.' },
    start_to_start: { description: 'The other must have started.' },
    soft: { description: 'A useful order without obligation.' },
  },
});

/** One step waits for another. */
@Entity('step_dependencies')
@ObjectType({ description: 'One step waits for another.' })
export class StepDependency {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'roadmap_id' })
  roadmapId: string;

  @Column('uuid', { name: 'predecessor_step_id' })
  @Field(() => ID, { description: 'The step that comes first.' })
  predecessorStepId: string;

  @Column('uuid', { name: 'successor_step_id' })
  @Field(() => ID, { description: 'The step that waits.' })
  successorStepId: string;

  @Column('text')
  @Field(() => DependencyType, { description: 'How it waits.' })
  type: DependencyType;

  /** The milestone has readers of its own: `tracking` shows it */
  @Column('uuid', { name: 'predecessor_milestone_id', nullable: true })
  predecessorMilestoneId: string | null;

  @Column('uuid', { name: 'successor_milestone_id', nullable: true })
  successorMilestoneId: string | null;

  @Column('text')
  @Field({ description: 'Why.' })
  note: string;
}
