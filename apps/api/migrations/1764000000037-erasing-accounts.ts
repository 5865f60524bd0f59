import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What names an account, and stays when the account is erased. */
const STAYS = [
  { table: 'memberships', column: 'user_id', required: false },
  { table: 'invitations', column: 'invited_by_user', required: true },
  { table: 'reset_links', column: 'made_by', required: false },
  { table: 'files', column: 'uploaded_by', required: true },
] as const;

const bind = ({ table, column }: (typeof STAYS)[number], then: string): string =>
  `alter table ${table} drop constraint ${table}_${column}_fkey,
     add constraint ${table}_${column}_fkey foreign key (${column}) references users ${then};`;

const LETTER = 'accreditations_check1';
const SAID = 'accreditations_check2';

/**
 * An account can be deleted whole: what stays on record names nobody any more. Of a letter of accreditation the hash stays,
 * by which whoever has the letter can show that it is the one.
 */
export class ErasingAccounts1764000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const one of STAYS) {
      if (one.required) await db.query(`alter table ${one.table} alter column ${one.column} drop not null`);
      await db.query(bind(one, 'on delete set null'));
    }
    await db.query(`
      alter table accreditations drop constraint ${LETTER}, drop constraint ${SAID},
        add constraint ${LETTER} check (letter_id is null or letter_sha256 is not null),
        add constraint ${SAID} check (num_nonnulls(letter_sha256, valid_from, valid_until) > 0);
    `);
  }

  /** @throws where an account was erased meanwhile: what it left behind fits into no earlier release */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditations drop constraint ${LETTER}, drop constraint ${SAID},
        add constraint ${LETTER} check ((letter_id is null) = (letter_sha256 is null)),
        add constraint ${SAID} check (num_nonnulls(letter_id, valid_from, valid_until) > 0);
    `);
    for (const one of STAYS) {
      await db.query(bind(one, ''));
      if (one.required) await db.query(`alter table ${one.table} alter column ${one.column} set not null`);
    }
  }
}
