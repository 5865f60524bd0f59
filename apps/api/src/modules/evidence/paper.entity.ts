import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

export const PaperKind = { country_paper: 'country_paper', regional_analysis: 'regional_analysis' } as const;
export type PaperKind = (typeof PaperKind)[keyof typeof PaperKind];
registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'What a paper covers.',
  valuesMap: {
    country_paper: { description: 'The findings of one participant.' },
    regional_analysis: { description: 'The comparative analysis over all participants.' },
  },
});

export const PaperState = { drafting: 'drafting', national_review: 'national_review', final: 'final' } as const;
export type PaperState = (typeof PaperState)[keyof typeof PaperState];
registerEnumType(PaperState, {
  name: 'PaperState',
  description: 'How far a paper is.',
  valuesMap: {
    drafting: { description: 'Being written.' },
    national_review: { description: "With the participant's institutions." },
    final: { description: 'Final, and so published.' },
  },
});

/** A country paper or the regional analysis. Findings come from one. */
@Entity('papers')
@ObjectType({ description: 'A country paper or the regional analysis, from which findings come.' })
export class Paper {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'roadmap_id' })
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field(() => PaperKind, { description: 'What it covers.' })
  kind: PaperKind;

  @Column('uuid', { name: 'participant_id', nullable: true })
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
