import { Injectable } from '@nestjs/common';
import type { Team } from '@waymark/domain';
import { Database, namedParticipants, sql, type Actor } from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import { invitationPolicy, type Seat } from './identity.policy.js';
import type { Invitation } from './invitation.entity.js';

/** A participant of the roadmap, and who is in its team. */
export interface ImportedParticipant extends Team {
  id: string;
  code: string;
  name: string;
  chip: string;
}

export interface ImportedInstitution {
  id: string;
  code: string;
  participantId: string | null;
}

/** What was offered to an address, and is open or taken. */
export interface OfferedSeat extends Seat {
  id: string;
  email: string;
  title: string;
  institutionIds: string[];
  language: string;
  pending: boolean;
  mailId: string | null;
  version: number;
}

/** What a file of people is held against. */
@Injectable()
export class PeopleImportRepository {
  constructor(private readonly db: Database) {}

  participants(roadmapId: string): Promise<ImportedParticipant[]> {
    return this.db.rows(sql`
      select p.id, p.country_code as code, p.english_name as name, p.chip,
        coalesce(bool_or(m.accreditation = 'head'), false) as "hasHead",
        coalesce(bool_or(m.role = 'national_coordinator'), false) as "hasCoordinator"
      from ${namedParticipants} p
        left join memberships m on m.participant_id = p.id and m.user_id is not null and m.ended_at is null
      where p.roadmap_id = ${roadmapId}
      group by p.id, p.country_code, p.english_name, p.chip order by p.english_name`);
  }

  institutions(roadmapId: string): Promise<ImportedInstitution[]> {
    return this.db.rows(sql`
      select i.id, i.code, p.id as "participantId"
      from ${namedInstitutions} i left join ${namedParticipants} p on p.roadmap_id = i.roadmap_id and p.country_code = i.country_code
      where i.roadmap_id = ${roadmapId} and i.in_use order by i.code`);
  }

  /** Invitations that the reader knows of: those that are open, and those whose seat is still held. */
  offered(me: Actor, roadmapId: string): Promise<OfferedSeat[]> {
    return this.db.rows(sql`
      select i.id, i.email, i.title, i.role, i.accreditation, i.roadmap_id as "roadmapId", i.participant_id as "participantId",
        i.institution_ids as "institutionIds", i.language, i.accepted_at is null as pending, i.mail_id as "mailId", i.version
      from invitations i left join memberships m on m.id = i.membership_id
      where ${invitationPolicy.scope(me, 'i')} and i.roadmap_id = ${roadmapId} and i.withdrawn_at is null
        and case when i.accepted_at is null then i.expires_at > waymark_now() else m.ended_at is null end
      order by i.email, i.invited_at desc`);
  }

  /** Those that are still as the import left them: neither opened nor renewed nor withdrawn. */
  async untouched(invitations: readonly Pick<Invitation, 'id' | 'version'>[]): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(sql`
      select count(*)::int as count from (
        select i.id from invitations i join jsonb_to_recordset(${JSON.stringify(invitations)}::jsonb) as x(id uuid, version integer)
          on x.id = i.id and x.version = i.version
        where i.accepted_at is null and i.withdrawn_at is null for update of i) u`);
    return count;
  }

  /** Opens those again that another one took the place of. */
  async reopen(ids: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      update invitations set withdrawn_at = null, version = version + 1
      where id = any(${ids}::uuid[]) and accepted_at is null and expires_at > waymark_now()`);
  }
}
