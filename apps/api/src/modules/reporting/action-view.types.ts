import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FRESHNESS_DESCRIPTIONS, SCHEDULE_STATUS_DESCRIPTIONS } from '@waymark/domain';
import { Day, enumeration } from '../../kernel/index.js';
import { NamedInstitution } from '../places/index.js';
import { ActionStatus, MilestoneEventKind } from '../tracking/index.js';

export const Freshness = enumeration('Freshness', FRESHNESS_DESCRIPTIONS);
export type Freshness = keyof typeof Freshness;

export const ScheduleStatus = enumeration('ScheduleStatus', SCHEDULE_STATUS_DESCRIPTIONS);
export type ScheduleStatus = keyof typeof ScheduleStatus;

export const OpenUpdateState = enumeration('OpenUpdateState', {
  description: 'Where an unpublished update stands.',
  values: { draft: 'Being written.', submitted: 'With the coordinator.', returned: 'Returned for revision.' },
});
export type OpenUpdateState = keyof typeof OpenUpdateState;

@ObjectType({ description: 'What the institution says: its latest published update.' })
export class Report {
  @Field(() => ActionStatus, { description: 'Reported status.' })
  status: ActionStatus;

  @Field(() => Int, { description: 'Reported progress in percent.' })
  progress: number;

  @Field({ description: 'What has changed.' })
  narrative: string;

  @Field(() => String, { nullable: true, description: 'Cause of a delay or a block.' })
  cause: string | null;

  @Field(() => Day, { nullable: true, description: 'Next date given for it.' })
  nextDate: string | null;

  @Field(() => Date, { description: 'When it was published.' })
  publishedAt: string;

  @Field(() => String, { nullable: true, description: 'The institution that reports.' })
  institution: string | null;

  @Field(() => [String], { description: 'Titles of the evidence named.' })
  evidence: string[];
}

@ObjectType({ description: 'What the milestones say, computed for the day shown.' })
export class ScheduleView {
  @Field(() => ScheduleStatus, { description: 'The status.' })
  status: ScheduleStatus;

  @Field(() => Int, { description: 'Milestones.' })
  total: number;

  @Field(() => Int, { description: 'Completed ones.' })
  completed: number;

  @Field(() => Int, { description: 'Ones later than their baseline.' })
  late: number;

  @Field(() => Int, { description: 'Open ones whose forecast has passed.' })
  overdue: number;

  @Field(() => Int, { description: 'The longest delay in days; 0 without one.' })
  longestDays: number;
}

@ObjectType({ description: 'A date of a milestone that moved or was corrected.' })
export class MilestoneChange {
  @Field(() => MilestoneEventKind, { description: 'What changed; never its first completion.' })
  kind: MilestoneEventKind;

  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field(() => Day, { description: 'The day before.' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'The day after; null where it was not reached after all.' })
  to: string | null;

  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType({ description: 'A dated, checkable result.' })
export class MilestoneView {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => Day, { description: 'The date agreed at adoption. It never changes.' })
  baselineDate: string;

  @Field(() => Day, { description: 'The date expected now.' })
  forecastDate: string;

  @Field(() => Day, { nullable: true, description: 'The day it was reached.' })
  completedOn: string | null;

  @Field(() => Int, { description: 'Completed or forecast date minus baseline, in days.' })
  slippageDays: number;

  @Field(() => [MilestoneChange], { description: 'Moves and corrections of its days, oldest first.' })
  changes: MilestoneChange[];

  @Field(() => [String], { description: 'Titles of the proofs.' })
  meansOfVerification: string[];

  @Field({ description: 'True when a proof is attached and accepted.' })
  verified: boolean;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'A national action: the step in one participant.' })
export class StepAction {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'The participant.' })
  participantCode: string;

  @Field(() => NamedInstitution, { nullable: true, description: 'Lead institution.' })
  leadInstitution: NamedInstitution | null;

  @Field(() => [String], { description: 'Supporting institutions.' })
  supportInstitutions: string[];

  @Field(() => String, { nullable: true, description: 'How the step is adapted.' })
  tailoring: string | null;

  @Field(() => String, { nullable: true, description: 'Why the step does not apply here.' })
  notApplicableReason: string | null;

  @Field(() => Report, { nullable: true, description: 'Latest published update; null without one.' })
  report: Report | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Planned progress in percent, linear from start to baseline end; not rounded.',
  })
  planned: number | null;

  @Field(() => Freshness, { description: 'How recent the report is.' })
  freshness: Freshness;

  @Field(() => ScheduleView, { description: 'What the milestones say.' })
  schedule: ScheduleView;

  @Field(() => Int, { description: 'Milestones with an accepted proof.' })
  verified: number;

  @Field(() => MilestoneView, { nullable: true, description: 'The open milestone with the earliest forecast.' })
  nextMilestone: MilestoneView | null;

  @Field(() => Day, { nullable: true, description: 'Start.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'Planned end.' })
  baselineEnd: string | null;

  @Field(() => Day, { nullable: true, description: 'End expected now.' })
  forecastEnd: string | null;

  @Field(() => Int, { nullable: true, description: 'Forecast end minus baseline end, in days.' })
  slippageDays: number | null;

  @Field(() => [MilestoneView], { description: 'Milestones by date.' })
  milestones: MilestoneView[];

  @Field(() => OpenUpdateState, {
    nullable: true,
    description:
      'The unpublished update, inside the own participant; the secretariat sees only whether one is submitted.',
  })
  openUpdate: OpenUpdateState | null;
}
