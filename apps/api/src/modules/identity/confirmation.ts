import { Field, ObjectType } from '@nestjs/graphql';
import { CONFIRMATION_BASIS_DESCRIPTIONS, CONFIRMATION_NEED_DESCRIPTIONS, ROLES } from '@waymark/domain';
import {
  always,
  among,
  and,
  byStanding,
  collated,
  enumeration,
  insideOnly,
  maybe,
  object,
  or,
  raw,
  sql,
  type Actor,
  type Sql,
  type Wire,
} from '../../kernel/index.js';

export const ConfirmationBasis = enumeration('ConfirmationBasis', CONFIRMATION_BASIS_DESCRIPTIONS);
export type ConfirmationBasis = keyof typeof ConfirmationBasis;

export const ConfirmationNeed = enumeration('ConfirmationNeed', CONFIRMATION_NEED_DESCRIPTIONS);
export type ConfirmationNeed = keyof typeof ConfirmationNeed;

@ObjectType({ description: 'Who vouched for the holder of a seat, and on what it stands.' })
export class SeatConfirmation {
  @Field(() => ConfirmationBasis, { description: 'On what it stands.' })
  basis: ConfirmationBasis;

  @Field(() => Date, { description: 'Since when the seat counts.' })
  confirmedAt: Date;

  @Field(() => String, { nullable: true, description: 'Title of who confirmed it; null for an administrator.' })
  confirmedByTitle: string | null;

  @Field(() => Boolean, { description: 'True where an administrator confirmed it.' })
  byAdministrator: boolean;

  @Field(() => String, { nullable: true, description: 'Reference of the letter.' })
  letterReference: string | null;

  @Field(() => String, { nullable: true, description: 'Title of who recorded the letter.' })
  recordedByTitle: string | null;
}

/** The title of the seat with this id: whoever reads a record is told in which seat it was made. */
export const seatTitle = (id: Sql): Sql => sql`(select titled.title from memberships titled where titled.id = ${id})`;

/** The confirmation under `alias`, in the shape of the type SeatConfirmation. */
export const confirmationJson = (alias: string): Sql<Wire<SeatConfirmation>> => {
  const k = raw(alias);
  return object<SeatConfirmation>({
    basis: sql`${k}.basis`,
    confirmedAt: sql`${k}.confirmed_at`,
    confirmedByTitle: seatTitle(sql`${k}.confirmed_by`),
    byAdministrator: sql`${k}.by_administrator`,
    letterReference: sql`${k}.letter_reference`,
    recordedByTitle: seatTitle(sql`${k}.recorded_by`),
  });
};

/** The confirmation that a position under `alias` was signed with; null for one from before there were any. */
export const signedWith = (alias: string): Sql<Wire<SeatConfirmation> | null> =>
  maybe(
    confirmationJson('signed_with'),
    sql`from confirmations signed_with where signed_with.id = ${raw(alias)}.confirmation_id`,
  );

/** The id of the confirmation of the actor's seat in a roadmap that stands now, held until the transaction ends; null without one. */
export const confirmationInForce = (me: Actor, roadmapId: string): Sql => sql`(
  select k.id from confirmations k join memberships m on m.id = k.membership_id
  where m.roadmap_id = ${raw(roadmapId)} and ${among(
    'k.membership_id',
    me.memberships.map(({ id }) => id),
  )} and k.confirmed_at is not null and k.lapsed_at is null for share of k)`;

/** Whether the membership under `alias` counts: confirmed, or of a role that needs nobody's word. */
export const counts = (
  alias: string,
): Sql => sql`(${raw(alias)}.role not in ('secretariat', 'delegation_head') or exists (
  select 1 from confirmations vouched where vouched.membership_id = ${raw(alias)}.id and vouched.confirmed_at is not null and vouched.lapsed_at is null))`;

/** Memberships `m` that are confirmed and whose holders `u` can sign in: those who can vouch for others. */
export const confirmedSeats = (roadmapId: Sql): Sql => sql`memberships m
  join confirmations k on k.membership_id = m.id and k.confirmed_at is not null and k.lapsed_at is null
  join users u on u.id = m.user_id and u.disabled_at is null
  where m.roadmap_id = ${roadmapId} and m.ended_at is null`;

/**
 * Current seats of a roadmap whose holders cannot sign in any more, as far as the actor is told of it: of its own
 * delegation and the secretariat to a head, of all who vouch for others to the secretariat. A table.
 */
export const disabledSeats = (me: Actor, roadmapId: Sql): Sql => sql`(
  select off.id from users gone join memberships off on off.user_id = gone.id
  where gone.disabled_at is not null and off.roadmap_id = ${roadmapId} and off.ended_at is null and off.role in ('secretariat', 'delegation_head')
    and ${or(
      among('off.roadmap_id', me.roadmapsAs('S')),
      among('off.participant_id', me.participantsAs('H')),
      and(sql`off.role = 'secretariat'`, among('off.roadmap_id', me.roadmapsAs('H'))),
    )}) disabled`;

/** The order of seats `m`: secretariat first, then each delegation's team with those who sign before the others, then those beside. */
export const signatoriesFirst = (me: Actor): Sql => sql`array_position(${ROLES}::text[], m.role),
  m.accreditation desc nulls last, ${collated(me, 'm.title')}, m.id`;

/**
 * Seats that wait for a word: to a signatory, those of its own delegation, and of a secretariat that has nobody; to the secretariat its own and those of
 * delegations without a confirmed signatory.
 */
export const waitingSeats = (me: Actor, participantId: string | Sql | null, where: Sql = always): Sql => {
  const vouchers = sql`select 1 from ${confirmedSeats(sql`w.roadmap_id`)} and m.role = 'delegation_head' and m.participant_id = w.participant_id`;
  const whose =
    participantId === null
      ? sql`(w.role = 'secretariat' or not exists (${vouchers}))`
      : sql`((w.role = 'delegation_head' and w.participant_id = ${participantId}) or (w.role = 'secretariat'
          and not exists (select 1 from ${confirmedSeats(sql`w.roadmap_id`)} and m.role = 'secretariat')))`;
  return sql`(select count(*)::int from memberships w where ${byStanding(me, 'w.roadmap_id', insideOnly)} and w.ended_at is null and w.user_id is not null
    and not ${counts('w')} and ${where} and ${whose})`;
};
