import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PUBLICATION_LEVEL_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day, enumeration } from '../../kernel/index.js';
import { Phase } from './phase.js';

export const PublicationLevel = enumeration('PublicationLevel', PUBLICATION_LEVEL_DESCRIPTIONS);
export type PublicationLevel = keyof typeof PublicationLevel;

/** The root record: everything else belongs to one. */
@Entity('roadmaps')
@ObjectType({ description: 'A regional initiative from its first text to its last milestone.' })
export class Roadmap {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('text')
  @Field({ description: 'Code in addresses.' })
  code: string;

  @Column('text')
  @Field({ description: 'Full title.' })
  title: string;

  @Column('text')
  @Field({ description: 'Title for narrow places.' })
  shortTitle: string;

  @Column('text')
  @Field({ description: 'What the participants want to reach.' })
  vision: string;

  @Column('text')
  @Field({ description: 'Overall objective.' })
  objective: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Principles, in order.' })
  principles: string[];

  @Column('text')
  @Field(() => Phase, { description: 'Where it stands on its way.' })
  phase: Phase;

  @Column('text')
  @Field(() => PublicationLevel, { description: 'How much the public sees.' })
  publicationLevel: PublicationLevel;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day of the period; null until it is set up.' })
  periodStart: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day of the period; null until it is set up.' })
  periodEnd: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When drafting began; null while it is being set up.' })
  draftingSince: Date | null;

  @Column('text')
  @Field({ description: 'BCP 47 tag of the authentic language.' })
  language: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'BCP 47 tags of all language versions.' })
  languages: string[];

  @Column('text')
  @Field({ description: 'IANA zone of its days. Never shown by this id.' })
  zone: string;

  @Column('integer')
  @Field(() => Int, { description: 'Days after which a status update is no longer fresh.' })
  updateIntervalDays: number;

  @Column('text')
  @Field({ description: 'ISO 4217 code of the currency in which its sums are shown.' })
  currency: string;

  // What acts decide by; whoever sets the roadmap up reads it as part of `RoadmapSetup`.
  @Column('text', { array: true })
  requiredLanguages: string[];

  @Column('integer')
  floorNumerator: number;

  /** Null where the numerator is a number of electors */
  @Column('integer', { nullable: true })
  floorDenominator: number | null;

  @Column('boolean')
  silenceAllowed: boolean;

  @Column('boolean')
  @Field({ description: 'True where the content is invented to show the product.' })
  illustrative: boolean;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
