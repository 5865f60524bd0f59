import { Injectable, type OnModuleInit } from '@nestjs/common';
import { catalogue } from '@waymark/i18n';
import {
  always,
  Database,
  Files,
  ledgerSeals,
  list,
  maybe,
  namedRoadmaps,
  object,
  participantCode,
  PersonalData,
  recordedEvents,
  roadmapCode,
  sql,
  type Person,
  type Told,
} from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import { ErasureRepository } from './erasure.repository.js';
import { FUNCTIONS } from './people-import.js';
import { seatsOf } from './seats-of-person.js';
import { Throttle } from './throttle.js';

/** The account, its seats and what was said of them, and what was done in them. */
@Injectable()
export class RecordsOfPerson implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonalData,
    private readonly files: Files,
    private readonly erasures: ErasureRepository,
    private readonly throttle: Throttle,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      parts: (person, words) => ({ ...ofAccount(person, words), ...ofSeats(person, words), acts: acts(person, words) }),
      erase: (person) => this.#erase(person),
    });
  }

  /** Seats, confirmations and accreditations stay: they name nobody once the account is deleted. */
  async #erase({ userId, email }: Person): Promise<void> {
    await this.erasures.unname(userId, await functions());
    await this.db.rows(sql`update invitations set email = '' where email = ${email}`);
    const letters = await this.db.rows<{ id: string }>(sql`
      with held as (select a.id, a.letter_id from accreditations a where a.membership_id in ${seatsOf(userId)} and a.letter_id is not null),
        let_go as (update accreditations a set letter_id = null from held where a.id = held.id)
      select distinct letter_id as id from held`);
    await this.files.letGo(letters.map(({ id }) => id));
    await this.throttle.forget(email);
  }
}

/** What seats are called whose title named their holder. */
async function functions(): Promise<Record<string, string>> {
  const words = await catalogue('en', 'people');
  return Object.fromEntries((['secretariat', ...FUNCTIONS] as const).map((kind) => [kind, words[`seat.${kind}`]]));
}

const ofAccount = ({ userId, email }: Person, words: boolean) => ({
  account: maybe(
    object<Told>({
      id: sql`u.id`,
      email: sql`u.email`,
      name: sql`u.name`,
      language: sql`u.language`,
      zone: sql`u.zone`,
      administrator: sql`u.administrator`,
      openedAt: sql`u.created_at`,
      disabledAt: sql`u.disabled_at`,
      passwordChangedAt: sql`(select c.changed_at from credentials c where c.user_id = u.id)`,
      resetLinkOpenUntil: sql`(select l.expires_at from reset_links l where l.user_id = u.id)`,
    }),
    sql`from users u where u.id = ${userId}`,
  ),
  // Not even an administrator sees where somebody is signed in.
  sessions: list(
    object<Told>({
      begunAt: sql`s.created_at`,
      lastActiveAt: sql`s.seen_at`,
      expiresAt: sql`s.expires_at`,
      ...(words && { browser: sql`s.browser`, system: sql`s.system` }),
    }),
    sql`from sessions s where s.user_id = ${userId}`,
    sql`s.created_at, s.id`,
  ),
  invitationsToAddress: list(
    object<Told>({
      id: sql`i.id`,
      roadmap: roadmapCode('i.roadmap_id'),
      administrator: sql`i.administrator`,
      role: sql`i.role`,
      title: sql`i.title`,
      participant: participantCode('i.participant_id'),
      invitedAt: sql`i.invited_at`,
      openUntil: sql`i.expires_at`,
      acceptedAt: sql`i.accepted_at`,
      withdrawnAt: sql`i.withdrawn_at`,
    }),
    sql`from invitations i where i.email = ${email}`,
    sql`i.invited_at, i.id`,
  ),
  // To whom is somebody else's data.
  invitationsMade: list(
    object<Told>({ id: sql`i.id`, roadmap: roadmapCode('i.roadmap_id'), invitedAt: sql`i.invited_at` }),
    sql`from invitations i where i.invited_by_user = ${userId}`,
    sql`i.invited_at, i.id`,
  ),
});

const ofSeats = ({ userId }: Person, words: boolean) => ({
  seats: list(
    object<Told>({
      id: sql`m.id`,
      roadmap: sql`r.code`,
      roadmapTitle: sql`r.title`,
      role: sql`m.role`,
      accreditation: sql`m.accreditation`,
      title: sql`m.title`,
      participant: participantCode('m.participant_id'),
      institutions: list(
        sql`x.code`,
        sql`from membership_institutions mi join ${namedInstitutions} x on x.id = mi.institution_id where mi.membership_id = m.id`,
        sql`x.code`,
      ),
      since: sql`m.created_at`,
      until: sql`m.ended_at`,
    }),
    sql`from memberships m join ${namedRoadmaps} r on r.id = m.roadmap_id where m.user_id = ${userId}`,
    sql`m.created_at, m.id`,
  ),
  confirmations: list(
    object<Told>({
      seat: sql`k.membership_id`,
      basis: sql`k.basis`,
      confirmedAt: sql`k.confirmed_at`,
      lapsedAt: sql`k.lapsed_at`,
      byAdministrator: sql`k.by_administrator`,
      ...(words && { letterReference: sql`k.letter_reference` }),
    }),
    sql`from confirmations k where k.membership_id in ${seatsOf(userId)}`,
    sql`k.confirmed_at, k.id`,
  ),
  accreditations: list(
    object<Told>({
      seat: sql`a.membership_id`,
      validFrom: sql`a.valid_from`,
      validUntil: sql`a.valid_until`,
      recordedAt: sql`a.recorded_at`,
      endedAt: sql`a.ended_at`,
      ...(words && { letter: sql`a.letter_id`, letterSha256: sql`a.letter_sha256` }),
    }),
    sql`from accreditations a where a.membership_id in ${seatsOf(userId)}`,
    sql`a.recorded_at, a.id`,
  ),
});

/** What the delegation alone may know of is told to nobody else. */
const acts = ({ userId }: Person, words: boolean) =>
  list(
    object<Told>({
      id: sql`e.id`,
      roadmap: roadmapCode('e.roadmap_id'),
      ledgerNumber: sql`l.number`,
      type: sql`e.type`,
      subjectKind: sql`e.subject_kind`,
      subjectId: sql`e.subject_id`,
      seat: sql`e.membership_id`,
      at: sql`e.occurred_at`,
    }),
    sql`from ${recordedEvents} e left join ${ledgerSeals} l on l.event_id = e.id
      where e.membership_id in ${seatsOf(userId)} and ${words ? always : sql`e.audience <> 'delegation'`}`,
    sql`e.arrival`,
  );
