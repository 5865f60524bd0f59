import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumeration } from '../../kernel/index.js';
import { Phase, PriorityState } from '../roadmap/index.js';
import { RoundHead } from '../validation/index.js';
import { BallotView } from './ballot-view.types.js';
import { ActionMix, PageRoadmap } from './page-roadmap.types.js';

export const TrailState = enumeration('TrailState', {
  description: 'Where a phase stands on the trail.',
  values: { done: 'Behind us.', now: 'Where the roadmap stands.', next: 'Still to come.' },
});
export type TrailState = keyof typeof TrailState;

@ObjectType({ description: 'One phase of the roadmap on the trail.' })
export class TrailEntry {
  @Field(() => Phase, { description: 'The phase.' })
  phase: Phase;

  @Field(() => TrailState, { description: 'Behind, current or to come.' })
  state: TrailState;

  @Field(() => Day, { nullable: true, description: 'The day it began; null when it is to come.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it ended or, for the last one, is planned to end.' })
  to: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The open round's number, on the validation phase while a round is open.",
  })
  roundNumber: number | null;

  @Field(() => Date, { nullable: true, description: "That round's deadline." })
  roundDeadline: string | null;
}

@ObjectType({ description: "A priority with each delegation's stance and the actions under way." })
export class OverviewPriority {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code, P1.' })
  code: string;

  @Field({ description: 'Title in the version the reader is shown.' })
  title: string;

  @Field({ description: 'Summary in that version.' })
  summary: string;

  @Field(() => PriorityState, { description: 'State of the version in the making.' })
  state: PriorityState;

  @Field(() => BallotView, { nullable: true, description: 'The latest ballot the reader may see.' })
  ballot: BallotView | null;

  @Field(() => ActionMix, { description: 'National actions of its steps, from published updates alone.' })
  actions: ActionMix;
}

export const NeedKind = enumeration('NeedKind', {
  description: 'What waits for the reader.',
  values: {
    record_positions: 'The own delegation has no signed position on open ballots.',
    updates_due: "National actions of the reader's institutions await an update.",
    updates_returned: 'Updates were returned for revision.',
    updates_to_review: 'Submitted updates await the coordinator.',
    positions_awaited: 'Delegations have not signed yet, for the secretariat.',
    round_to_close: 'A round can be closed, for the secretariat.',
    seats_to_confirm: 'Signatories or members of the secretariat wait for a confirmation or a letter.',
    replies: 'Others wrote in threads the reader takes part in.',
  },
});
export type NeedKind = keyof typeof NeedKind;

@ObjectType({ description: 'Something that waits for the reader.' })
export class Need {
  @Field(() => NeedKind, { description: 'What it is.' })
  kind: NeedKind;

  @Field(() => Int, { description: 'How many records it concerns.' })
  count: number;

  @Field(() => [String], { description: 'Their short codes.' })
  codes: string[];

  @Field(() => [String], { description: 'Those with a saved draft.' })
  draftCodes: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The number of the edition, where positions are on the whole document; its code is then the only one.',
  })
  edition: string | null;

  @Field(() => String, { nullable: true, description: 'The round concerned.' })
  roundTitle: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when.' })
  deadline: string | null;

  @Field(() => Day, { nullable: true, description: 'The reporting date concerned.' })
  dueOn: string | null;

  @Field({ description: "Where to act, relative to the roadmap's address." })
  path: string;
}

export const DateKind = enumeration('DateKind', {
  description: 'What falls on a date.',
  values: {
    round_closes: "A round's deadline.",
    meeting: 'A meeting or other entry of the timeline.',
    update_due: 'A reporting date.',
    milestone: "A regional milestone's forecast date.",
  },
});
export type DateKind = keyof typeof DateKind;

@ObjectType({ description: 'A date ahead.' })
export class UpcomingDate {
  @Field(() => Day, { description: 'The day.' })
  day: string;

  @Field(() => Date, { nullable: true, description: 'The instant, where there is one.' })
  at: string | null;

  @Field({ description: 'What happens.' })
  title: string;

  @Field(() => DateKind, { description: 'Kind of date.' })
  kind: DateKind;
}

@ObjectType({ description: 'What stands before the priorities: it is agreed as they are, and has no steps.' })
export class OverviewPreamble {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code, P0.' })
  code: string;

  @Field({ description: 'Title in the version the reader is shown.' })
  title: string;

  @Field({ description: 'Summary in that version; may be empty.' })
  summary: string;

  @Field(() => PriorityState, { description: 'State of the version in the making.' })
  state: PriorityState;

  @Field(() => BallotView, { nullable: true, description: 'The latest ballot the reader may see.' })
  ballot: BallotView | null;
}

@ObjectType({ description: 'Where the roadmap stands and what needs the reader.' })
export class OverviewPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => [TrailEntry], { description: 'The phases in order.' })
  trail: TrailEntry[];

  @Field(() => [OverviewPriority], { description: 'The priorities in order, as far as the reader may see them.' })
  priorities: OverviewPriority[];

  @Field(() => OverviewPreamble, {
    nullable: true,
    description: 'The preamble; null where there is none for the reader. It is not counted among the priorities.',
  })
  preamble: OverviewPreamble | null;

  @Field(() => Int, {
    description: 'How many of them are validated, with or without reservations, in the result shown.',
  })
  agreed: number;

  @Field(() => RoundHead, { nullable: true, description: 'The open round.' })
  round: RoundHead | null;

  @Field(() => [Need], { description: 'What waits for the reader; empty for donors, observers and the public.' })
  needs: Need[];

  @Field(() => [UpcomingDate], { description: 'The next dates, soonest first.' })
  dates: UpcomingDate[];
}
