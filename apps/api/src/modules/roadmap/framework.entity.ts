import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A framework with which priorities and steps are aligned. */
@Entity('frameworks')
@ObjectType({ description: 'An international or regional framework with which priorities and steps are aligned.' })
export class Framework {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('text')
  @Field({ description: 'Stable short code.' })
  code: string;

  @Column('text')
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field({ description: 'Level, for example global or regional.' })
  level: string;

  @Column('text')
  @Field({ description: 'How it is cited.' })
  citation: string;
}
