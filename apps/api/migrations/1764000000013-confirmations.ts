import type { MigrationInterface, QueryRunner } from 'typeorm';

const guarded = (columns: string): string => `
  create or replace function guard_position() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'positions are never deleted' using errcode = 'restrict_violation'; end if;
    if old.state <> 'signed' or new.state not in ('replaced', 'final', 'lapsed')
      or (${columns.replace(/\w+/g, 'new.$&')}) is distinct from (${columns.replace(/\w+/g, 'old.$&')})
      or new.requested_text is distinct from old.requested_text
    then raise exception 'a position only moves from signed to replaced, final or lapsed' using errcode = 'restrict_violation'; end if;
    return new;
  end $$`;

const signed = 'id, ballot_id, participant_id, version_hash, stance, signed_by, signed_at';

/**
 * Who vouched for whoever signs or belongs to the secretariat. Seats that stand when this is introduced go on: they are
 * marked as standing from the beginning.
 */
export class Confirmations1764000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table memberships add column named_by uuid references memberships;

      create table confirmations (
        id uuid primary key default gen_random_uuid(),
        membership_id uuid not null references memberships on delete cascade,
        basis text not null check (basis in ('founding', 'secretariat', 'head', 'delegation', 'letter')),
        letter_reference text,
        recorded_by uuid references memberships,
        confirmed_by uuid references memberships,
        by_administrator boolean not null default false,
        confirmed_at timestamptz,
        lapsed_at timestamptz,
        check ((basis = 'letter') = (letter_reference is not null)),
        check (letter_reference is null or recorded_by is not null),
        check (confirmed_at is not null or basis = 'letter')
      );
      create unique index one_confirmation_per_seat on confirmations (membership_id) where lapsed_at is null;
      create index confirmations_by_seat on confirmations (membership_id);

      insert into confirmations (membership_id, basis, confirmed_at)
        select id, 'founding', created_at from memberships where role in ('secretariat', 'delegation_head') and ended_at is null;

      alter table positions add column confirmation_id uuid references confirmations;
      ${guarded(`${signed}, confirmation_id`)};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${guarded(signed)};
      alter table positions drop column confirmation_id;
      drop table confirmations;
      alter table memberships drop column named_by;
    `);
  }
}
