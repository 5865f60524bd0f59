import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The languages that an account may have, each with a collation of ICU. */
const COLLATIONS = [
  'en-x-icu',
  'sq-x-icu',
  'bs-x-icu',
  'hr-x-icu',
  'mk-x-icu',
  'sr-Cyrl-x-icu',
  'sr-Latn-x-icu',
  'sr-Latn-ME-x-icu',
];

const indexOf = (table: string, collation: string): string => `${table}_by_name_${collation.replace('-x-icu', '')}`;

/**
 * Names stand in the order of a language, not of bytes. Countries keep that of their English names whoever reads, so it
 * belongs to the column; the long lists, which are read page by page, have an index for each language.
 */
export class Collation1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const known = (await db.query('select collname from pg_collation where collname = any($1)', [
      COLLATIONS,
    ])) as object[];
    if (known.length < COLLATIONS.length) {
      throw new Error(
        'This PostgreSQL is built without ICU. Waymark needs it to list names in the order of a language.',
      );
    }
    await db.query('alter table countries alter column name type text collate "en-x-icu"');
    for (const collation of COLLATIONS) {
      await db.query(`create index "${indexOf('users', collation)}" on users (name collate "${collation}", email)`);
      await db.query(
        `create index "${indexOf('institutions', collation)}" on institutions (name collate "${collation}", id)`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const collation of COLLATIONS) {
      await db.query(`drop index "${indexOf('users', collation)}", "${indexOf('institutions', collation)}"`);
    }
    await db.query('alter table countries alter column name type text collate "default"');
  }
}
