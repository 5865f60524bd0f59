import { Injectable } from '@nestjs/common';
import { conflict, Database, namedParticipants, sql } from '../../kernel/index.js';
import type { Institution } from './institution.entity.js';

/** An institution as a file tells of it. */
export type ImportedFacts = Pick<
  Institution,
  'code' | 'countryCode' | 'name' | 'acronym' | 'type' | 'level' | 'mandate' | 'roles' | 'confidence' | 'note'
>;

/** An institution of the roadmap, and whose it is. */
export type ThereInstitution = ImportedFacts & {
  id: string;
  participantId: string | null;
  inUse: boolean;
  version: number;
};

export interface NamedCountry {
  code: string;
  name: string;
  chip: string;
  participantId: string | null;
}

type Written = ImportedFacts & { id: string };

/** PostgreSQL's code for a row that others refer to. */
const REFERRED_TO = '23503';

/** Many institutions at once: each statement takes all of them. */
@Injectable()
export class InstitutionImportRepository {
  constructor(private readonly db: Database) {}

  /** Who gives a code waits for who gives another, as for a single one. */
  async holdCodes(roadmapId: string): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`institution codes ${roadmapId}`}, 0))`);
  }

  there(roadmapId: string): Promise<ThereInstitution[]> {
    return this.db.rows(sql`
      select i.id, i.code, i.country_code as "countryCode", i.name, i.acronym, i.type, i.level, i.mandate, i.roles, i.confidence, i.note,
        i.version, p.id as "participantId", i.merged_into_id is null and i.archived_at is null as "inUse"
      from institutions i left join ${namedParticipants} p on p.roadmap_id = i.roadmap_id and p.country_code = i.country_code
      where i.roadmap_id = ${roadmapId} order by i.country_code nulls last, i.code`);
  }

  /** As the roadmap designates its participants; all others as the catalogue has them. */
  countries(roadmapId: string): Promise<NamedCountry[]> {
    return this.db.rows(sql`
      select c.code, coalesce(p.english_name, c.name) as name, coalesce(p.chip, c.chip) as chip, p.id as "participantId"
      from countries c left join ${namedParticipants} p on p.roadmap_id = ${roadmapId} and p.country_code = c.code
      order by p.id is null, 2`);
  }

  /** @throws DomainError CONFLICT where one of the codes was given away meanwhile */
  async insert(roadmapId: string, institutions: readonly Written[]): Promise<void> {
    const made = await this.db.rows(sql`
      insert into institutions (id, roadmap_id, code, country_code, name, acronym, type, level, mandate, roles, confidence, note)
      select x.id, ${roadmapId}, x.code, x."countryCode", x.name, x.acronym, x.type, x.level, x.mandate, x.roles, x.confidence, x.note
      from jsonb_to_recordset(${JSON.stringify(institutions)}::jsonb) as x(id uuid, code text, "countryCode" text, name text,
        acronym text, type text, level text, mandate text, roles text[], confidence text, note text)
      on conflict do nothing returning id`);
    allOf(made, institutions);
  }

  /** @throws DomainError CONFLICT where one of them is not as it was seen */
  async update(institutions: readonly (Written & { version: number })[]): Promise<void> {
    const changed = await this.db.rows(sql`
      update institutions i set code = x.code, name = x.name, acronym = x.acronym, type = x.type, level = x.level,
        mandate = x.mandate, roles = x.roles, confidence = x.confidence, note = x.note, version = i.version + 1
      from jsonb_to_recordset(${JSON.stringify(institutions)}::jsonb) as x(id uuid, version integer, code text, name text,
        acronym text, type text, level text, mandate text, roles text[], confidence text, note text)
      where i.id = x.id and i.version = x.version returning i.id`);
    allOf(changed, institutions);
  }

  /** How many are still as they were left. */
  async untouched(records: readonly { id: string; version: number }[]): Promise<number> {
    const rows = await this.db.rows(sql`
      select i.id from institutions i join jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x(id uuid, version integer)
        on x.id = i.id and x.version = i.version
      order by i.id for update of i`);
    return rows.length;
  }

  /** @returns false where one of them is referred to: then all of them stay */
  async remove(ids: readonly string[]): Promise<boolean> {
    await this.db.rows(sql`savepoint removal`);
    try {
      await this.db.rows(sql`delete from institutions where id = any(${ids}::uuid[])`);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== REFERRED_TO) throw error;
      await this.db.rows(sql`rollback to savepoint removal`);
      return false;
    }
  }
}

function allOf(written: readonly unknown[], asked: readonly unknown[]): void {
  if (written.length < asked.length) throw conflict({ base: null, theirs: null, mine: null });
}
