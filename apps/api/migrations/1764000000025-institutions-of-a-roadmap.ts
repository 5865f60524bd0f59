import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The languages in whose order institutions are listed page by page, each with a collation of ICU. */
const LANGUAGES = ['en', 'sq', 'bs', 'hr', 'mk', 'sr-Cyrl', 'sr-Latn', 'sr-Latn-ME'];

/** What points at institutions, `t`, and of which roadmap it is. */
const USES: readonly { table: string; column: string; roadmap: string }[] = [
  { table: 'steps', column: 'lead_institution_id', roadmap: 't.roadmap_id' },
  { table: 'step_support', column: 'institution_id', roadmap: of('steps', 't.step_id') },
  { table: 'national_actions', column: 'lead_institution_id', roadmap: 't.roadmap_id' },
  { table: 'action_support', column: 'institution_id', roadmap: of('national_actions', 't.action_id') },
  { table: 'milestones', column: 'responsible_institution_id', roadmap: 't.roadmap_id' },
  { table: 'status_updates', column: 'institution_id', roadmap: 't.roadmap_id' },
  { table: 'funding_sources', column: 'institution_id', roadmap: 't.roadmap_id' },
  { table: 'finding_institutions', column: 'institution_id', roadmap: of('findings', 't.finding_id') },
  { table: 'membership_institutions', column: 'institution_id', roadmap: of('memberships', 't.membership_id') },
];

function of(table: string, id: string): string {
  return `(select o.roadmap_id from ${table} o where o.id = ${id})`;
}

/**
 * An institution belongs to one roadmap. Those that are there go to the oldest roadmap that uses them, and to the oldest
 * of all where none does; further roadmaps that use one get an institution of their own, and what pointed there points
 * at it. The names that an institution had, and the one that it was merged into, stay with it.
 */
export class InstitutionsOfARoadmap1764000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table institutions
        add column roadmap_id uuid references roadmaps on delete cascade,
        add column origin_id uuid references institutions on delete set null,
        add column merged_into_id uuid references institutions,
        add column merged_on date,
        add column archived_at timestamptz,
        add check ((merged_into_id is null) = (merged_on is null)),
        add check (merged_into_id <> id);
      alter table institutions drop constraint institutions_code_key;
      create table institution_names (
        id uuid primary key default gen_random_uuid(),
        institution_id uuid not null references institutions on delete cascade,
        name text not null,
        until date not null
      );
      create index institution_names_by_institution on institution_names (institution_id);
    `);
    await db.query(`
      create temporary table uses on commit drop as
        select distinct institution_id, roadmap_id from (${uses().join(' union all ')}) u`);
    await db.query(`
      create temporary table homes on commit drop as
        select u.institution_id, u.roadmap_id, row_number() over (partition by u.institution_id order by r.created_at, r.id) as place,
          gen_random_uuid() as copy
        from uses u join roadmaps r on r.id = u.roadmap_id`);
    await db.query(`
      update institutions i set roadmap_id = coalesce(
        (select h.roadmap_id from homes h where h.institution_id = i.id and h.place = 1),
        (select r.id from roadmaps r order by r.created_at, r.id limit 1))`);
    // Without any roadmap nobody could ever read or use them.
    await db.query('delete from institutions where roadmap_id is null');
    await db.query(`
      insert into institutions (id, roadmap_id, code, country_code, name, acronym, type, level, mandate, roles, confidence, note)
      select h.copy, h.roadmap_id, i.code, i.country_code, i.name, i.acronym, i.type, i.level, i.mandate, i.roles, i.confidence, i.note
      from homes h join institutions i on i.id = h.institution_id where h.place > 1`);
    // Published updates are never changed, and nobody's rights are by this: the guards of both rest meanwhile.
    await db.query('alter table status_updates disable trigger user');
    await db.query('alter table membership_institutions disable trigger user');
    for (const { table, column, roadmap } of USES) {
      await db.query(`
        update ${table} t set ${column} = h.copy from homes h
        where h.place > 1 and h.institution_id = t.${column} and h.roadmap_id = ${roadmap}`);
    }
    await db.query('alter table status_updates enable trigger user');
    await db.query('alter table membership_institutions enable trigger user');
    await db.query(`
      update invitations t set institution_ids = array(
        select coalesce(h.copy, x.id) from unnest(t.institution_ids) with ordinality x(id, n)
          left join homes h on h.institution_id = x.id and h.roadmap_id = t.roadmap_id and h.place > 1 order by x.n)
      where cardinality(t.institution_ids) > 0`);
    await db.query(`
      alter table institutions alter column roadmap_id set not null;
      create unique index institutions_by_code on institutions (roadmap_id, translate(lower(code), '01i', 'oll'));
      create index institutions_by_roadmap on institutions (roadmap_id);
      create index institutions_by_origin on institutions (origin_id) where origin_id is not null;
      create index institutions_merged on institutions (merged_into_id) where merged_into_id is not null;
    `);
    for (const language of LANGUAGES) {
      await db.query(`
        drop index "institutions_by_name_${language}";
        create index "institutions_by_name_${language}" on institutions (roadmap_id, name collate "${language}-x-icu", id);`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const language of LANGUAGES) {
      await db.query(`
        drop index "institutions_by_name_${language}";
        create index "institutions_by_name_${language}" on institutions (name collate "${language}-x-icu", id);`);
    }
    await db.query(`
      drop table institution_names;
      drop index institutions_by_code, institutions_by_roadmap, institutions_by_origin, institutions_merged;
      update institutions i set code = i.code || '-' || i.id
        where exists (select 1 from institutions o where o.code = i.code and o.id < i.id);
      alter table institutions
        drop column roadmap_id, drop column origin_id, drop column merged_into_id, drop column merged_on, drop column archived_at,
        add constraint institutions_code_key unique (code);
    `);
  }
}

/** Every pair of an institution and a roadmap that uses it. */
function uses(): string[] {
  return [
    ...USES.map(
      ({ table, column, roadmap }) =>
        `select t.${column} as institution_id, ${roadmap} as roadmap_id from ${table} t where t.${column} is not null`,
    ),
    'select x.id, t.roadmap_id from invitations t cross join unnest(t.institution_ids) x(id) where t.roadmap_id is not null',
  ];
}
