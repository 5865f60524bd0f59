import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, enumeration } from '../../kernel/index.js';

export const PaperKind = enumeration('PaperKind', {
  description: 'What a paper covers.',
  values: {
    country_paper: 'The findings of one participant.',
    regional_analysis: 'The comparative analysis over all participants.',
  },
});
export type PaperKind = keyof typeof PaperKind;

export const PaperState = enumeration('PaperState', {
  description: 'How far a paper is.',
  values: {
    drafting: 'Being written.',
    national_review: "With the participant's institutions.",
    final: 'Final, and so published.',
  },
});
export type PaperState = keyof typeof PaperState;

/** A country paper or the regional analysis. Findings come from one. */
@Entity('papers')
@ObjectType({ description: 'A country paper or the regional analysis, from which findings come.' })
export class Paper {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field(() => PaperKind, { description: 'What it covers.' })
  kind: PaperKind;

  @Column('uuid', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The participant of a country paper; null for the regional analysis.',
  })
  participantId: string | null;

  @Column('text')
  @Field(() => String, { description: 'Title.' })
  title: string;

  @Column('text')
  @Field(() => PaperState, { description: 'How far it is.' })
  state: PaperState;

  @Column('date')
  @Field(() => Day, { description: 'Date of this state.' })
  day: string;
}
