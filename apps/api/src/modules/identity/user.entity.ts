import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { connectionOf } from '../../kernel/index.js';

/** An account. Its password stands in `credentials`, which no client can ask for. */
@Entity('users')
@ObjectType({ description: 'An account. Rights come from its memberships, not from the account.' })
export class User {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'Address to sign in with, in lower case.' })
  email: string;

  @Column('text')
  @Field(() => String, { description: 'Name as the account gives it.' })
  name: string;

  @Column('text')
  @Field(() => String, { description: 'BCP 47 tag of the language of the interface.' })
  language: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Time zone outside roadmaps; null for that of the device.' })
  zone: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Manages accounts and roadmaps; has no voice in them.' })
  administrator: boolean;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when nobody signs in with it.' })
  disabledAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was opened.' })
  createdAt: Date;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'Accounts in the order of their addresses.' })
export class UserConnection extends connectionOf(User) {}
