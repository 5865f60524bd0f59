import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** An article, target or objective of a framework. */
@Entity('alignment_items')
@ObjectType({ description: 'An article, target or objective of a framework.' })
export class AlignmentItem {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The roadmap whose own it is; null for one of the catalogue.' })
  roadmapId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its framework in the catalogue; null where that lacks it.' })
  frameworkId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of its framework where the catalogue lacks that.' })
  ownFramework: string | null;

  @Column('text')
  @Field({ description: 'Stable short code.' })
  code: string;

  @Column('text')
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field({ description: 'What it is, for example an article or a target.' })
  kind: string;

  @Column('text')
  @Field({ description: 'How it is cited.' })
  citation: string;

  @Column('text')
  @Field({ description: 'How far the citation has been checked.' })
  verified: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The source it was checked against.' })
  verifiedFrom: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A note for readers.' })
  note: string | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
