import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, type Citation } from '../../kernel/index.js';

@ObjectType({ description: 'How the record of an entry is cited. What does not belong to it is null.' })
export class CitedRecord implements Citation {
  @Field(() => String, { nullable: true, description: 'Its priority, for example "P3".' })
  priorityCode: string | null;

  @Field(() => String, { nullable: true, description: 'Its step, for example "2.2".' })
  stepCode: string | null;

  @Field(() => String, { nullable: true, description: 'Its round.' })
  roundCode: string | null;

  @Field(() => String, { nullable: true, description: 'The participant whose record it is.' })
  participantCode: string | null;

  @Field(() => String, { nullable: true, description: 'Its own code or number, or that of what is discussed.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title: string | null;
}

/** One sealed event: a number of the chain and what happened. */
@ObjectType({ description: 'One entry of the chained record of a roadmap.' })
export class LedgerEntry {
  @Field(() => Int, { description: 'Counts the entries of the roadmap from 1.' })
  number: number;

  @Field({ description: 'What happened, for example "position.signed".' })
  type: string;

  @Field({ description: 'Kind of the record it happened to.' })
  subjectKind: string;

  @Field(() => ID, { description: 'The record it happened to.' })
  subjectId: string;

  @Field(() => CitedRecord, { nullable: true, description: 'How that record is cited; null when it is not in sight.' })
  subject: CitedRecord | null;

  @Field(() => String, {
    nullable: true,
    description: 'Role title of who did it; null for an act of an administrator or of the system.',
  })
  actorTitle: string | null;

  @Field({ description: 'True where an administrator did it, under no membership.' })
  byAdministrator: boolean;

  @Field(() => Date, { description: 'When it happened.' })
  occurredAt: Date;

  @Field({ description: 'Who may know of it: public, participants or secretariat.' })
  audience: string;

  @Field({ description: 'SHA-256 over this entry and the hash of the one before.' })
  hash: string;

  @Field({ description: 'Hash of the entry before; zeros at the first.' })
  previousHash: string;

  @Field({ description: 'Ids, enums, dates and hashes as canonical JSON (RFC 8785).' })
  payload: string;
}

@ObjectType({ description: 'Entries of the ledger, newest first.' })
export class LedgerEntryConnection extends connectionOf(LedgerEntry) {}
