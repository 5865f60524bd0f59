import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Accreditation, Role } from './role.js';

/** One role of one person in one roadmap. Whoever acts is shown by the title, never by a name. */
@Entity('memberships')
@ObjectType({ description: 'A role in one roadmap. One current membership per account and roadmap.' })
export class Membership {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The account; null where an imported record names a role only.' })
  userId: string | null;

  @Column('text')
  @Field(() => Role, { description: 'What it lets its holder do.' })
  role: Role;

  @Column('text', { nullable: true })
  @Field(() => Accreditation, {
    nullable: true,
    description: 'How a head of delegation may sign; null for other roles.',
  })
  accreditation: Accreditation | null;

  @Column('text')
  @Field(() => String, { description: 'Title under which its acts are shown.' })
  title: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The participant; null for roles beside all of them.' })
  participantId: string | null;

  /** From `membership_institutions`, filled by the repository. */
  @Field(() => [ID], { description: 'The institutions of a focal point.' })
  institutionIds: string[];

  /** The membership that named it; null where an administrator did */
  @Column('uuid', { nullable: true })
  namedBy: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Until when; null while it lasts.' })
  endedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
