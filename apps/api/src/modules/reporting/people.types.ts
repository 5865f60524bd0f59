import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumeration } from '../../kernel/index.js';
import {
  Accreditation,
  ConfirmationNeed,
  Invitation,
  Role,
  SeatAccreditation,
  SeatConfirmation,
} from '../identity/index.js';
import { NamedInstitution, ParticipantName } from '../places/index.js';
import { RoadmapName } from '../roadmap/index.js';

export const SeatAction = enumeration('SeatAction', {
  description: 'What the reader may do about a seat.',
  values: {
    confirm: 'Vouch for its holder.',
    record_letter: 'Record the reference of its letter.',
    set_accreditation: 'Record its letter of accreditation with its days.',
    hand_over: 'Hand it over to a successor.',
    end: 'End the membership.',
    reset: 'Make a link that sets its password anew.',
  },
});
export type SeatAction = keyof typeof SeatAction;

@ObjectType({ description: 'A roadmap as its people and its administrator know it: title and participants.' })
export class AdministeredRoadmap extends RoadmapName {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => [ParticipantName], { description: 'In the order of their English names.' })
  participants: ParticipantName[];

  @Field(() => Boolean, { description: 'Whether a next roadmap may continue it: it is closed, and none does.' })
  continuable: boolean;
}

@ObjectType({ description: 'A seat that somebody holds.' })
export class PersonSeat {
  @Field(() => ID, { description: 'The membership.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The account; null where an imported record names a role only.' })
  userId: string | null;

  @Field(() => Role, { description: 'What it lets its holder do.' })
  role: Role;

  @Field(() => Accreditation, { nullable: true, description: 'How a head of delegation may sign.' })
  accreditation: Accreditation | null;

  @Field(() => String, { description: 'Title under which its acts are shown.' })
  title: string;

  @Field(() => ID, { nullable: true, description: 'The participant; null for roles beside all of them.' })
  participantId: string | null;

  @Field(() => [NamedInstitution], { description: 'The institutions of a focal point, by name.' })
  institutions: NamedInstitution[];

  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date;

  @Field(() => SeatConfirmation, {
    nullable: true,
    description: 'Who vouched for its holder; null where it waits, and for roles that need nobody.',
  })
  confirmation: SeatConfirmation | null;

  @Field(() => ConfirmationNeed, { nullable: true, description: 'What it waits for; null where it counts.' })
  waitsFor: ConfirmationNeed | null;

  @Field(() => String, { nullable: true, description: 'Reference of a letter that was recorded and is not confirmed.' })
  recordedLetter: string | null;

  @Field(() => SeatAccreditation, {
    nullable: true,
    description: 'From when to when a signatory signs; null without a letter, and where you may not read it.',
  })
  accreditationLetter: SeatAccreditation | null;

  @Field(() => [SeatAction], { description: 'What the reader may do about it.' })
  allowedActions: SeatAction[];

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

/** An invitation without what was noted beside it. */
export type ToldInvitation = Omit<
  Invitation,
  'invitedByUser' | 'invitedBy' | 'succeeds' | 'withdrawnAt' | 'acceptedAt' | 'mailId'
>;

@ObjectType({ description: 'An invitation that waits, as its roadmap lists it.' })
export class WaitingInvitation {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation: ToldInvitation;

  @Field(() => Boolean, { description: 'True while its link opens it; false once it is late.' })
  open: boolean;

  @Field(() => Boolean, { description: 'Whether the reader may make its link anew or withdraw it.' })
  mayChange: boolean;
}

@ObjectType({ description: 'A seat that the reader may offer to an address.' })
export class SeatOffer {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => Accreditation, { nullable: true, description: 'Head or alternate.' })
  accreditation: Accreditation | null;

  @Field(() => ID, { nullable: true, description: 'The participant, for roles within one.' })
  participantId: string | null;
}

@ObjectType({ description: 'An institution of a participant.' })
export class OfferedInstitution extends NamedInstitution {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;
}

@ObjectType({ description: 'How many institutions a participant has, and for how many of them somebody reports.' })
export class InstitutionCount {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Int, { description: 'In use.' })
  total: number;

  @Field(() => Int, { description: 'Of these, with a focal point.' })
  staffed: number;
}

@ObjectType({ description: 'Who acts for whom in a roadmap.' })
export class People {
  @Field(() => AdministeredRoadmap, { description: 'The roadmap.' })
  roadmap: AdministeredRoadmap;

  @Field(() => [PersonSeat], {
    description: 'Current seats: the secretariat first, then each delegation, then those beside.',
  })
  seats: PersonSeat[];

  @Field(() => [WaitingInvitation], { description: 'Invitations that wait, the latest first.' })
  invitations: WaitingInvitation[];

  @Field(() => [SeatOffer], { description: 'What the reader may offer.' })
  offers: SeatOffer[];

  @Field(() => String, { description: 'BCP 47 tag of the language of an invitation for which none is chosen.' })
  invitationLanguage: string;

  @Field(() => [OfferedInstitution], {
    description: 'Institutions of participants whose focal points the reader may invite.',
  })
  institutions: OfferedInstitution[];

  @Field(() => [InstitutionCount], {
    description: 'Of the participants whose people the reader reads; none to whoever reads no institutions.',
  })
  institutionCounts: InstitutionCount[];

  @Field(() => Int, {
    nullable: true,
    description: 'Institutions in use in the roadmap; null to whoever reads none.',
  })
  institutionsTotal: number | null;
}
