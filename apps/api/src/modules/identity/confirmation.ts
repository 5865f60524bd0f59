import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConfirmationBasis as Basis, ConfirmationNeed as Need } from '@waymark/domain';
import { collated, raw, sql, type Actor, type Sql } from '../../kernel/index.js';

export const ConfirmationBasis: { [B in Basis]: B } = {
  founding: 'founding',
  secretariat: 'secretariat',
  head: 'head',
  delegation: 'delegation',
  letter: 'letter',
};
export type ConfirmationBasis = Basis;
registerEnumType(ConfirmationBasis, {
  name: 'ConfirmationBasis',
  description: 'On what it stands that a seat counts.',
  valuesMap: {
    founding: { description: 'It was there before anybody who could have confirmed it.' },
    secretariat: { description: 'A confirmed member of the secretariat vouched for it.' },
    head: { description: 'A confirmed signatory vouched for a member of the secretariat.' },
    delegation: { description: 'A confirmed signatory of the delegation vouched for it.' },
    letter: { description: 'A letter, whose reference one person recorded and another confirmed.' },
  },
});

export const ConfirmationNeed: { [N in Need]: N } = {
  delegation: 'delegation',
  letter: 'letter',
  secretariat: 'secretariat',
  administrator: 'administrator',
  head: 'head',
};
export type ConfirmationNeed = Need;
registerEnumType(ConfirmationNeed, {
  name: 'ConfirmationNeed',
  description: 'What a seat waits for before it counts.',
  valuesMap: {
    delegation: { description: 'A confirmed signatory of the delegation confirms it.' },
    letter: { description: 'The secretariat records the reference of its letter.' },
    secretariat: {
      description: 'A member of the secretariat confirms it who neither named it nor recorded its letter.',
    },
    administrator: { description: 'An administrator confirms it: there is no other member of the secretariat.' },
    head: { description: 'A confirmed signatory of any delegation confirms it.' },
  },
});

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

const title = (id: Sql): Sql => sql`(select vouching.title from memberships vouching where vouching.id = ${id})`;

/** The confirmation under `alias`, in the shape of the type SeatConfirmation. */
export const confirmationJson = (alias: string): Sql => {
  const k = raw(alias);
  return sql`jsonb_build_object('basis', ${k}.basis, 'confirmedAt', ${k}.confirmed_at, 'confirmedByTitle', ${title(sql`${k}.confirmed_by`)},
    'byAdministrator', ${k}.by_administrator, 'letterReference', ${k}.letter_reference, 'recordedByTitle', ${title(sql`${k}.recorded_by`)})`;
};

/** The confirmation that a position under `alias` was signed with; null for one from before there were any. */
export const signedWith = (alias: string): Sql =>
  sql`(select ${confirmationJson('signed_with')} from confirmations signed_with where signed_with.id = ${raw(alias)}.confirmation_id)`;

/** The id of the confirmation of a membership that stands now, held until the transaction ends; null without one. */
export const confirmationInForce = (membershipId: string): Sql => sql`(
  select id from confirmations where membership_id = ${membershipId} and confirmed_at is not null and lapsed_at is null for share)`;

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

/** Secretariat first, then each delegation's team with those who sign before the others, then those beside. */
export const signatoriesFirst = (me: Actor): Sql => sql`order by array_position(
  array['secretariat', 'delegation_head', 'delegate', 'national_coordinator', 'focal_point', 'donor', 'observer'], m.role),
  m.accreditation desc nulls last, ${collated(me, 'm.title')}, m.id`;
