import { Args, Query, Resolver } from '@nestjs/graphql';
import { nextConfirmation, SEAT_GRANTS, type ConfirmedSeat, type Team } from '@waymark/domain';
import { productLanguage } from '@waymark/i18n';
import {
  always,
  authorize,
  collated,
  Database,
  list,
  Me,
  namedParticipants,
  namedRoadmaps,
  notFound,
  object,
  sql,
  type Actor,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import {
  PeopleArgs,
  changeSeat,
  confirmedSeats,
  confirmSeat,
  handOver,
  hasFocalPoint,
  heldSeats,
  keepAccounts,
  membershipPolicy,
  pendingInvitations,
  readsMembershipsOf,
  recordLetter,
  seatInstitutions,
  setAccreditation,
  signatoriesFirst,
  teamOf,
  type Confirming,
  type Seat,
} from '../identity/index.js';
import { namedInstitution, namedInstitutions, participantNames } from '../places/index.js';
import { roadmapName } from '../roadmap/index.js';
import {
  AdministeredRoadmap,
  People,
  type InstitutionCount,
  type OfferedInstitution,
  type PersonSeat,
  type SeatAction,
  type SeatOffer,
  type ToldInvitation,
} from './people.types.js';

/** A seat as the statement gives it. */
interface SeatRecord extends Omit<PersonSeat, 'waitsFor' | 'allowedActions'> {
  counts: boolean;
  disabled: boolean;
  namedBy: string | null;
  recordedBy: string | null;
}
type SeatFacts = Wire<SeatRecord>;
type TeamOfParticipant = Team & { participantId: string };
type InvitationFacts = Wire<ToldInvitation & { open: boolean }>;

interface Facts {
  roadmap: AdministeredRoadmap;
  closed: boolean;
  language: string;
  seats: SeatFacts[];
  confirmed: ConfirmedSeat[];
  teams: TeamOfParticipant[];
  invitations: InvitationFacts[];
  institutions: OfferedInstitution[];
  counts: InstitutionCount[];
  total: number;
}

const nobody: Team = { hasHead: false, hasCoordinator: false };
const roadmap = object<AdministeredRoadmap>({
  id: sql`r.id`,
  ...roadmapName,
  participants: participantNames,
  continuable: sql`(r.phase = 'closed' and not exists (select 1 from ${namedRoadmaps} next where next.origin_id = r.id))`,
});

/** Of a roadmap only what names it and its participants is read, whoever asks. */
@Resolver()
export class PeopleReadModel {
  constructor(private readonly db: Database) {}

  @Query(() => [AdministeredRoadmap], {
    description:
      'All roadmaps by title, for administrators: title, participants and people, and nothing of their content.',
  })
  async administeredRoadmaps(@Me() me: Actor): Promise<AdministeredRoadmap[]> {
    authorize(keepAccounts(me));
    const rows = await this.db.rows<{ roadmap: AdministeredRoadmap }>(
      sql`select ${roadmap} as roadmap from ${namedRoadmaps} r order by ${collated(me, 'r.title')}, r.code`,
    );
    return rows.map((row) => row.roadmap);
  }

  /** @throws DomainError NOT_FOUND to whoever does not read the people of this roadmap */
  @Query(() => People, { description: 'Who acts for whom in a roadmap, as far as you may read it.' })
  async people(@Me() me: Actor, @Args() { roadmap: code }: PeopleArgs): Promise<Wire<People>> {
    const facts = await this.#facts(me, code);
    if (!facts || !readsMembershipsOf(me, facts.roadmap.id)) throw notFound();
    const { id: roadmapId } = facts.roadmap;
    const theirs = (participantId: string | null): Team =>
      facts.teams.find((team) => team.participantId === participantId) ?? nobody;
    const offers = facts.closed ? [] : offersOf(me, roadmapId, facts.teams);
    const offered = offers.flatMap(({ role, participantId }) => (role === 'focal_point' ? (participantId ?? []) : []));
    return {
      roadmap: facts.roadmap,
      seats: facts.seats
        .map((seat) => seatOf(me, facts, seat, theirs(seat.participantId)))
        .filter(
          (seat) =>
            membershipPolicy.check(me, { ...seat, roadmapId }, undefined) || seat.allowedActions.includes('confirm'),
        ),
      invitations: facts.invitations.map(({ open, ...invitation }) => ({
        invitation,
        open,
        mayChange: changeSeat(me, { ...invitation, roadmapId } as Seat, theirs(invitation.participantId)) === null,
      })),
      offers,
      invitationLanguage: productLanguage(facts.language),
      institutions: facts.institutions.filter(({ participantId }) => offered.includes(participantId)),
      institutionCounts: facts.counts.filter(
        ({ participantId }) => membershipPolicy.check(me, { roadmapId, participantId }, undefined) && !me.administrator,
      ),
      institutionsTotal: me.administrator ? null : facts.total,
    };
  }

  #facts(me: Actor, code: string): Promise<Facts | null> {
    const readable = me.administrator ? always : sql`r.id = ${me.in(code)?.roadmapId ?? null}`;
    return this.db.maybeOne<Facts>(sql`
      select ${roadmap} as roadmap, r.phase = 'closed' as closed, r.language, ${seatsJson(me)} as seats, ${confirmedJson} as confirmed, ${teamsJson} as teams,
        ${invitationsJson(me)} as invitations, ${offeredJson(me)} as institutions, ${countsJson} as counts,
          (select count(*)::int from ${namedInstitutions} i where i.roadmap_id = r.id and i.in_use) as total
      from ${namedRoadmaps} r where r.code = ${code} and ${readable}`);
  }
}

const seatsJson = (me: Actor): Sql<SeatFacts[]> =>
  list(
    object<SeatRecord>({
      id: sql`m.id`,
      userId: sql`m.user_id`,
      role: sql`m.role`,
      accreditation: sql`m.accreditation`,
      title: sql`m.title`,
      participantId: sql`m.participant_id`,
      createdAt: sql`m.created_at`,
      version: sql`m.version`,
      namedBy: sql`m.named_by`,
      disabled: sql`m.disabled`,
      counts: sql`m.counts`,
      institutions: list(
        namedInstitution,
        sql`from ${seatInstitutions(me)} mi join ${namedInstitutions} i on i.id = mi.institution_id where mi.membership_id = m.id`,
        collated(me, 'i.name'),
      ),
      confirmation: sql`m.confirmation`,
      recordedLetter: sql`m.recorded_letter`,
      recordedBy: sql`m.recorded_by`,
      accreditationLetter: sql`m.accreditation_letter`,
    }),
    sql`from ${heldSeats(me)} m where m.roadmap_id = r.id`,
    signatoriesFirst(me),
  );

const confirmedJson = list(
  object<ConfirmedSeat>({ id: sql`m.id`, role: sql`m.role`, participantId: sql`m.participant_id` }),
  sql`from ${confirmedSeats(sql`r.id`)}`,
);

const teamsJson = list(
  object<TeamOfParticipant>({ participantId: sql`p.id`, ...teamOf(sql`p.id`) }),
  sql`from ${namedParticipants} p where p.roadmap_id = r.id`,
  sql`p.english_name`,
);

const invitationsJson = (me: Actor): Sql<InvitationFacts[]> =>
  list(
    object<ToldInvitation & { open: boolean }>({
      id: sql`i.id`,
      email: sql`i.email`,
      administrator: sql`i.administrator`,
      roadmapId: sql`i.roadmap_id`,
      role: sql`i.role`,
      accreditation: sql`i.accreditation`,
      title: sql`i.title`,
      participantId: sql`i.participant_id`,
      institutionIds: sql`i.institution_ids`,
      language: sql`i.language`,
      invitedAt: sql`i.invited_at`,
      expiresAt: sql`i.expires_at`,
      version: sql`i.version`,
      mail: sql`i.mail`,
      open: sql`i.open`,
    }),
    sql`from ${pendingInvitations(me)} i where i.roadmap_id = r.id`,
    sql`i.invited_at desc, i.id`,
  );

/** Institutions of the participants' countries, which focal points are offered. */
const offeredJson = (me: Actor): Sql<OfferedInstitution[]> =>
  list(
    object<OfferedInstitution>({ id: sql`i.id`, name: sql`i.name`, acronym: sql`i.acronym`, participantId: sql`p.id` }),
    sql`from ${namedParticipants} p join ${namedInstitutions} i on i.roadmap_id = p.roadmap_id and i.country_code = p.country_code and i.in_use where p.roadmap_id = r.id`,
    collated(me, 'i.name'),
  );

/** Each participant's institutions in use, and how many of them have a focal point. */
const countsJson = list(
  object<InstitutionCount>({ participantId: sql`c.id`, total: sql`c.total`, staffed: sql`c.staffed` }),
  sql`from (select p.id, p.english_name, count(*)::int as total, (count(*) filter (where ${hasFocalPoint('i.id', 'p.id')}))::int as staffed
    from ${namedParticipants} p join ${namedInstitutions} i on i.roadmap_id = p.roadmap_id and i.country_code = p.country_code and i.in_use
    where p.roadmap_id = r.id group by p.id, p.english_name) c`,
  sql`c.english_name`,
);

/** What is still done with a seat in a closed roadmap, where nobody takes one any more: who comes in to read is looked after. */
const AFTER_CLOSING: readonly SeatAction[] = ['reset', 'end'];

function seatOf(
  me: Actor,
  { roadmap: { id: roadmapId }, closed, confirmed }: Facts,
  facts: SeatFacts,
  team: Team,
): Wire<PersonSeat> {
  const { counts: alreadyCounts, disabled, namedBy, recordedBy, ...shown } = facts;
  const seat = { ...shown, roadmapId, endedAt: null };
  const next = nextConfirmation({ ...shown, namedBy, letterRecordedBy: recordedBy }, confirmed);
  const confirming: Confirming = { seat, confirmed: alreadyCounts, next };
  const mine = changeSeat(me, seat, team) === null;
  const may: Record<SeatAction, boolean> = {
    confirm: confirmSeat(me, confirming) === null,
    record_letter: recordLetter(me, confirming) === null && facts.recordedLetter === null,
    set_accreditation: setAccreditation(me, seat) === null,
    reset: mine && shown.userId !== null && shown.userId !== me.userId && !disabled,
    hand_over: handOver(me, seat, team) === null,
    end: mine,
  };
  const actions = (Object.keys(may) as SeatAction[]).filter(
    (action) => may[action] && (!closed || AFTER_CLOSING.includes(action)),
  );
  return { ...shown, waitsFor: alreadyCounts || shown.userId === null ? null : next.need, allowedActions: actions };
}

/** What the actor may offer; a head only where the seat is free. */
function offersOf(me: Actor, roadmapId: string, teams: readonly TeamOfParticipant[]): SeatOffer[] {
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
