import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  MISSING_DESCRIPTIONS,
  PHASE_GAP_DESCRIPTIONS,
  PHASE_PLACE_DESCRIPTIONS,
  SETUP_SECTION_DESCRIPTIONS,
  type MissingCode,
  type PhaseGap,
  type PhasePlace,
  type SetupSection,
} from '@waymark/domain';
import { Day, enumeration } from '../../kernel/index.js';
import { InvitationLink } from '../identity/index.js';
import { Phase } from './phase.js';
import { PublicationLevel } from './roadmap.entity.js';

const SetupSectionEnum = enumeration('SetupSection', SETUP_SECTION_DESCRIPTIONS);
const PhaseGapEnum = enumeration('PhaseGap', PHASE_GAP_DESCRIPTIONS);
const PhasePlaceEnum = enumeration('PhasePlace', PHASE_PLACE_DESCRIPTIONS);
const MissingCodeEnum = enumeration('MissingCode', MISSING_DESCRIPTIONS);

export const Distribution = enumeration('Distribution', {
  description: 'Who may have a paper. A mark for handling, not a classification.',
  values: {
    public: 'Everybody.',
    partners: 'Participants, observers and donors.',
    participants: 'Participants and observers.',
    delegation_secretariat: 'One delegation and the secretariat.',
    chair: 'The chair alone.',
  },
});
export type Distribution = keyof typeof Distribution;

@ObjectType({ description: 'The title of a roadmap in one language.' })
export class LocalTitle {
  @Field(() => String, { description: 'BCP 47 tag of the language.' })
  language: string;

  @Field(() => String, { description: 'Full title.' })
  title: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  shortTitle: string;
}

@ObjectType({ description: 'How many of the electorate must endorse.' })
export class Floor {
  @Field(() => Int, { description: 'Of a fraction the numerator; without a denominator the number itself.' })
  numerator: number;

  @Field(() => Int, { nullable: true, description: 'Denominator of the fraction; null where a number is asked for.' })
  denominator: number | null;
}

@ObjectType({ description: 'What a distribution is called in this roadmap.' })
export class DistributionLabel {
  @Field(() => Distribution, { description: 'The distribution.' })
  distribution: Distribution;

  @Field(() => String, { description: 'Its label.' })
  label: string;
}

@ObjectType({ description: 'A country of origin concerned.' })
export class SetupOrigin {
  @Field(() => String, { description: 'Code in the catalogue.' })
  code: string;

  @Field(() => String, { description: 'Name in English, with its mark.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The note that goes with the name.' })
  footnote: string | null;

  @Field(() => String, { nullable: true, description: 'The mark that leads to the footnote.' })
  footnoteMark: string | null;
}

@ObjectType({ description: 'A participant with what its roadmap sets for it.' })
export class SetupParticipant extends SetupOrigin {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Short form for chips and narrow columns, with its mark.' })
  chip: string;

  @Field(() => Boolean, { description: "True where the roadmap's own wording stands in place of the catalogue's." })
  ownDesignation: boolean;

  @Field(() => Boolean, { description: 'Whether its delegation takes positions.' })
  elector: boolean;

  @Field(() => String, { nullable: true, description: "IANA zone; null for the catalogue's or the roadmap's." })
  zone: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Days of the week on which people work, Monday 1 to Sunday 7; null for the roadmap's.",
  })
  workingDays: number[] | null;

  @Field(() => [Day], { description: 'Public holidays, by day.' })
  holidays: string[];

  @Field(() => Boolean, { description: 'Whether it can go: nobody has or had a seat in it, and no invitation waits.' })
  removable: boolean;

  @Field(() => Boolean, { description: 'Whether somebody has taken the seat of its head of delegation.' })
  hasHead: boolean;

  @Field(() => Date, { nullable: true, description: 'When its head was invited whose invitation is open.' })
  headInvitedAt: Date | null;
}

@ObjectType({ description: 'Something that is missing before drafting can start.' })
export class MissingItem {
  @Field(() => MissingCodeEnum, { description: 'What.' })
  code: MissingCode;

  @Field(() => SetupSectionEnum, { description: 'Where it is mended.' })
  section: SetupSection;

  @Field(() => ID, { nullable: true, description: 'The participant whose head is missing.' })
  participantId: string | null;
}

@ObjectType({ description: 'Something that is missing before a roadmap can move to a phase.' })
export class MissingForPhase {
  @Field(() => PhaseGapEnum, { description: 'What.' })
  code: PhaseGap;

  @Field(() => PhasePlaceEnum, { description: 'Where it is mended.' })
  place: PhasePlace;

  @Field(() => [String], { description: 'The codes of what it is about; empty where that is the roadmap itself.' })
  named: string[];
}

@ObjectType({ description: 'A phase to which the secretariat can move the roadmap, and what is missing for it.' })
export class PhaseMove {
  @Field(() => Phase, { description: 'The phase.' })
  to: Phase;

  @Field(() => Boolean, { description: 'Whether the move needs a reason on record.' })
  needsReason: boolean;

  @Field(() => [MissingForPhase], { description: 'What is missing; empty where it can be moved now.' })
  missing: MissingForPhase[];
}

@ObjectType({ description: 'The roadmap that another one continues.' })
export class ContinuedRoadmap {
  @Field(() => String, { description: 'Its code in addresses.' })
  code: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;
}

@ObjectType({
  description:
    'Everything that its secretariat sets for a roadmap. What a round or period has noted down stays as it was.',
})
export class RoadmapSetup {
  @Field(() => ID, { description: 'The roadmap.' })
  id: string;

  @Field(() => String, { description: 'Its code in addresses, given by the administrator.' })
  code: string;

  @Field(() => Phase, { description: 'Where it stands on its way.' })
  phase: Phase;

  @Field(() => Date, { nullable: true, description: 'When drafting began; null while it is being set up.' })
  draftingSince: Date | null;

  @Field(() => String, { description: 'Full title, in the authentic language.' })
  title: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  shortTitle: string;

  @Field(() => [LocalTitle], { description: 'Titles in further languages.' })
  titles: LocalTitle[];

  @Field(() => String, { description: 'BCP 47 tag of the authentic language.' })
  language: string;

  @Field(() => [String], { description: 'BCP 47 tags of all language versions, the authentic one first.' })
  languages: string[];

  @Field(() => [String], { description: 'Those without which no silence round opens.' })
  requiredLanguages: string[];

  @Field(() => [SetupParticipant], { description: 'In the order of their English names.' })
  participants: SetupParticipant[];

  @Field(() => [SetupOrigin], { description: 'Countries of origin concerned, by English name.' })
  origins: SetupOrigin[];

  @Field(() => Day, { nullable: true, description: 'First day of the period.' })
  periodStart: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the period.' })
  periodEnd: string | null;

  @Field(() => String, { description: 'IANA zone of its days and deadlines. Never shown by this id.' })
  zone: string;

  @Field(() => String, { description: 'Hour of deadlines in that zone, as 17:00.' })
  deadlineTime: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency in which sums are shown.' })
  currency: string;

  @Field(() => Int, { description: 'Days after which a status update is no longer fresh.' })
  updateIntervalDays: number;

  @Field(() => [Day], { description: 'Days by which updates are due.' })
  reportingDates: string[];

  @Field(() => Floor, { description: 'How many must endorse, where a round does not say otherwise.' })
  floor: Floor;

  @Field(() => Int, {
    nullable: true,
    description: 'Delegations needed for a ballot in session; null for all electors.',
  })
  quorum: number | null;

  @Field(() => Boolean, { description: 'Whether silence rounds may be opened.' })
  silenceAllowed: boolean;

  @Field(() => Boolean, { description: 'Whether evidence is assessed by somebody other than its reporter.' })
  assessmentAllowed: boolean;

  @Field(() => PublicationLevel, { description: 'How much the public sees, from the start of drafting on.' })
  publicationLevel: PublicationLevel;

  @Field(() => String, { nullable: true, description: 'With what the symbols of its documents begin.' })
  symbolPrefix: string | null;

  @Field(() => [DistributionLabel], { description: 'Distributions that have a label of their own here.' })
  distributionLabels: DistributionLabel[];

  @Field(() => [Int], { description: 'Days of the week on which people work, Monday 1 to Sunday 7.' })
  workingDays: number[];

  @Field(() => [Day], { description: 'Public holidays of the secretariat, by day.' })
  holidays: string[];

  @Field(() => [MissingItem], { description: 'What is missing before drafting can start; empty once it has.' })
  missing: MissingItem[];

  @Field(() => [PhaseMove], { description: 'The phases to which it can be moved from where it stands.' })
  phaseMoves: PhaseMove[];

  @Field(() => Day, { description: 'Today in its zone.' })
  today: string;

  @Field(() => Date, { description: 'When it was saved last.' })
  savedAt: Date;

  @Field(() => Boolean, { description: 'True where the content is invented to show the product.' })
  illustrative: boolean;

  @Field(() => ContinuedRoadmap, {
    nullable: true,
    description: 'The roadmap that it continues; null where it begins anew, and where you may not read that one.',
  })
  continues: ContinuedRoadmap | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closingReason: string | null;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'A roadmap that was created, with the invitation of its secretariat.' })
export class CreatedRoadmap {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Its code in addresses.' })
  code: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => InvitationLink, { description: 'The invitation of its secretariat.' })
  invitation: InvitationLink;
}

@ObjectType({ description: 'A set-up as a file that can be brought into another roadmap.' })
export class SetupFile {
  @Field(() => String, { description: 'A name for it.' })
  name: string;

  @Field(() => String, { description: 'JSON in the form `waymark.setup/1`.' })
  content: string;
}
