import { Injectable } from '@nestjs/common';
import { Actor, collated, Database, MEMBERS, raw, sql } from '../../kernel/index.js';
import type { User } from '../identity/index.js';
import { participantNames } from '../roadmap/index.js';
import type { SignInInfo, Viewer, ViewerMembership } from './viewer.js';

const openRound = sql`(
  select jsonb_build_object('id', o.id, 'code', o.code, 'title', o.title, 'sort', o.sort, 'mode', o.mode, 'state', o.state,
    'openedAt', o.opened_at, 'deadline', o.deadline, 'closedAt', o.closed_at)
  from rounds o where o.roadmap_id = r.id and o.state = 'open' order by o.opened_at desc, o.sort desc limit 1)`;

const demo = raw('exists (select 1 from users where persona is not null)');

/** What the shell and the sign-in page ask for: one statement each, from the actor's own memberships alone. */
@Injectable()
export class ViewerReadModel {
  constructor(private readonly db: Database) {}

  async viewer(me: Actor): Promise<Viewer> {
    const row = await this.db.one<{
      user: UserRow | null;
      draftKey: string | null;
      memberships: ViewerMembership[];
      now: Date;
      demo: boolean;
    }>(sql`
      select waymark_now() as now, ${demo} as demo,
        (select jsonb_build_object('id', u.id, 'email', u.email, 'name', u.name, 'language', u.language, 'administrator', u.administrator,
            'disabledAt', u.disabled_at, 'createdAt', u.created_at, 'version', u.version)
          from users u where u.id = ${me.userId}::uuid) as "user",
        (select encode(c.draft_key, 'base64') from credentials c where c.user_id = ${me.userId}::uuid) as "draftKey",
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', m.id, 'role', m.role, 'accreditation', m.accreditation, 'title', m.title,
            'participantId', m.participant_id, 'participantCode', own.country_code,
            'institutions', (
              select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'acronym', i.acronym) order by ${collated(me, 'i.name')}), '[]')
              from membership_institutions mi join institutions i on i.id = mi.institution_id where mi.membership_id = m.id),
            'roadmap', jsonb_build_object('id', r.id, 'code', r.code, 'title', r.title, 'shortTitle', r.short_title, 'phase', r.phase,
              'illustrative', r.illustrative, 'zone', r.zone, 'participants', ${participantNames},
              'currentRound', case when r.id = any(${me.roadmapsAs(...MEMBERS)}::uuid[]) then ${openRound} end)
          ) order by ${collated(me, 'r.title')}, r.code), '[]')
          from memberships m join roadmaps r on r.id = m.roadmap_id left join participants own on own.id = m.participant_id
          where m.id = any(${me.memberships.map(({ id }) => id)}::uuid[])) as memberships`);
    return { ...row, user: row.user && userOf(row.user), memberships: row.memberships.map(withInstants) };
  }

  /** For whoever comes to the sign-in page: what the public may know, and the demo accounts. */
  async signInInfo(): Promise<SignInInfo> {
    return this.db.one<SignInInfo>(sql`
      select ${demo} as demo,
        (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'title', r.title, 'illustrative', r.illustrative,
            'participants', ${participantNames}) order by ${collated(Actor.anonymous, 'r.title')}, r.code), '[]')
          from roadmaps r where r.publication_level <> 'none') as roadmaps,
        (select coalesce(jsonb_agg(jsonb_build_object('key', u.persona, 'name', u.name, 'note', coalesce(u.persona_note, ''), 'email', u.email,
            'role', part.role, 'participantCode', part.country_code) order by u.persona_sort, u.persona), '[]')
          from users u left join lateral (
            select m.role, p.country_code from memberships m left join participants p on p.id = m.participant_id
            where m.user_id = u.id and m.ended_at is null order by m.created_at, m.id limit 1
          ) part on true
          where u.persona is not null and u.disabled_at is null) as personas`);
  }
}

/** JSON carries instants as text. */
type UserRow = Omit<User, 'createdAt' | 'disabledAt'> & { createdAt: string; disabledAt: string | null };

const instant = (text: string | Date): Date => new Date(text);

function userOf(row: UserRow): User {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    disabledAt: row.disabledAt === null ? null : instant(row.disabledAt),
  };
}

function withInstants(membership: ViewerMembership): ViewerMembership {
  const { currentRound: round, ...roadmap } = membership.roadmap;
  const currentRound = round && {
    ...round,
    openedAt: instant(round.openedAt),
    deadline: round.deadline && instant(round.deadline),
    closedAt: round.closedAt && instant(round.closedAt),
  };
  return { ...membership, roadmap: { ...roadmap, currentRound } };
}
