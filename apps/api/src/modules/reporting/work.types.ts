import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Day, enumeration } from '../../kernel/index.js';
import { Discussion } from '../discussion/index.js';
import { StatusUpdate, UpdateHistory, WorkAct } from '../tracking/index.js';
import { MilestoneView, OpenUpdateState, Report, ScheduleView } from './action-view.types.js';
import { PageRoadmap } from './page-roadmap.types.js';
import { ActionPlan } from './plan.types.js';

export const WorkScope = enumeration('WorkScope', {
  description: 'Which actions the page lists.',
  values: {
    institution: "Actions of the reader's institutions.",
    participant: "All actions of the reader's participant.",
    region: 'All actions, and only whether an update is submitted.',
  },
});
export type WorkScope = keyof typeof WorkScope;

export const WorkGroup = enumeration('WorkGroup', {
  description: "Where an action stands in the reader's work.",
  values: {
    returned: 'Returned for revision.',
    to_review: 'Awaits the coordinator.',
    due: 'Awaits an update.',
    submitted: 'With the coordinator.',
    later: 'Up to date.',
    settled: 'Completed or not applicable.',
  },
});
export type WorkGroup = keyof typeof WorkGroup;

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

  @Field(() => UpdateHistory, { description: 'Its published updates.' })
  earlier: UpdateHistory;

  @Field(() => [WorkAct], { description: 'What the reader may do now.' })
  allowedActions: WorkAct[];

  @Field(() => ActionPlan, { description: 'Its plan, as it is changed by acts.' })
  plan: ActionPlan;

  @Field(() => Discussion, { description: 'Threads on the action that the reader may see.' })
  discussion: Discussion;

  @Field(() => ScheduleView, { description: 'What the milestones say.' })
  schedule: ScheduleView;
}
