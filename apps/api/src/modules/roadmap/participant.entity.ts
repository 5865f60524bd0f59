import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A country in a roadmap. Its name and footnote belong to the country. */
@Entity('participants')
@ObjectType({ description: 'A country in a roadmap. Participants stand in the order of their English names.' })
export class Participant {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'Code of its country.' })
  countryCode: string;
}
