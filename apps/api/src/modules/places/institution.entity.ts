import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { connectionOf, Day } from '../../kernel/index.js';

/** An authority or organisation of the labour-migration chain. */
@Entity('institutions')
@ObjectType({
  description:
    'A ministry, agency, inspectorate, chamber, embassy or international organisation of the labour-migration chain.',
})
export class Institution {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap that it belongs to.' })
  roadmapId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The institution of an earlier roadmap that it was carried over from.',
  })
  originId: string | null;

  @Column('text')
  @Field({ description: 'Short code, unique in its roadmap.' })
  code: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Its country; null for a regional or international organisation.',
  })
  countryCode: string | null;

  @Column('text')
  @Field({ description: 'Name in English.' })
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Acronym in use.' })
  acronym: string | null;

  @Column('text')
  @Field({ description: 'Kind of institution.' })
  type: string;

  @Column('text')
  @Field({ description: 'Level of government or of the organisation.' })
  level: string;

  @Column('text')
  @Field({ description: 'What it is charged with, in one sentence.' })
  mandate: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Its roles in the labour-migration chain.' })
  roles: string[];

  @Column('text')
  @Field({ description: 'How certain name and mandate are: low, medium or high.' })
  confidence: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be checked about the entry.' })
  note: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The institution that it was merged into.' })
  mergedIntoId: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day on which it was merged.' })
  mergedOn: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was archived; null while it is in use.' })
  archivedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'Institutions in the order of their names.' })
export class InstitutionConnection extends connectionOf(Institution) {}
