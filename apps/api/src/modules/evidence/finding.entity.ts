import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from '../../kernel/index.js';

/** One statement of evidence. Institutions and countries of origin come from links, by loaders. */
@Entity('findings')
@ObjectType({ description: 'One statement of evidence, for one participant or the region.' })
export class Finding {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field(() => String, { description: 'Code to cite it by, such as AL-1 or REG-7.' })
  code: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The participant; null for the region.' })
  participantId: string | null;

  @Column('uuid')
  @Field(() => ID, { description: 'The theme.' })
  themeId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The paper it comes from.' })
  paperId: string;

  @Column('text')
  @Field(() => String, { description: 'Kind of finding, such as procedural_gap.' })
  type: string;

  @Column('integer')
  @Field(() => Int, { description: '1 minor, 2 limited, 3 moderate, 4 serious, 5 critical.' })
  severity: number;

  @Column('text')
  @Field(() => String, { description: 'Title.' })
  title: string;

  @Column('text')
  @Field(() => String, { description: 'What was found.' })
  statement: string;

  @Column('text')
  @Field(() => String, { description: 'What follows from it; empty where nothing is stated.' })
  implication: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Kinds of source: questionnaire, consultation, workshop, desk_review.' })
  evidence: string[];

  @Column('text')
  @Field(() => String, { description: 'How certain it is: low, medium or high.' })
  confidence: string;

  @Column('text')
  @Field(() => String, { description: 'draft, validated, validated_with_reservation or contested.' })
  state: string;
}

@ObjectType({ description: 'Findings in the order of their codes.' })
export class FindingConnection extends connectionOf(Finding) {}
