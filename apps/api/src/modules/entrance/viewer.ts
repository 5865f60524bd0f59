import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accreditation, Role, User } from '../identity/index.js';
import { NamedInstitution, ParticipantName } from '../places/index.js';
import { RoadmapName } from '../roadmap/index.js';
import { RoadmapHead } from './roadmap-head.js';

@ObjectType({ description: 'One of your memberships, with its roadmap.' })
export class ViewerMembership {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Role, { description: 'Your role.' })
  role: Role;

  @Field(() => Accreditation, { nullable: true, description: 'How you may sign; null for other roles.' })
  accreditation: Accreditation | null;

  @Field(() => String, { description: 'Title under which your acts are shown.' })
  title: string;

  @Field(() => ID, { nullable: true, description: 'Your participant; null for roles beside all of them.' })
  participantId: string | null;

  @Field(() => String, { nullable: true, description: "Code of your participant's country." })
  participantCode: string | null;

  @Field(() => [NamedInstitution], { description: 'Your institutions, by name.' })
  institutions: NamedInstitution[];

  @Field(() => RoadmapHead, { description: 'The roadmap.' })
  roadmap: RoadmapHead;
}

@ObjectType({ description: 'Who asks, and in which roadmaps they take part.' })
export class Viewer {
  @Field(() => User, { nullable: true, description: 'Your account; null when you are not signed in.' })
  user: User | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own key, 32 bytes in Base64, for what a device keeps of your drafts; null when you are not signed in.',
  })
  draftKey: string | null;

  @Field(() => [ViewerMembership], { description: 'Your current memberships, by the title of the roadmap.' })
  memberships: ViewerMembership[];

  @Field(() => Date, { description: 'Domain time now.' })
  now: Date;

  @Field(() => Boolean, { description: 'True where demo personas exist.' })
  demo: boolean;
}

@ObjectType({ description: 'A demo account, one click to sign in. Exists only with the sample.' })
export class Persona {
  @Field(() => ID, { description: 'Key to sign in with.' })
  key: string;

  @Field(() => String, { description: 'Its role title.' })
  name: string;

  @Field(() => String, { description: 'What it can do, in one line.' })
  note: string;

  @Field(() => String, { description: 'Address for API clients.' })
  email: string;

  @Field(() => String, { nullable: true, description: "Code of its participant's country." })
  participantCode: string | null;

  @Field(() => Role, { nullable: true, description: 'Its role; null for the administrator.' })
  role: Role | null;
}

@ObjectType({ description: 'A published roadmap, as the sign-in page names it.' })
export class SignInRoadmap extends RoadmapName {
  @Field(() => [ParticipantName], { description: 'In the order of their English names.' })
  participants: ParticipantName[];
}

@ObjectType({ description: 'What the sign-in page shows before anybody is known.' })
export class SignInInfo {
  @Field(() => [SignInRoadmap], { description: 'Roadmaps whose text or progress is public, by title.' })
  roadmaps: SignInRoadmap[];

  @Field(() => [Persona], { description: 'Demo accounts in their order; none without the sample.' })
  personas: Persona[];

  @Field(() => Boolean, { description: 'True where demo personas exist.' })
  demo: boolean;

  @Field(() => Boolean, { description: 'Whether a link for a new password can be mailed.' })
  mail: boolean;
}
