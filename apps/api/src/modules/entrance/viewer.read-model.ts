import { Injectable } from '@nestjs/common';
import {
  Actor,
  collated,
  Database,
  list,
  Mail,
  maybe,
  MEMBERS,
  object,
  participantCode,
  sql,
  when,
  type Wire,
} from '../../kernel/index.js';
import { isDemo, ownDraftKey, ownSeats, personas, seatInstitutions, users, type User } from '../identity/index.js';
import { institutions, namedInstitution, participantNames } from '../places/index.js';
import { roadmapName, roadmaps } from '../roadmap/index.js';
import { openRound } from '../validation/index.js';
import type { RoadmapHead } from './roadmap-head.js';
import type { Persona, SignInInfo, SignInRoadmap, Viewer, ViewerMembership } from './viewer.js';

/** What the shell and the sign-in page ask for: one statement each, from the actor's own memberships alone. */
@Injectable()
export class ViewerReadModel {
  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
  ) {}

  viewer(me: Actor): Promise<Wire<Viewer>> {
    return this.db.one(sql`
      select waymark_now() as now, ${isDemo} as demo, ${ownDraftKey(me)} as "draftKey",
        ${maybe(user, sql`from ${users(me)} u where u.id = ${me.userId}::uuid`)} as "user",
        ${list(
          membership(me),
          sql`from ${ownSeats(me)} m join ${roadmaps(me)} r on r.id = m.roadmap_id`,
          sql`${collated(me, 'r.title')}, r.code`,
        )} as memberships`);
  }

  /** For whoever comes to the sign-in page: what the public may know, and the demo accounts. */
  signInInfo(): Promise<Wire<SignInInfo>> {
    return this.db.one(sql`
      select ${isDemo} as demo, ${this.mail.isConfigured}::boolean as mail,
        ${list(
          signInRoadmap,
          sql`from ${roadmaps(Actor.anonymous)} r`,
          sql`${collated(Actor.anonymous, 'r.title')}, r.code`,
        )} as roadmaps,
        ${list(persona, sql`from ${personas} u`, sql`u.persona_sort, u.persona`)} as personas`);
  }
}

const user = object<User>({
  id: sql`u.id`,
  email: sql`u.email`,
  name: sql`u.name`,
  language: sql`u.language`,
  zone: sql`u.zone`,
  administrator: sql`u.administrator`,
  disabledAt: sql`u.disabled_at`,
  createdAt: sql`u.created_at`,
  version: sql`u.version`,
});

/** The seat `m` in the roadmap `r`. */
const membership = (me: Actor) =>
  object<ViewerMembership>({
    id: sql`m.id`,
    role: sql`m.role`,
    accreditation: sql`m.accreditation`,
    title: sql`m.title`,
    participantId: sql`m.participant_id`,
    participantCode: participantCode('m.participant_id'),
    institutions: list(
      namedInstitution,
      sql`from ${seatInstitutions(me)} mi join ${institutions(me)} i on i.id = mi.institution_id where mi.membership_id = m.id`,
      collated(me, 'i.name'),
    ),
    roadmap: object<RoadmapHead>({
      id: sql`r.id`,
      ...roadmapName,
      shortTitle: sql`r.short_title`,
      phase: sql`r.phase`,
      draftingSince: sql`r.drafting_since`,
      zone: sql`r.zone`,
      participants: participantNames,
      currentRound: when(sql`r.id = any(${me.roadmapsAs(...MEMBERS)}::uuid[])`, openRound(me, 'r')),
    }),
  });

const signInRoadmap = object<SignInRoadmap>({
  ...roadmapName,
  participants: participantNames,
});

const persona = object<Persona>({
  key: sql`u.persona`,
  name: sql`u.name`,
  note: sql`coalesce(u.persona_note, '')`,
  email: sql`u.email`,
  role: sql`u.role`,
  participantCode: participantCode('u.participant_id'),
});
