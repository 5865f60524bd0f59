import { Injectable } from '@nestjs/common';
import {
  always,
  collated,
  Database,
  decodeCursor,
  namedParticipants,
  namedRoadmaps,
  raw,
  sql,
  toConnection,
  type Actor,
  type Connection,
} from '../../kernel/index.js';
import type { FindingsArgs } from './evidence.inputs.js';
import { findingPolicy, paperPolicy, themePolicy } from './evidence.policy.js';
import { Finding } from './finding.entity.js';
import { Paper } from './paper.entity.js';
import { Theme } from './theme.entity.js';

/** What a finding links to: the table and the column of the other side. */
const LINKS = {
  institutions: { table: 'finding_institutions', column: 'institution_id' },
  originCountries: { table: 'finding_origin_countries', column: 'country_code' },
} as const;

@Injectable()
export class EvidenceRepository {
  constructor(private readonly db: Database) {}

  /** Whether anything of this roadmap's evidence can be read at all. */
  async isReadable(me: Actor, roadmapId: string): Promise<boolean> {
    const scope = themePolicy.scope(me, 'x');
    return (
      (await this.db.maybeOne(
        sql`select 1 from (select r.id as roadmap_id from ${namedRoadmaps} r where r.id = ${roadmapId}) x where ${scope}`,
      )) !== null
    );
  }

  listThemes(me: Actor, roadmapId: string): Promise<Theme[]> {
    return this.db.select(
      Theme,
      't',
      sql`where ${themePolicy.scope(me, 't')} and t.roadmap_id = ${roadmapId} order by t.sort`,
    );
  }

  /** Country papers in the order of the participants' names, then the regional analysis. */
  listPapers(me: Actor, roadmapId: string): Promise<Paper[]> {
    return this.db.select(
      Paper,
      'p',
      sql`left join ${namedParticipants} a on a.id = p.participant_id
        where ${paperPolicy.scope(me, 'p')} and p.roadmap_id = ${roadmapId} order by a.english_name nulls last, ${collated(me, 'p.title')}, p.id`,
    );
  }

  /** By code. */
  async listFindings(
    me: Actor,
    { roadmapId, themeId, participantId, first, after }: FindingsArgs,
  ): Promise<Connection<Finding>> {
    const [code] = after ? decodeCursor(after, 1) : [];
    const rows = await this.db.select(
      Finding,
      'f',
      sql`where ${findingPolicy.scope(me, 'f')} and f.roadmap_id = ${roadmapId}
        and ${themeId ? sql`f.theme_id = ${themeId}` : always}
        and ${participantId ? sql`f.participant_id = ${participantId}` : always}
        and ${code === undefined ? always : sql`f.code > ${code}`}
        order by f.code limit ${first + 1}`,
    );
    return toConnection(rows, first, (row) => [row.code]);
  }

  findFinding(me: Actor, id: string): Promise<Finding | null> {
    return this.db.find(Finding, 'f', sql`where ${findingPolicy.scope(me, 'f')} and f.id = ${id}`);
  }

  /** @returns the linked ids or codes of each finding, in their order; findings without any are absent */
  async links(me: Actor, kind: keyof typeof LINKS, findingIds: readonly string[]): Promise<Map<string, string[]>> {
    const { table, column } = LINKS[kind];
    const rows = await this.db.rows<{ id: string; linked: string[] }>(sql`
      select l.finding_id as id, array_agg(l.${raw(column)} order by l.${raw(column)}) as linked
      from ${raw(table)} l join findings f on f.id = l.finding_id
      where l.finding_id = any(${findingIds}::uuid[]) and ${findingPolicy.scope(me, 'f')} group by l.finding_id`);
    return new Map(rows.map(({ id, linked }) => [id, linked]));
  }
}
