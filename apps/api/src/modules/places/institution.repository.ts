import { Injectable } from '@nestjs/common';
import { codeLooks } from '@waymark/domain';
import { isUUID } from 'class-validator';
import {
  always,
  collated,
  Database,
  decodeCursor,
  invalid,
  namedParticipants,
  namedRoadmaps,
  sql,
  toConnection,
  type Actor,
  type Connection,
} from '../../kernel/index.js';
import { Institution } from './institution.entity.js';
import type { InstitutionsArgs } from './places.inputs.js';
import { institutionPolicy, ofRoadmap, type Belonging } from './places.policy.js';

/** What is known of an institution. */
export type InstitutionFacts = Pick<Institution, 'code' | 'name' | 'acronym' | 'type' | 'level' | 'mandate' | 'roles'>;

/** An institution that an act holds, and whose it is. */
export type HeldInstitution = Institution & Belonging;

@Injectable()
export class InstitutionRepository {
  constructor(private readonly db: Database) {}

  /** Whether the reader may know of the roadmap whose institutions are asked for. */
  async isReadable(me: Actor, roadmapId: string): Promise<boolean> {
    const found = await this.db.maybeOne(
      sql`select 1 from ${namedRoadmaps} r where r.id = ${roadmapId} and ${ofRoadmap(me, 'r')}`,
    );
    return found !== null;
  }

  /** Whose an institution of this country is in the roadmap, as far as the reader knows of that one. */
  belongingTo(
    me: Actor,
    roadmapId: string,
    countryCode: string | null,
  ): Promise<(Belonging & { countryKnown: boolean }) | null> {
    return this.db.maybeOne(sql`
      select r.id as "roadmapId", p.id as "participantId",
        ${countryCode}::text is null or exists (select 1 from countries c where c.code = ${countryCode}) as "countryKnown"
      from ${namedRoadmaps} r left join ${namedParticipants} p on p.roadmap_id = r.id and p.country_code = ${countryCode}
      where r.id = ${roadmapId} and ${ofRoadmap(me, 'r')}`);
  }

  find(me: Actor, id: string): Promise<Institution | null> {
    return this.db.find(Institution, 'i', sql`where i.id = ${id} and ${institutionPolicy.scope(me, 'i')}`);
  }

  /** In the order of their ids: who holds several never waits for who holds the same. */
  async lock(me: Actor, ids: readonly string[]): Promise<HeldInstitution[]> {
    const held = await this.db.select(
      Institution,
      'i',
      sql`where i.id = any(${ids}::uuid[]) and ${institutionPolicy.scope(me, 'i')} order by i.id for update of i`,
    );
    const whose = await this.db.rows<{ id: string; participantId: string }>(sql`
      select i.id, p.id as "participantId" from institutions i
        join ${namedParticipants} p on p.roadmap_id = i.roadmap_id and p.country_code = i.country_code
      where i.id = any(${ids}::uuid[])`);
    const participants = new Map(whose.map(({ id, participantId }) => [id, participantId]));
    return held.map((one) => Object.assign(one, { participantId: participants.get(one.id) ?? null }));
  }

  /**
   * Whether another institution of the roadmap has this code, or one that looks like it (`codeLooks` of the domain). Who
   * gives one waits for who gives another.
   */
  async isCodeTaken(code: string, { roadmapId, id }: { roadmapId: string; id: string }): Promise<boolean> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`institution codes ${roadmapId}`}, 0))`);
    const taken = await this.db.maybeOne(sql`
      select 1 from institutions i where i.roadmap_id = ${roadmapId} and i.id <> ${id}
        and translate(lower(i.code), '01i', 'oll') = ${codeLooks(code)}`);
    return taken !== null;
  }

  async insert(id: string, facts: InstitutionFacts & { roadmapId: string; countryCode: string | null }): Promise<void> {
    await this.db.rows(sql`
      insert into institutions (id, roadmap_id, code, country_code, name, acronym, type, level, mandate, roles, confidence)
      values (${id}, ${facts.roadmapId}, ${facts.code}, ${facts.countryCode}, ${facts.name}, ${facts.acronym}, ${facts.type}, ${facts.level},
        ${facts.mandate}, ${facts.roles}::text[], 'high')`);
  }

  async edit(id: string, facts: InstitutionFacts): Promise<void> {
    await this.db.rows(sql`
      update institutions set code = ${facts.code}, name = ${facts.name}, acronym = ${facts.acronym}, type = ${facts.type}, level = ${facts.level},
        mandate = ${facts.mandate}, roles = ${facts.roles}::text[], version = version + 1
      where id = ${id}`);
  }

  async rename(
    { id, name: former }: HeldInstitution,
    { name, acronym, since }: { name: string; acronym: string | null; since: string },
  ): Promise<void> {
    await this.db.rows(sql`
      insert into institution_names (institution_id, name, until) values (${id}, ${former}, ${since})`);
    await this.db.rows(sql`
      update institutions set name = ${name}, acronym = ${acronym}, version = version + 1 where id = ${id}`);
  }

  /** What was merged into it before goes along: every one of them leads to what is in use, without a detour. */
  async merge(one: HeldInstitution, into: HeldInstitution, since: string): Promise<void> {
    await this.db.rows(sql`
      update institutions set merged_into_id = ${into.id}, merged_on = coalesce(merged_on, ${since}::date), version = version + 1
      where id = ${one.id} or merged_into_id = ${one.id}`);
    await this.db.rows(sql`update institutions set version = version + 1 where id = ${into.id}`);
  }

  async archive(id: string): Promise<void> {
    await this.db.rows(
      sql`update institutions set archived_at = waymark_now(), version = version + 1 where id = ${id}`,
    );
  }

  async restore(id: string): Promise<void> {
    await this.db.rows(sql`update institutions set archived_at = null, version = version + 1 where id = ${id}`);
  }

  /** Whether it is not that day anywhere yet. */
  async isToCome(day: string): Promise<boolean> {
    const { toCome } = await this.db.one<{ toCome: boolean }>(
      sql`select ${day}::date > (waymark_now() at time zone 'Pacific/Kiritimati')::date as "toCome"`,
    );
    return toCome;
  }

  /** Those in use, by name; or those that are archived. */
  async list(
    me: Actor,
    { roadmapId, countryCode, archived, first, after }: InstitutionsArgs,
  ): Promise<Connection<Institution>> {
    const [name, id] = after == null ? ['', null] : decodeCursor(after, 2);
    if (id !== null && !isUUID(id)) throw invalid('cursor_invalid', [{ field: 'after', problem: 'cursor_invalid' }]);
    const ofCountry = countryCode == null ? always : sql`i.country_code = ${countryCode}`;
    const following = id === null ? always : sql`(${collated(me, 'i.name')}, i.id) > (${name}, ${id}::uuid)`;
    const rows = await this.db.select(
      Institution,
      'i',
      sql`where ${institutionPolicy.scope(me, 'i')} and ${ofCountry} and ${following}
        and i.roadmap_id = ${roadmapId} and i.merged_into_id is null and (i.archived_at is not null) = ${archived ?? false}
        order by ${collated(me, 'i.name')}, i.id limit ${first + 1}`,
    );
    return toConnection(rows, first, (row) => [row.name, row.id]);
  }
}
