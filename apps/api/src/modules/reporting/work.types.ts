import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { Thread } from '../discussion/index.js';
import { StatusUpdate } from '../tracking/index.js';
import { Freshness, MilestoneView, OpenUpdateState, Report, ScheduleView } from './action-view.types.js';
import { PageRoadmap } from './page-roadmap.types.js';

export const WorkScope = { institution: 'institution', participant: 'participant', region: 'region' } as const;
export type WorkScope = keyof typeof WorkScope;
registerEnumType(WorkScope, {
  name: 'WorkScope',
  description: 'Which actions the page lists.',
  valuesMap: {
    institution: { description: "Actions of the reader's institutions." },
    participant: { description: "All actions of the reader's participant." },
    region: { description: 'All actions, and only whether an update is submitted.' },
  },
});

export const WorkGroup = {
  returned: 'returned',
  to_review: 'to_review',
  due: 'due',
  submitted: 'submitted',
  later: 'later',
  settled: 'settled',
} as const;
export type WorkGroup = keyof typeof WorkGroup;
registerEnumType(WorkGroup, {
  name: 'WorkGroup',
  description: "Where an action stands in the reader's work.",
  valuesMap: {
    returned: { description: 'Returned for revision.' },
    to_review: { description: 'Awaits the coordinator.' },
    due: { description: 'Awaits an update.' },
    submitted: { description: 'With the coordinator.' },
    later: { description: 'Up to date.' },
    settled: { description: 'Completed or not applicable.' },
  },
});

export const WorkAct = {
  write: 'write',
  submit: 'submit',
  return: 'return',
  publish: 'publish',
  discard: 'discard',
  move_forecast: 'move_forecast',
  complete_milestone: 'complete_milestone',
  correct_completion: 'correct_completion',
  correct_forecast: 'correct_forecast',
} as const;
export type WorkAct = keyof typeof WorkAct;
registerEnumType(WorkAct, {
  name: 'WorkAct',
  description: 'What the reader may do with an action now.',
  valuesMap: {
    write: { description: 'Write an update.' },
    submit: { description: 'Submit it to the coordinator.' },
    return: { description: 'Return a submitted update.' },
    publish: { description: 'Publish a submitted update.' },
    discard: { description: 'Discard a draft.' },
    move_forecast: { description: "Move a milestone's forecast." },
    complete_milestone: { description: 'Record a milestone as reached.' },
    correct_completion: { description: 'Correct the day on which one was reached, or open it again.' },
    correct_forecast: { description: 'Correct a forecast that was moved wrongly.' },
  },
});

@ObjectType({ description: "A national action in the reader's list." })
export class WorkItem {
  @Field(() => ID, { description: 'Identity.' })
  actionId: string;

  @Field({ description: 'Its step.' })
  stepCode: string;

  @Field({ description: 'Its participant.' })
  participantCode: string;

  @Field({ description: 'Title of the step.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Lead institution.' })
  leadInstitution: string | null;

  @Field(() => Report, { nullable: true, description: 'Latest published update.' })
  report: Report | null;

  @Field(() => Float, { nullable: true, description: 'Planned progress in percent, not rounded.' })
  planned: number | null;

  @Field(() => Freshness, { description: 'How recent the report is.' })
  freshness: Freshness;

  @Field(() => MilestoneView, { nullable: true, description: 'The open milestone with the earliest forecast.' })
  nextMilestone: MilestoneView | null;

  @Field(() => WorkGroup, { description: 'Where it stands.' })
  group: WorkGroup;

  @Field(() => OpenUpdateState, { nullable: true, description: 'The unpublished update.' })
  openUpdate: OpenUpdateState | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When that was last saved, submitted or returned; null for the secretariat.',
  })
  openUpdateAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  returnReason: string | null;

  @Field(() => [WorkAct], { description: 'What the reader may do now.' })
  allowedActions: WorkAct[];
}

@ObjectType({ description: 'The actions that the reader keeps current.' })
export class WorkPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => WorkScope, { description: 'Which actions are listed.' })
  scope: WorkScope;

  @Field(() => [String], { description: "The reader's institutions." })
  institutions: string[];

  @Field(() => Day, { nullable: true, description: 'The next reporting date; null when none is set.' })
  dueOn: string | null;

  @Field(() => [WorkItem], { description: 'The actions, by group, then by code.' })
  items: WorkItem[];
}

@ObjectType({ description: 'One action in the drawer.' })
export class WorkAction {
  @Field(() => ID, { description: 'Identity.' })
  actionId: string;

  @Field({ description: 'Its step.' })
  stepCode: string;

  @Field({ description: 'Its participant.' })
  participantCode: string;

  @Field({ description: 'Title of the step.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Lead institution.' })
  leadInstitution: string | null;

  @Field(() => Day, { description: "Today in the roadmap's zone." })
  today: string;

  @Field(() => Day, { nullable: true, description: 'The day it began, or is to begin.' })
  startDate: string | null;

  @Field({ description: 'IANA zone of the roadmap.' })
  zone: string;

  @Field(() => Float, { nullable: true, description: 'Planned progress in percent, not rounded.' })
  planned: number | null;

  @Field(() => Report, { nullable: true, description: 'Latest published update.' })
  report: Report | null;

  @Field(() => [MilestoneView], { description: 'Milestones by date.' })
  milestones: MilestoneView[];

  @Field(() => StatusUpdate, { nullable: true, description: 'The unpublished update, where the reader may see it.' })
  open: StatusUpdate | null;

  @Field(() => [StatusUpdate], { description: 'Published updates, newest first.' })
  earlier: StatusUpdate[];

  @Field(() => Day, { nullable: true, description: 'The next reporting date.' })
  dueOn: string | null;

  @Field(() => [WorkAct], { description: 'What the reader may do now.' })
  allowedActions: WorkAct[];

  @Field(() => [Thread], { description: 'Threads on the action that the reader may see.' })
  threads: Thread[];

  @Field(() => ScheduleView, { description: 'What the milestones say.' })
  schedule: ScheduleView;
}
