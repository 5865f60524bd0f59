import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day, enumeration } from '../../kernel/index.js';
import { numeric } from './numeric.js';

export const BudgetStatus = enumeration('BudgetStatus', {
  description: 'How far the money of a budget line has come.',
  values: {
    planned: 'Foreseen, not promised.',
    committed: 'Promised.',
    disbursing: 'Promised and partly paid.',
    completed: 'Paid.',
    gap: 'No source yet.',
  },
});
export type BudgetStatus = keyof typeof BudgetStatus;

/** Money for a step, for all participants or one. */
@Entity('budget_lines')
@ObjectType({ description: 'Money for a step, for all participants or one.' })
export class BudgetLine {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its step.' })
  stepId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its participant; null when it serves all.' })
  participantId: string | null;

  @Column('uuid', { nullable: true })
  fundingSourceId: string | null;

  @Column('text')
  @Field({ description: 'What it pays for.' })
  title: string;

  @Column('numeric', { transformer: numeric })
  @Field(() => Float, { description: 'Amount in its currency.' })
  amount: number;

  @Column('text')
  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Column('text')
  @Field(() => BudgetStatus, { description: 'How far the money has come.' })
  status: BudgetStatus;

  @Column('date')
  @Field(() => Day, { description: 'First day of its period.' })
  periodStart: string;

  @Column('date')
  @Field(() => Day, { description: 'Last day of its period.' })
  periodEnd: string;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'When it was promised.' })
  committedOn: string | null;

  /** Whose it is where a donor entered it */
  @Column('uuid', { nullable: true })
  donorMembershipId: string | null;

  /** It stays on record, and is in no list any more */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes of it and of its payments, for `expectedVersion`.' })
  version: number;
}

/** Who pays. */
@Entity('funding_sources')
@ObjectType({ description: 'A source of money.' })
export class FundingSource {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('text')
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field({ description: 'Kind of source, for example a programme or a national budget.' })
  kind: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The institution behind it.' })
  institutionId: string | null;
}

/** A payment out of a budget line. */
@Entity('disbursements')
@ObjectType({ description: 'A payment out of a budget line.' })
export class Disbursement {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  budgetLineId: string;

  @Column('date')
  @Field(() => Day, { description: 'The day of the payment.' })
  day: string;

  @Column('numeric', { transformer: numeric })
  @Field(() => Float, { description: 'Amount in its currency.' })
  amount: number;

  @Column('text')
  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Column('text')
  @Field({ description: 'Code of the transaction in the IATI list of transaction types.' })
  transactionType: string;
}
