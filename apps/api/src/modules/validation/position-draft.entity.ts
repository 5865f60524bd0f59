import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { PositionStatement } from './position.entity.js';
import { Stance } from './stance.js';

/** What a delegation prepares. Only the delegation ever sees it. */
@Entity('position_drafts')
@ObjectType({ description: 'A position that a delegation prepares. Only the delegation sees it.' })
export class PositionDraft {
  @Column('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Its ballot.' })
  ballotId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID, { description: "The delegation's participant." })
  participantId: string;

  @Column('text')
  @Field(() => Stance, { description: 'What it would say.' })
  stance: Stance;

  @Column('jsonb')
  @Field(() => [PositionStatement], { description: 'Its statements, in order.' })
  statements: PositionStatement[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The wording that a request for change would ask for.' })
  requestedText: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was last saved.' })
  savedAt: Date;

  @Field({ description: 'Title of who saved it last.' })
  savedByTitle: string;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts saves, for `expectedVersion`.' })
  version: number;
}
