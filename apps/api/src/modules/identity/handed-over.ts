import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Team } from '@waymark/domain';
import { InvitationLink } from './invitation.entity.js';
import type { Membership } from './membership.entity.js';

@ObjectType({ description: 'Another seat of somebody who leaves, which you may hand over as well.' })
export class OtherSeat {
  @Field(() => ID, { description: 'The membership.' })
  id: string;

  @Field(() => String, { description: 'Title under which its acts are shown.' })
  title: string;

  @Field(() => String, { description: 'Title of its roadmap.' })
  roadmapTitle: string;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

/** With what decides whether it is somebody's to hand over. */
export type HeldElsewhere = OtherSeat &
  Pick<Membership, 'roadmapId' | 'role' | 'accreditation' | 'participantId' | 'userId' | 'endedAt'> & { team: Team };

@ObjectType({
  description: 'Seats that were handed over: to each of them its successor is invited by a link of its own.',
})
export class HandedOver extends InvitationLink {
  @Field(() => [InvitationLink], { description: 'To the other seats of the same person, as they were named.' })
  also: InvitationLink[];
}
