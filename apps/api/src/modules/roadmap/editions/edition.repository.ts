import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { editionPreimage, type EditionKind } from '@waymark/domain';
import { Database, membershipOf, sql, type Actor } from '../../../kernel/index.js';
import type { Edition } from './edition.js';
import { countedEditions } from './editions.doors.js';

/** A text as an edition holds it. */
export interface Part {
  priorityId: string;
  versionId: string;
  hash: string;
}

/** What is known of the editions of a roadmap when the next one is made. */
export interface EditionsSoFar {
  numbers: string[];
  /** The hash of the latest one of its kind; null without one */
  circulatedHash: string | null;
  inForceHash: string | null;
}

/** An edition that was just made. */
export interface MadeEdition {
  id: string;
  roadmapId: string;
  number: string;
  ordinal: number;
  hash: string;
}

@Injectable()
export class EditionRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(me: Actor, roadmapId: string): Promise<Edition[]> {
    return this.db.rows(sql`
      select e.id, e.number, e.ordinal, e.kind, e.note, e.language, e.hash, e.circulated_at as "circulatedAt", e.parts, e.changed, e.removed
      from ${countedEditions(me, sql`${roadmapId}`)} e order by e.ordinal desc`);
  }

  /** To be read under the lock of the roadmap by whoever makes the next one. */
  async soFar(roadmapId: string): Promise<EditionsSoFar> {
    const all = await this.db.rows<{ number: string; kind: EditionKind; hash: string }>(
      sql`select number, kind, hash from editions where roadmap_id = ${roadmapId} order by ordinal`,
    );
    const latest = (kind: EditionKind): string | null => all.findLast((one) => one.kind === kind)?.hash ?? null;
    return {
      numbers: all.map(({ number }) => number),
      circulatedHash: latest('circulated'),
      inForceHash: latest('in_force'),
    };
  }

  /** The number of the latest circulated edition with this very hash; null without one. */
  async draftWith(roadmapId: string, hash: string): Promise<string | null> {
    const row = await this.db.maybeOne<{ number: string }>(sql`
      select number from editions where roadmap_id = ${roadmapId} and kind = 'circulated' and hash = ${hash}
      order by ordinal desc limit 1`);
    return row?.number ?? null;
  }

  /** The caller holds the roadmap, so that the next number is free. */
  async insert(
    me: Actor,
    edition: {
      roadmapId: string;
      language: string;
      number: string;
      kind: EditionKind;
      note: string;
      parts: readonly Part[];
    },
  ): Promise<MadeEdition> {
    const { roadmapId, language, number, kind, note, parts } = edition;
    const id = randomUUID();
    const hash = editionHash(edition);
    const { ordinal } = await this.db.one<{ ordinal: number }>(sql`
      insert into editions (id, roadmap_id, number, ordinal, kind, note, language, hash, circulated_by)
      select ${id}, ${roadmapId}, ${number}, coalesce(max(ordinal), 0) + 1, ${kind}, ${note}, ${language}, ${hash}, ${membershipOf(me, roadmapId).id}::uuid
      from editions where roadmap_id = ${roadmapId} returning ordinal`);
    await this.db.rows(sql`
      insert into edition_parts (edition_id, priority_id, version_id, sort)
      select ${id}, p."priorityId", p."versionId", p.place
      from rows from (jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as ("priorityId" uuid, "versionId" uuid)) with ordinality
        as p("priorityId", "versionId", place)`);
    return { id, roadmapId, number, ordinal, hash };
  }
}

/** The hash of these texts as one document. */
export const editionHash = (content: { roadmapId: string; language: string; parts: readonly Part[] }): string =>
  createHash('sha256').update(editionPreimage(content), 'utf8').digest('hex');
