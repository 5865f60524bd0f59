import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { canonicalJson, JOB_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration } from '../graphql/enumeration.js';

export const JobState = enumeration('JobState', JOB_STATE_DESCRIPTIONS);
export type JobState = keyof typeof JobState;

/** Ids, enumerations and counts; never text. */
export type JobFacts = Readonly<Record<string, unknown>>;

/** Long work that somebody has started, whichever process does it. */
@Entity('jobs')
@ObjectType({ description: 'Long work in the background that you have started.' })
export class Job {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'What is done.' })
  kind: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The roadmap that it is about.' })
  roadmapId: string | null;

  @Column('uuid')
  userId: string;

  /** That it was started under; null for an administrator's */
  @Column('uuid', { nullable: true })
  membershipId: string | null;

  @Column('jsonb')
  input: JobFacts;

  @Column('text')
  @Field(() => JobState, { description: 'How far it has come.' })
  state: JobState;

  /** How often a process has begun it: what a process tells of an earlier one is not heard any more */
  @Column('int')
  attempt: number;

  @Column('int')
  @Field(() => Int, { description: 'How much of it is done, of `total`.' })
  done: number;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'How much there is to do; null as long as that is not known.' })
  total: number | null;

  @Column('jsonb', { nullable: true })
  result: JobFacts | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it has failed: a code of errors.' })
  failure: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was started.' })
  createdAt: Date;

  /** When it was last put into the queue */
  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was last begun.' })
  startedAt: Date | null;

  /** When the process that does it last said that it lives */
  @Column('timestamptz', { nullable: true })
  beatAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it ended, however it did.' })
  endedAt: Date | null;

  @VersionColumn()
  version: number;

  @Field(() => String, {
    name: 'result',
    nullable: true,
    description: 'What came of it: ids and counts as canonical JSON (RFC 8785).',
  })
  get resultText(): string | null {
    return this.result && canonicalJson(this.result);
  }
}
