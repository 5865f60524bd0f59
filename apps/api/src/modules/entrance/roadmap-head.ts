import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ParticipantName } from '../places/index.js';
import { Phase, RoadmapName } from '../roadmap/index.js';
import { RoundHead } from '../validation/index.js';

@ObjectType({ description: 'A roadmap in short.' })
export class RoadmapHead extends RoadmapName {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  shortTitle: string;

  @Field(() => Phase, { description: 'Where it stands on its way.' })
  phase: Phase;

  @Field(() => Date, { nullable: true, description: 'When drafting began; null while it is being set up.' })
  draftingSince: Date | null;

  @Field(() => String, { description: 'IANA zone of its days. Never shown by this id.' })
  zone: string;

  @Field(() => [ParticipantName], { description: 'In the order of their English names.' })
  participants: ParticipantName[];

  @Field(() => RoundHead, {
    nullable: true,
    description: 'The open round that opened last; null without one, and for donors.',
  })
  currentRound: RoundHead | null;
}
