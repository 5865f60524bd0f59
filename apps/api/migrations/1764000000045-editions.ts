import { createHash } from 'node:crypto';
import { editionPreimage } from '@waymark/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The document of a roadmap has numbered editions. The labels of a version are the numbers of those that hold it. */
export class Editions1764000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table phase_changes add column reason text;

      create table editions (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        number text not null check (number <> ''),
        ordinal integer not null check (ordinal > 0),
        kind text not null check (kind in ('circulated', 'in_force')),
        note text not null,
        language text not null,
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        circulated_at timestamptz not null default waymark_now(),
        circulated_by uuid references memberships,
        unique (roadmap_id, number),
        unique (roadmap_id, ordinal)
      );
      create trigger editions_immutable before update or delete on editions for each row execute function refuse_change();

      create table edition_parts (
        edition_id uuid not null references editions,
        priority_id uuid not null,
        version_id uuid not null,
        sort integer not null,
        primary key (edition_id, priority_id),
        unique (edition_id, sort),
        foreign key (version_id, priority_id) references priority_versions (id, priority_id)
      );
      create index edition_parts_by_version on edition_parts (version_id);
      create trigger edition_parts_immutable before update or delete on edition_parts for each row execute function refuse_change();

      drop trigger priority_versions_immutable on priority_versions;
      create trigger priority_versions_immutable before delete or update of id, priority_id, number, language, change_note, hash, created_at
        on priority_versions for each row execute function refuse_change();
    `);
    await backfill(db);
    await db.query(`
      create function label_versions() returns trigger language plpgsql as $$ begin
        update priority_versions v set labels = array(
          select e.number from edition_parts p join editions e on e.id = p.edition_id where p.version_id = v.id order by e.ordinal)
        where v.id in (select version_id from added);
        return null;
      end $$;
      create trigger versions_labelled after insert on edition_parts referencing new table as added
        for each statement execute function label_versions();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table phase_changes drop column reason;
      drop table edition_parts, editions;
      drop function label_versions();
      drop trigger priority_versions_immutable on priority_versions;
      create trigger priority_versions_immutable before update or delete on priority_versions for each row execute function refuse_change();
    `);
  }
}

interface LabelledVersion {
  roadmapId: string;
  language: string;
  label: string;
  priorityId: string;
  versionId: string;
  hash: string;
  sort: number;
  inForce: boolean;
  madeAt: string;
}

/** An edition for each label that versions bear. A draft is marked as one, or holds a text that is in force no more. */
async function backfill(db: QueryRunner): Promise<void> {
  const rows = (await db.query(`
    select p.roadmap_id as "roadmapId", r.language, l.label, p.id as "priorityId", v.id as "versionId", v.hash, p.sort,
      v.id is not distinct from p.version_in_force_id as "inForce", v.created_at::text as "madeAt"
    from priority_versions v join priorities p on p.id = v.priority_id join roadmaps r on r.id = p.roadmap_id
      cross join lateral unnest(v.labels) as l(label)
    order by p.roadmap_id,
      string_to_array(nullif((regexp_match(l.label, '^[0-9]+(?:[.][0-9]+)*'))[1], ''), '.')::int[] nulls first, l.label, p.sort`)) as LabelledVersion[];
  const editions = new Map<string, LabelledVersion[]>();
  for (const row of rows) {
    const key = `${row.roadmapId} ${row.label}`;
    editions.set(key, [...(editions.get(key) ?? []), row]);
  }
  const ordinals = new Map<string, number>();
  for (const parts of editions.values()) {
    const [first] = parts;
    if (!first) continue;
    const { roadmapId, language, label } = first;
    const ordinal = (ordinals.get(roadmapId) ?? 0) + 1;
    ordinals.set(roadmapId, ordinal);
    const isDraft = label.endsWith('-draft') || parts.some(({ inForce }) => !inForce);
    const hash = createHash('sha256').update(editionPreimage({ roadmapId, language, parts }), 'utf8').digest('hex');
    const madeAt = parts.map((part) => part.madeAt).reduce((one, other) => (one > other ? one : other));
    const [made] = (await db.query(
      `insert into editions (roadmap_id, number, ordinal, kind, note, language, hash, circulated_at) values ($1, $2, $3, $4, '', $5, $6, $7) returning id`,
      [roadmapId, label, ordinal, isDraft ? 'circulated' : 'in_force', language, hash, madeAt],
    )) as { id: string }[];
    await db.query(
      `insert into edition_parts (edition_id, priority_id, version_id, sort)
       select $1, p."priorityId", p."versionId", p.sort from jsonb_to_recordset($2) as p("priorityId" uuid, "versionId" uuid, sort int)`,
      [made?.id, JSON.stringify(parts)],
    );
  }
}
