import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { Role } from '../identity/index.js';
import { NamedInstitution, ParticipantName } from '../places/index.js';
import { Phase, RoadmapName } from '../roadmap/index.js';
import { RoundHead } from '../validation/index.js';
import { Need } from './overview.types.js';

@ObjectType({ description: 'A roadmap in which you hold a role, with what needs you there.' })
export class OwnRoadmap extends RoadmapName {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  shortTitle: string;

  @Field(() => Phase, { description: 'Where it stands on its way.' })
  phase: Phase;

  @Field(() => Date, { nullable: true, description: 'When drafting began; null while it is being set up.' })
  draftingSince: string | null;

  @Field(() => Day, { nullable: true, description: 'First day of the period; null until it is set up.' })
  periodStart: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the period; null until it is set up.' })
  periodEnd: string | null;

  @Field(() => String, { description: 'IANA zone of its days and deadlines. Never shown by this id.' })
  zone: string;

  @Field(() => Role, { description: 'Your role.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'Your participant; null for roles beside all of them.' })
  participantId: string | null;

  @Field(() => [NamedInstitution], { description: 'Your institutions, by name.' })
  institutions: NamedInstitution[];

  @Field(() => [ParticipantName], { description: 'In the order of their English names.' })
  participants: ParticipantName[];

  @Field(() => RoundHead, { nullable: true, description: 'The open round that opened last; null for donors.' })
  round: RoundHead | null;

  @Field(() => [Need], { description: 'What waits for you, most binding first; nothing once it is closed.' })
  needs: Need[];

  @Field(() => Int, { description: 'How many things these are.' })
  waiting: number;
}
