import { Injectable } from '@nestjs/common';
import { productLanguage, type LanguageCode } from '@waymark/i18n';
import {
  Database,
  mailProgress,
  namedParticipants,
  namedRoadmaps,
  sql,
  when,
  type Actor,
  type MailProgress,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { participantName } from '../places/index.js';
import type { Seat } from './identity.policy.js';
import { invitationPolicy } from './identity.policy.js';
import { Invitation, type OpenInvitation } from './invitation.entity.js';
import { newToken, tokenHash } from './session-reader.js';

/** How long a link is open. */
const DAYS = 14;

/** Who is invited to what: a seat with its title and institutions, or an administrator to be. */
export interface NewInvitation {
  email: string;
  seat: (Seat & { title: string; institutionIds: readonly string[] }) | null;
  invitedByUser: string;
  invitedBy: string | null;
  /** BCP 47 tag; without one it is the usual one of its roadmap */
  language?: string | null;
  /** The seat whose holder it succeeds */
  succeeds?: string;
}

@Injectable()
export class InvitationRepository {
  constructor(private readonly db: Database) {}

  /** Those that were neither accepted nor withdrawn, the latest first; for no roadmap, those of administrators. */
  async list(me: Actor, roadmapId: string | null): Promise<Invitation[]> {
    const where = roadmapId === null ? sql`i.administrator` : sql`i.roadmap_id = ${roadmapId}`;
    const invitations = await this.db.select(
      Invitation,
      'i',
      sql`where ${invitationPolicy.scope(me, 'i')} and ${where} and i.accepted_at is null and i.withdrawn_at is null
        order by i.invited_at desc, i.id`,
    );
    return this.#withMail(invitations);
  }

  find(me: Actor, id: string): Promise<Invitation | null> {
    return this.#first(sql`where ${invitationPolicy.scope(me, 'i')} and i.id = ${id}`);
  }

  async #first(tail: Sql): Promise<Invitation | null> {
    const invitation = await this.db.find(Invitation, 'i', tail);
    return invitation && ((await this.#withMail([invitation]))[0] ?? null);
  }

  /** How far the mails with their links have come; where none was mailed, nothing is asked. */
  async #withMail(invitations: Invitation[]): Promise<Invitation[]> {
    const mailed = invitations.filter(({ mailId }) => mailId !== null).map(({ id }) => id);
    const rows =
      mailed.length === 0
        ? []
        : await this.db.rows<{ id: string; mail: Wire<MailProgress> | null }>(
            sql`select i.id, ${mailProgress('i.mail_id')} as mail from invitations i where i.id = any(${mailed}::uuid[])`,
          );
    const mails = new Map(rows.map(({ id, mail }) => [id, mail && { ...mail, at: new Date(mail.at) }]));
    return invitations.map((invitation) => Object.assign(invitation, { mail: mails.get(invitation.id) ?? null }));
  }

  lock(me: Actor, id: string): Promise<Invitation | null> {
    return this.db.find(
      Invitation,
      'i',
      sql`where ${invitationPolicy.scope(me, 'i')} and i.id = ${id} for update of i`,
    );
  }

  /** Those that wait to succeed in a seat, whoever made them. */
  lockSuccessions(membershipId: string): Promise<Invitation[]> {
    return this.#lockPending(sql`i.succeeds = ${membershipId}`);
  }

  /** The latest by which a seat passes to an address. */
  findSuccession(me: Actor, membershipId: string, email: string): Promise<Invitation | null> {
    return this.#first(
      sql`where ${invitationPolicy.scope(me, 'i')} and i.succeeds = ${membershipId} and i.email = ${email}
        order by i.invited_at desc, i.id limit 1`,
    );
  }

  /** Those that wait and were made in a seat. */
  lockMadeIn(membershipId: string): Promise<Invitation[]> {
    return this.#lockPending(sql`i.invited_by = ${membershipId}`);
  }

  /** Those that wait and are for an address, whoever made them. */
  lockFor(email: string): Promise<Invitation[]> {
    return this.#lockPending(sql`i.email = ${email}`);
  }

  #lockPending(which: Sql): Promise<Invitation[]> {
    return this.db.select(
      Invitation,
      'i',
      sql`where ${which} and i.accepted_at is null and i.withdrawn_at is null order by i.id for update of i`,
    );
  }

  /** Those that wait and were made in a seat are its successor's. */
  async passOn(membershipId: string, to: { invitedBy: string; invitedByUser: string }): Promise<void> {
    await this.db.rows(sql`
      update invitations set invited_by = ${to.invitedBy}, invited_by_user = ${to.invitedByUser}, version = version + 1
      where invited_by = ${membershipId} and accepted_at is null and withdrawn_at is null`);
  }

  /** The open invitation of a link, whoever has it: held, so that it opens once. */
  lockOpen(token: string): Promise<Invitation | null> {
    return this.db.find(
      Invitation,
      'i',
      sql`where i.token_hash = ${tokenHash(token)} and i.accepted_at is null and i.withdrawn_at is null
        and i.expires_at > waymark_now() for update of i`,
    );
  }

  /** What whoever has the link is shown of it, and by whom it was made. */
  shown(token: string): Promise<(OpenInvitation & Invitation) | null> {
    return this.db.maybeOne(sql`
      select i.email, i.administrator, i.title, i.role, i.accreditation, i.participant_id as "participantId", i.roadmap_id as "roadmapId", i.language,
        i.invited_by_user as "invitedByUser", i.expires_at as "expiresAt", r.title as "roadmapTitle",
        ${when(sql`p.id is not null`, participantName)} as participant
      from invitations i left join ${namedRoadmaps} r on r.id = i.roadmap_id left join ${namedParticipants} p on p.id = i.participant_id
      where i.token_hash = ${tokenHash(token)} and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > waymark_now()`);
  }

  /** @returns the invitation's id and its token: the only time that it is known */
  async insert({
    email,
    seat,
    invitedByUser,
    invitedBy,
    language,
    succeeds,
  }: NewInvitation): Promise<{ id: string; token: string }> {
    const token = newToken();
    const spoken = language ?? (await this.#usualLanguage(seat?.roadmapId ?? null));
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into invitations (token_hash, email, administrator, roadmap_id, role, accreditation, title, participant_id,
        institution_ids, invited_by_user, invited_by, succeeds, language, expires_at)
      values (${tokenHash(token)}, ${email}, ${seat === null}, ${seat?.roadmapId ?? null}, ${seat?.role ?? null}, ${seat?.accreditation ?? null},
        ${seat?.title ?? null}, ${seat?.participantId ?? null}, ${seat?.institutionIds ?? []}::uuid[], ${invitedByUser}, ${invitedBy}, ${succeeds ?? null}, ${spoken},
        waymark_now() + make_interval(days => ${DAYS}))
      returning id`);
    return { id, token };
  }

  /** A roadmap's authentic language, where Waymark has it; an administrator's is English. */
  async #usualLanguage(roadmapId: string | null): Promise<LanguageCode> {
    const roadmap = await this.db.maybeOne<{ language: string }>(
      sql`select r.language from ${namedRoadmaps} r where r.id = ${roadmapId}::uuid`,
    );
    return productLanguage(roadmap?.language ?? '');
  }

  /** A new link in place of the old one, from now on and in the name of who made it. */
  async renew(id: string, by: { invitedByUser: string; invitedBy: string | null }): Promise<string> {
    const token = newToken();
    await this.db.rows(sql`
      update invitations set token_hash = ${tokenHash(token)}, invited_by_user = ${by.invitedByUser}, invited_by = ${by.invitedBy},
        invited_at = waymark_now(), expires_at = waymark_now() + make_interval(days => ${DAYS}), version = version + 1
      where id = ${id}`);
    return token;
  }

  /** The mail that was written with its link. */
  async mailed(id: string, mailId: string): Promise<void> {
    await this.db.rows(sql`update invitations set mail_id = ${mailId} where id = ${id}`);
  }

  async withdraw(id: string): Promise<void> {
    await this.db.rows(
      sql`update invitations set withdrawn_at = waymark_now(), version = version + 1 where id = ${id}`,
    );
  }

  async accept(id: string, membershipId: string | null): Promise<void> {
    await this.db.rows(sql`
      update invitations set accepted_at = waymark_now(), membership_id = ${membershipId}, version = version + 1 where id = ${id}`);
  }
}
