import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { Phase, RoadmapName } from '../roadmap/index.js';
import { ActionStatus } from '../tracking/index.js';

@ObjectType({ description: 'The roadmap a page belongs to, and the day the page shows.' })
export class PageRoadmap extends RoadmapName {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Title for narrow places.' })
  shortTitle: string;

  @Field(() => Phase, { description: 'Where the roadmap stands.' })
  phase: Phase;

  @Field(() => Day, { description: 'First day of the period.' })
  periodStart: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  periodEnd: string;

  @Field(() => Day, { description: "Today in the roadmap's zone." })
  today: string;

  @Field(() => Date, { description: 'Domain time when the page was read.' })
  now: string;

  @Field({ description: 'IANA zone of deadlines. Shown as an abbreviation, never by this id.' })
  zone: string;

  @Field(() => String, { nullable: true, description: 'Label of the document under discussion or in force.' })
  documentLabel: string | null;

  @Field(() => Day, { nullable: true, description: 'The day that document was circulated.' })
  documentDate: string | null;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'How many national actions report one status.' })
export class StatusCount {
  @Field(() => ActionStatus, { description: 'The status.' })
  status: ActionStatus;

  @Field(() => Int, { description: 'Number of applicable national actions.' })
  count: number;
}

@ObjectType({ description: 'Counts of national actions by reported status. Statuses are counted, never rolled up.' })
export class ActionMix {
  @Field(() => Int, { description: 'Applicable national actions.' })
  total: number;

  @Field(() => Int, { description: 'Those that report any status but not started.' })
  underWay: number;

  @Field(() => Int, { description: 'Those without a published update.' })
  noReport: number;

  @Field(() => [StatusCount], { description: 'One entry for each status, in the order of the statuses.' })
  counts: StatusCount[];
}

@ObjectType({ description: 'A finding as cited on a page.' })
export class FindingRef {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Its participant; null for a regional finding.' })
  participantCode: string | null;

  @Field({ description: 'Theme.' })
  themeTitle: string;

  @Field(() => Int, { description: 'Severity, 1 minor to 5 critical.' })
  severity: number;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'The statement of evidence.' })
  statement: string;

  @Field({ description: 'The paper it comes from.' })
  paperTitle: string;
}

@ObjectType({ description: 'An item of the alignment catalogue.' })
export class AlignmentRef {
  @Field({ description: 'Code of the item.' })
  code: string;

  @Field({ description: 'Title of the item.' })
  title: string;

  @Field({ description: 'Title of its framework.' })
  frameworkTitle: string;
}
