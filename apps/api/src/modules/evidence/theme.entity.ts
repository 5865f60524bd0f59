import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A row of the comparative analysis. */
@Entity('themes')
@ObjectType({ description: 'A theme under which findings of all participants are compared.' })
export class Theme {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('integer')
  @Field(() => Int, { description: 'Place in the order of the themes.' })
  sort: number;

  @Column('text')
  @Field(() => String, { description: 'Title.' })
  title: string;

  @Column('text')
  @Field(() => String, { description: 'What it covers, in one sentence.' })
  description: string;
}
