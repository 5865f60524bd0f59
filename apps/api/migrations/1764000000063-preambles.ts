import { createHash, randomUUID } from 'node:crypto';
import { versionPreimage, type PassageKind } from '@waymark/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Vision, objective and principles of an adopted roadmap are a text like the others: its preamble, in force as they
 * were. A roadmap that is not adopted yet begins its preamble with them; where there is one already, nothing changes.
 */
export class Preambles1764000000063 implements MigrationInterface {
  name = 'Preambles1764000000063';

  async up(db: QueryRunner): Promise<void> {
    const roadmaps = (await db.query(`
      select r.id, r.title, r.language, r.vision, r.objective, r.principles from roadmaps r
      where r.phase in ('adopted', 'implementation', 'closed') and (r.vision <> '' or r.objective <> '' or r.principles <> '{}')
        and not exists (select 1 from priorities p where p.roadmap_id = r.id and (p.kind = 'preamble' or p.code = 'P0'))`)) as Worded[];
    for (const roadmap of roadmaps) await writePreamble(db, roadmap);
  }

  /** What it made is a record that stays: earlier releases know such texts. */
  async down(): Promise<void> {
    // nothing is taken back
  }
}

interface Worded {
  id: string;
  title: string;
  language: string;
  vision: string;
  objective: string;
  principles: string[];
}

/** In another language it is headed as its roadmap is: no words are made up in it. */
const headingOf = ({ language, title }: Worded): string =>
  language.split('-')[0] === 'en' ? 'Vision, objective and principles' : title;

async function writePreamble(db: QueryRunner, roadmap: Worded): Promise<void> {
  const [id, versionId] = [randomUUID(), randomUUID()];
  const words: [PassageKind, string][] = [
    ['priority_title', headingOf(roadmap)],
    ['priority_objective', roadmap.objective],
    ['priority_summary', roadmap.vision],
    ...roadmap.principles.map((text): [PassageKind, string] => ['item', text]),
  ];
  const passages = words.map(([kind, text]) => ({ id: randomUUID(), kind, stepId: null, text }));
  const { id: roadmapId, language } = roadmap;
  const preimage = versionPreimage({ roadmapId, priorityId: id, number: 1, language, passages });
  const hash = createHash('sha256').update(preimage, 'utf8').digest('hex');
  await db.query(
    `with text as (
       insert into priorities (id, roadmap_id, kind, code, sort, state, current_version_id, version_in_force_id, circulated_at)
       values ($1, $2, 'preamble', 'P0', 1, 'validated', $3, $3, waymark_now())),
     version as (
       insert into priority_versions (id, priority_id, number, language, change_note, hash) values ($3, $1, 1, $4, '', $5)),
     made as (
       insert into events (roadmap_id, type, subject_kind, subject_id, audience, on_ledger, payload)
       values ($2, 'version.made', 'priority', $1, 'participants', true,
         jsonb_build_object('versionId', $3::uuid, 'number', 1, 'hash', $5::text)))
     insert into passages (version_id, id, ordinal, kind, step_id, text)
     select $3, x.id, row_number() over (), x.kind, null, x.text
     from jsonb_to_recordset($6::jsonb) as x(id uuid, kind text, text text)`,
    [id, roadmapId, versionId, language, hash, JSON.stringify(passages)],
  );
}
