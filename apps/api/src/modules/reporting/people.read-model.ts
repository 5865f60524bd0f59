import { Injectable } from '@nestjs/common';
import { nextConfirmation, SEAT_GRANTS, type ConfirmedSeat, type Team } from '@waymark/domain';
import { authorize, collated, Database, notFound, or, sql, type Actor } from '../../kernel/index.js';
import {
  changeSeat,
  confirmationJson,
  confirmedSeats,
  confirmSeat,
  counts,
  invitationPolicy,
  keepAccounts,
  membershipPolicy,
  readsMembershipsOf,
  readsToConfirm,
  recordLetter,
  signatoriesFirst,
  type Confirming,
  type Invitation,
  type Seat,
} from '../identity/index.js';
import { participantNames } from '../roadmap/index.js';
import type {
  AdministeredRoadmap,
  OfferedInstitution,
  People,
  PersonSeat,
  SeatAction,
  SeatOffer,
} from './people.types.js';

/** A seat as the statement gives it. */
interface SeatFacts extends Omit<PersonSeat, 'waitsFor' | 'allowedActions'> {
  counts: boolean;
  disabled: boolean;
  namedBy: string | null;
  recordedBy: string | null;
}

interface Facts {
  roadmap: AdministeredRoadmap;
  seats: SeatFacts[];
  confirmed: ConfirmedSeat[];
  teams: (Team & { participantId: string })[];
  invitations: (Invitation & { open: boolean })[];
  institutions: OfferedInstitution[];
}

const nobody: Team = { hasHead: false, hasCoordinator: false };
const roadmap = sql`jsonb_build_object('id', r.id, 'code', r.code, 'title', r.title, 'illustrative', r.illustrative, 'participants', ${participantNames})`;

/** Of a roadmap only what names it and its participants is read, whoever asks. */
@Injectable()
export class PeopleReadModel {
  constructor(private readonly db: Database) {}

  async administeredRoadmaps(me: Actor): Promise<AdministeredRoadmap[]> {
    authorize(keepAccounts(me));
    const rows = await this.db.rows<{ roadmap: AdministeredRoadmap }>(
      sql`select ${roadmap} as roadmap from roadmaps r order by ${collated(me, 'r.title')}, r.code`,
    );
    return rows.map((row) => row.roadmap);
  }

  /** @throws DomainError NOT_FOUND to whoever does not read the people of this roadmap */
  async people(me: Actor, code: string): Promise<People> {
    const facts = await this.#facts(me, code);
    if (!facts || !readsMembershipsOf(me, facts.roadmap.id)) throw notFound();
    const { id: roadmapId } = facts.roadmap;
    const teamOf = (participantId: string | null): Team =>
      facts.teams.find((team) => team.participantId === participantId) ?? nobody;
    const offers = offersOf(me, roadmapId, facts.teams);
    const offered = offers.flatMap(({ role, participantId }) => (role === 'focal_point' ? (participantId ?? []) : []));
    return {
      roadmap: facts.roadmap,
      seats: facts.seats
        .map((seat) => seatOf(me, roadmapId, seat, facts.confirmed, teamOf(seat.participantId)))
        .filter(
          (seat) =>
            membershipPolicy.check(me, { ...seat, roadmapId }, undefined) || seat.allowedActions.includes('confirm'),
        ),
      invitations: facts.invitations.map(({ open, ...invitation }) => ({
        invitation,
        open,
        mayChange: changeSeat(me, { ...invitation, roadmapId } as Seat, teamOf(invitation.participantId)) === null,
      })),
      offers,
      institutions: facts.institutions.filter(({ participantId }) => offered.includes(participantId)),
    };
  }

  #facts(me: Actor, code: string): Promise<Facts | null> {
    const readable = me.administrator ? sql`true` : sql`r.id = ${me.in(code)?.roadmapId ?? null}`;
    return this.db.maybeOne<Facts>(sql`
      select ${roadmap} as roadmap,
        (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'userId', m.user_id, 'role', m.role, 'accreditation', m.accreditation,
            'title', m.title, 'participantId', m.participant_id, 'createdAt', m.created_at, 'version', m.version, 'namedBy', m.named_by,
            'disabled', exists (select 1 from users off where off.id = m.user_id and off.disabled_at is not null), 'counts', ${counts('m')},
            'institutions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'acronym', i.acronym) order by ${collated(me, 'i.name')}), '[]')
              from membership_institutions mi join institutions i on i.id = mi.institution_id where mi.membership_id = m.id),
            'confirmation', case when k.confirmed_at is not null then ${confirmationJson('k')} end,
            'recordedLetter', case when k.confirmed_at is null then k.letter_reference end,
            'recordedBy', case when k.confirmed_at is null then k.recorded_by end) ${signatoriesFirst(me)}), '[]')
          from memberships m left join confirmations k on k.membership_id = m.id and k.lapsed_at is null
          where m.roadmap_id = r.id and m.ended_at is null and ${or(
            membershipPolicy.scope(me, 'm'),
            sql`(${readsToConfirm(me, 'm')} and not ${counts('m')})`,
          )}) as seats,
        (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'participantId', m.participant_id)), '[]')
          from ${confirmedSeats(sql`r.id`)}) as confirmed,
        (select coalesce(jsonb_agg(jsonb_build_object('participantId', p.id,
            'hasHead', exists (select 1 from memberships h where h.participant_id = p.id and h.accreditation = 'head' and h.user_id is not null and h.ended_at is null),
            'hasCoordinator', exists (select 1 from memberships h where h.participant_id = p.id and h.role = 'national_coordinator' and h.user_id is not null and h.ended_at is null)
          ) order by c.name), '[]') from participants p join countries c on c.code = p.country_code where p.roadmap_id = r.id) as teams,
        (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'administrator', i.administrator, 'roadmapId', i.roadmap_id, 'role', i.role,
            'accreditation', i.accreditation, 'title', i.title, 'participantId', i.participant_id, 'institutionIds', i.institution_ids,
            'invitedAt', i.invited_at, 'expiresAt', i.expires_at, 'version', i.version, 'open', i.expires_at > waymark_now()) order by i.invited_at desc, i.id), '[]')
          from invitations i where i.roadmap_id = r.id and i.accepted_at is null and i.withdrawn_at is null and ${invitationPolicy.scope(me, 'i')}) as invitations,
        (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'acronym', i.acronym, 'participantId', p.id) order by ${collated(me, 'i.name')}), '[]')
          from participants p join institutions i on i.country_code = p.country_code where p.roadmap_id = r.id) as institutions
      from roadmaps r where r.code = ${code} and ${readable}`);
  }
}

function seatOf(
  me: Actor,
  roadmapId: string,
  facts: SeatFacts,
  confirmed: readonly ConfirmedSeat[],
  team: Team,
): PersonSeat {
  const { counts: alreadyCounts, disabled, namedBy, recordedBy, ...shown } = facts;
  const seat = { ...shown, roadmapId, endedAt: null };
  const next = nextConfirmation({ ...shown, namedBy, letterRecordedBy: recordedBy }, confirmed);
  const confirming: Confirming = { seat, confirmed: alreadyCounts, next };
  const mine = changeSeat(me, seat, team) === null;
  const may: Record<SeatAction, boolean> = {
    confirm: confirmSeat(me, confirming) === null,
    record_letter: recordLetter(me, confirming) === null && facts.recordedLetter === null,
    reset: mine && shown.userId !== null && shown.userId !== me.userId && !disabled,
    end: mine,
  };
  const actions = (Object.keys(may) as SeatAction[]).filter((action) => may[action]);
  return { ...shown, waitsFor: alreadyCounts || shown.userId === null ? null : next.need, allowedActions: actions };
}

/** What the actor may offer; a head only where the seat is free. */
function offersOf(me: Actor, roadmapId: string, teams: readonly (Team & { participantId: string })[]): SeatOffer[] {
  const offers = SEAT_GRANTS.flatMap(({ seat: kind }): SeatOffer[] => {
    const accreditation = kind === 'head' || kind === 'alternate' ? kind : null;
    const role = kind === 'head' || kind === 'alternate' ? 'delegation_head' : kind;
    if (role === 'secretariat' || role === 'observer' || role === 'donor')
      return [{ role, accreditation, participantId: null }];
    return teams
      .filter(({ hasHead }) => kind !== 'head' || !hasHead)
      .map(({ participantId }) => ({ role, accreditation, participantId }));
  });
  const teamOf = (id: string | null): Team => teams.find(({ participantId }) => participantId === id) ?? nobody;
  const known = new Set<string>();
  return offers.filter((offer) => {
    const name = JSON.stringify(offer);
    if (known.has(name)) return false;
    known.add(name);
    return changeSeat(me, { ...offer, roadmapId }, teamOf(offer.participantId)) === null;
  });
}
