import {
  always,
  byStanding,
  door,
  mailProgress,
  openToAll,
  or,
  raw,
  sql,
  when,
  type Actor,
  type Parts,
  type Sql,
} from '../../kernel/index.js';
import type { Team } from '@waymark/domain';
import { accreditationJson } from './accreditation.js';
import { confirmationJson, counts } from './confirmation.js';
import {
  accreditationPolicy,
  invitationPolicy,
  membershipPolicy,
  readsToConfirm,
  userPolicy,
} from './identity.policy.js';

/** Seats by their titles: whoever sees an act sees in which role it was done, and no more of who did it. */
export const seats = door('memberships t', 'id roadmap_id role title participant_id', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);

/** The accounts that the reader may see; their passwords and keys stand in no door. */
export const users = door('users t', 'id email name language zone administrator disabled_at created_at version', (me) =>
  userPolicy.scope(me, 't'),
);

/** The key of the reader's drafts on its devices: nobody else's is ever read. */
export const ownDraftKey = (me: Actor): Sql =>
  sql`(select encode(secret.draft_key, 'base64') from credentials secret where secret.user_id = ${me.userId}::uuid)`;

/** The seats in which the reader asks. */
export const ownSeats = door(
  'memberships t',
  'id roadmap_id role accreditation title participant_id',
  (me) => sql`t.id = any(${me.memberships.map(({ id }) => id)}::uuid[])`,
);

/** The institutions of a seat: read with it. */
export const seatInstitutions = door('membership_institutions t', 'membership_id institution_id', () => always);

/**
 * Current seats with their confirmation, or the letter that waits for one: those that the reader looks after, and those
 * that it may have to confirm.
 */
export const heldSeats = door(
  'memberships t left join confirmations k on k.membership_id = t.id and k.lapsed_at is null',
  'id roadmap_id user_id role accreditation title participant_id created_at version named_by',
  (me) =>
    sql`t.ended_at is null and ${or(
      membershipPolicy.scope(me, 't'),
      sql`(${readsToConfirm(me, 't')} and not ${counts('t')})`,
    )}`,
  (me) => ({
    counts: counts('t'),
    accreditation_letter: when(accreditationPolicy.scope(me, 't'), accreditationJson(sql`t.id`)),
    disabled: sql`exists (select 1 from users holder where holder.id = t.user_id and holder.disabled_at is not null)`,
    confirmation: when(sql`k.confirmed_at is not null`, confirmationJson('k')),
    recorded_letter: sql`case when k.confirmed_at is null then k.letter_reference end`,
    recorded_by: sql`case when k.confirmed_at is null then k.recorded_by end`,
  }),
);

/** Whether somebody with an account holds the seats beside which others are granted by whom is nearer. */
export const teamOf = (participantId: Sql): Parts<Team> => {
  const held = (seat: Sql): Sql => sql`exists (select 1 from memberships held
    where held.participant_id = ${participantId} and ${seat} and held.user_id is not null and held.ended_at is null)`;
  return {
    hasHead: held(sql`held.accreditation = 'head'`),
    hasCoordinator: held(sql`held.role = 'national_coordinator'`),
  };
};

/** Invitations that were neither accepted nor withdrawn; `open` as long as their link leads somewhere. */
export const pendingInvitations = door(
  'invitations t',
  `id email administrator roadmap_id role accreditation title participant_id institution_ids language invited_at expires_at version`,
  (me) => sql`t.accepted_at is null and t.withdrawn_at is null and ${invitationPolicy.scope(me, 't')}`,
  () => ({ open: sql`t.expires_at > waymark_now()`, mail: mailProgress('t.mail_id') }),
);

/** Whether somebody has or had a seat of the participant with this id, or is invited to one. */
export const takesPart = (participantId: string): Sql => sql`(
  exists (select 1 from memberships seat where seat.participant_id = ${raw(participantId)})
  or exists (select 1 from invitations asked where asked.participant_id = ${raw(participantId)} and asked.accepted_at is null and asked.withdrawn_at is null))`;

/** The demo accounts of the sample, each with its first seat: told to whoever comes to the sign-in page. */
export const personas = raw(`(
  select u.persona, u.persona_sort, u.persona_note, u.name, u.email, part.role, part.participant_id
  from users u left join lateral (
    select m.role, m.participant_id from memberships m where m.user_id = u.id and m.ended_at is null order by m.created_at, m.id limit 1) part on true
  where u.persona is not null and u.disabled_at is null)`);

/** Whether this deployment shows the sample. */
export const isDemo = raw('exists (select 1 from users demo where demo.persona is not null)');
