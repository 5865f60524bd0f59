import { Field, ObjectType } from '@nestjs/graphql';
import type { AccreditationDays } from '@waymark/domain';
import {
  among,
  Day,
  fileInfo,
  FileInfo,
  maybe,
  object,
  raw,
  sql,
  type Actor,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { seatTitle } from './confirmation.js';

@ObjectType({ description: 'From when to when a signatory signs, by its letter.' })
export class SeatAccreditation {
  @Field(() => FileInfo, { nullable: true, description: 'The letter; null where only its days are known.' })
  letter: FileInfo | null;

  @Field(() => Day, { nullable: true, description: 'Its first day; null where it is in force already.' })
  validFrom: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day; null where it names none.' })
  validUntil: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field(() => String, { description: 'Title of who recorded it.' })
  recordedByTitle: string;
}

/** The accreditation of the membership with this id that stands now; null without one. */
export const accreditationJson = (membershipId: Sql): Sql<Wire<SeatAccreditation> | null> =>
  maybe(
    object<SeatAccreditation>({
      letter: fileInfo(sql`accredited.letter_id`),
      validFrom: sql`accredited.valid_from`,
      validUntil: sql`accredited.valid_until`,
      recordedAt: sql`accredited.recorded_at`,
      recordedByTitle: seatTitle(sql`accredited.recorded_by`),
    }),
    sql`from accreditations accredited where accredited.membership_id = ${membershipId} and accredited.ended_at is null`,
  );

const ownDays = (me: Actor, roadmapId: string, lock: Sql): Sql<AccreditationDays | null> =>
  maybe(
    object<AccreditationDays>({ validFrom: sql`own.valid_from`, validUntil: sql`own.valid_until` }),
    sql`from accreditations own join memberships seat on seat.id = own.membership_id
      where seat.roadmap_id = ${raw(roadmapId)} and own.ended_at is null and ${among(
        'own.membership_id',
        me.memberships.map(({ id }) => id),
      )} ${lock}`,
  );

/** The days that bind the actor's seat in a roadmap; null where none do. */
export const accreditationDays = (me: Actor, roadmapId: string): Sql<AccreditationDays | null> =>
  ownDays(me, roadmapId, raw(''));

/** The same, held until the transaction ends. */
export const heldAccreditationDays = (me: Actor, roadmapId: string): Sql<AccreditationDays | null> =>
  ownDays(me, roadmapId, raw('for share of own'));
