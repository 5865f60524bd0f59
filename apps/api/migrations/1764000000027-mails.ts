import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails that an act has written, until they are sent. Links are secrets: what a mail says is erased as soon as it is on
 * its way or will not go any more.
 */
export class Mails1764000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mails (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        address text not null,
        language text not null,
        subject text,
        plain text,
        html text,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given_up')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        give_up_at timestamptz not null,
        created_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        check ((state = 'waiting') = (ended_at is null)),
        check ((state = 'waiting') = (subject is not null) and (state = 'waiting') = (plain is not null) and (state = 'waiting') = (html is not null))
      );
      create index mails_waiting on mails (next_attempt_at) where state = 'waiting';
      create index mails_ended on mails (ended_at) where ended_at is not null;

      create function announce_mail() returns trigger language plpgsql as
        $$ begin perform pg_notify('waymark_mails', ''); return null; end $$;
      create trigger mails_announced after insert on mails for each row execute function announce_mail();

      alter table invitations add column mail_id uuid references mails on delete set null;
      create index invitations_by_mail on invitations (mail_id) where mail_id is not null;
      alter table reset_links alter column made_by drop not null, add column mail_id uuid references mails on delete set null;
      create index reset_links_by_mail on reset_links (mail_id) where mail_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from reset_links where made_by is null;
      alter table reset_links drop column mail_id, alter column made_by set not null;
      alter table invitations drop column mail_id;
      drop table mails;
      drop function announce_mail();
    `);
  }
}
