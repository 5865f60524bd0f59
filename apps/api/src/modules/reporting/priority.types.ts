import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumeration } from '../../kernel/index.js';
import { Discussion } from '../discussion/index.js';
import { PassageKind, PriorityKind, PriorityState } from '../roadmap/index.js';
import { AmendmentState, Position, PositionDraft } from '../validation/index.js';
import { BallotView } from './ballot-view.types.js';
import { ActionMix, AlignmentRef, FindingRef, PageRoadmap } from './page-roadmap.types.js';

export const PriorityAction = enumeration('PriorityAction', {
  description: 'What the reader may do with a priority now.',
  values: {
    save_draft: "Prepare the delegation's position.",
    sign: "Sign the delegation's position.",
    comment: 'Take part in the discussion.',
    circulate: 'Open the text for comments.',
    freeze: 'Fix the text.',
    resume_consultation: 'Return the text to consultation.',
    reopen: 'Reopen a validated priority.',
    restore: 'Take a reopened priority back to its earlier result.',
    withdraw: 'Withdraw the priority.',
  },
});
export type PriorityAction = keyof typeof PriorityAction;

@ObjectType({ description: "A version of a priority's text." })
export class VersionHead {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  number: number;

  @Field(() => [String], { description: 'Document labels that hold this version; none outside the members.' })
  labels: string[];

  @Field({ description: 'What changed; empty outside the members.' })
  changeNote: string;

  @Field({ description: 'SHA-256 over the canonical form of its passages.' })
  hash: string;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: string;

  @Field({ description: 'True for the version in force.' })
  inForce: boolean;
}

@ObjectType({ description: 'A passage of the shown version, with what cites it.' })
export class PassageView {
  @Field(() => ID, { description: 'Stable identity over all versions.' })
  id: string;

  @Field(() => PassageKind, { description: 'Which part of the text it is.' })
  kind: PassageKind;

  @Field(() => Int, { description: 'Place in the version.' })
  ordinal: number;

  @Field({ description: 'Citation, such as P3 ¶2.' })
  paragraph: string;

  @Field(() => String, { nullable: true, description: 'The step whose text it is.' })
  stepCode: string | null;

  @Field({ description: 'The text.' })
  text: string;

  @Field({ description: 'BCP 47 tag of the text.' })
  language: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its words in the language that is asked for; null where none is, or they are not translated.',
  })
  translation: string | null;

  @Field({ description: 'Whether that translation was made from other words than the text has.' })
  translationStale: boolean;

  @Field(() => [FindingRef], { description: 'Findings behind the step or the priority.' })
  findings: FindingRef[];

  @Field(() => Int, { description: 'Threads on this passage that the reader may see.' })
  threadCount: number;
}

@ObjectType({ description: 'A translation of the version that the reader is shown, as it was circulated.' })
export class TextTranslation {
  @Field({ description: 'BCP 47 tag.' })
  language: string;

  @Field({ description: 'SHA-256 over the translation and the hash of the authentic text, hexadecimal.' })
  hash: string;

  @Field(() => Date, { description: 'When it was circulated.' })
  circulatedAt: Date;
}

@ObjectType({ description: 'The version the reader is shown.' })
export class VersionView {
  @Field(() => VersionHead, { description: 'The version.' })
  head: VersionHead;

  @Field(() => [PassageView], { description: 'Its passages in order.' })
  passages: PassageView[];
}

@ObjectType({ description: 'A step of the priority.' })
export class PriorityStep {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code, 1.1.' })
  code: string;

  @Field({ description: 'Title in the shown version.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Regional lead.' })
  leadInstitution: string | null;

  @Field(() => ActionMix, { description: 'Its national actions, from published updates alone.' })
  actions: ActionMix;

  @Field(() => Day, { nullable: true, description: 'Planned end; null until it is planned.' })
  baselineEnd: string | null;
}

@ObjectType({ description: "A delegation's proposed wording." })
export class AmendmentView {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'The sponsor.' })
  participantCode: string;

  @Field(() => [String], { description: 'Participants that support it.' })
  sponsorCodes: string[];

  @Field(() => AmendmentState, { description: 'Where it stands.' })
  state: AmendmentState;

  @Field({ description: 'What it would change, as a citation.' })
  subject: string;

  @Field(() => ID, { nullable: true, description: 'The passage it would change.' })
  passageId: string | null;

  @Field({ description: 'Present wording.' })
  before: string;

  @Field({ description: 'Proposed wording.' })
  after: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  rationale: string | null;

  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt: string;

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'The decision in words.' })
  decision: string | null;
}

@ObjectType({ description: 'What a signatory waits for before it may sign.' })
export class AwaitedConfirmation {
  @Field(() => [String], {
    description: 'Titles of who can confirm; none where the secretariat confirms by the reference of a letter.',
  })
  confirmers: string[];
}

@ObjectType({ description: "What the reader's delegation can do on the open ballot." })
export class PositionPanel {
  @Field(() => ID, { description: 'The ballot.' })
  ballotId: string;

  @Field({ description: "The reader's participant." })
  participantCode: string;

  @Field({ description: 'Hash of the text a signature would cover.' })
  versionHash: string;

  @Field(() => Date, { nullable: true, description: 'Until when.' })
  deadline: string | null;

  @Field({
    description:
      'True for confirmed heads of delegation and alternates whose letter is in force, while the ballot is open.',
  })
  canSign: boolean;

  @Field({ description: "True for the delegation's members while the ballot is open." })
  canSaveDraft: boolean;

  @Field(() => AwaitedConfirmation, {
    nullable: true,
    description: 'For a signatory whom nobody has confirmed yet: who can; null for everybody else.',
  })
  awaiting: AwaitedConfirmation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason code why the letter of a signatory does not let it sign today.',
  })
  letterReason: string | null;

  @Field(() => String, { nullable: true, description: 'Reason code why nothing can be recorded now.' })
  closedReason: string | null;

  @Field(() => PositionDraft, { nullable: true, description: "The delegation's draft." })
  draft: PositionDraft | null;

  @Field(() => Position, { nullable: true, description: "The delegation's signed position on this ballot." })
  current: Position | null;

  @Field(() => Position, {
    nullable: true,
    description: 'Its position on the ballot before: it fills the form and must be signed again.',
  })
  last: Position | null;
}

@ObjectType({ description: 'A priority: its text, the positions on it, the evidence, the steps and the discussion.' })
export class PriorityPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => PriorityKind, { description: 'A priority, or the preamble, which has no steps.' })
  kind: PriorityKind;

  @Field({ description: 'Short code.' })
  code: string;

  @Field(() => PriorityState, { description: 'State of the version in the making.' })
  state: PriorityState;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The priority before.' })
  previousCode: string | null;

  @Field(() => String, { nullable: true, description: 'The priority after.' })
  nextCode: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Summary.' })
  summary: string;

  @Field(() => VersionView, { description: 'The version the reader is shown.' })
  text: VersionView;

  @Field(() => [TextTranslation], { description: 'The languages in which that version can be read besides.' })
  translations: TextTranslation[];

  @Field(() => [VersionHead], { description: 'The versions the reader may see, newest first.' })
  versions: VersionHead[];

  @Field(() => BallotView, {
    nullable: true,
    description: 'The latest ballot the reader may see that was not cancelled.',
  })
  ballot: BallotView | null;

  @Field(() => [BallotView], {
    description: 'All other ballots the reader may see, cancelled ones too, the latest first.',
  })
  earlierBallots: BallotView[];

  @Field(() => [PriorityStep], { description: 'Its steps in order.' })
  steps: PriorityStep[];

  @Field(() => [FindingRef], { description: 'Findings it cites.' })
  findings: FindingRef[];

  @Field(() => [String], { description: 'Codes of the participants from which it cites no finding.' })
  participantsWithoutFinding: string[];

  @Field(() => [AlignmentRef], { description: 'What it is aligned with.' })
  alignment: AlignmentRef[];

  @Field(() => [AmendmentView], { description: 'Amendments the reader may see.' })
  amendments: AmendmentView[];

  @Field(() => Discussion, {
    description: 'Threads on the priority, its passages and its amendments that the reader may see.',
  })
  discussion: Discussion;

  @Field(() => PositionPanel, {
    nullable: true,
    description: "The delegation's panel; null without a delegation or without an open ballot.",
  })
  panel: PositionPanel | null;

  @Field(() => [PriorityAction], { description: 'What the reader may do now.' })
  allowedActions: PriorityAction[];
}
