import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { MailServer } from './mail-server.js';
import { htmlBody, plainBody, type MailContent } from './mail-body.js';

/** How long a mail is tried to be sent, where it is of use for that long. */
const DAYS = 3;

/** A mail to be sent. */
export interface NewMail {
  /** Such as `invitation` */
  kind: string;
  address: string;
  content: MailContent;
  /** Until when it is of any use; without it, three days. Real time */
  usefulUntil?: Date;
}

/** Mails are written by acts, in their transaction, and sent by any process afterwards. */
@Injectable()
export class Mail {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether this deployment has a mail server. Without one nothing is written. */
  get isConfigured(): boolean {
    return this.config.mail !== null;
  }

  /** Asks the mail server whether it takes mails. @returns what is wrong, without addresses; null where nothing is */
  async trouble(): Promise<string | null> {
    if (this.config.mail === null) throw new Error('there is no mail server to ask');
    const server = new MailServer(this.config.mail);
    try {
      return await server.trouble();
    } finally {
      server.close();
    }
  }

  /** The address that leads to a page, for a mail. */
  addressOf(path: string): string {
    if (this.config.publicUrl === null) throw new Error('a mail leads to PUBLIC_URL, which is not set');
    return new URL(path, this.config.publicUrl).href;
  }

  /** Part of the transaction under way: what is undone is never sent. @returns its id */
  async write({ kind, address, content, usefulUntil }: NewMail): Promise<string> {
    if (!this.db.isInTransaction) throw new Error('a mail is written by an act');
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into mails (kind, address, language, subject, plain, html, give_up_at)
      values (${kind}, ${address}, ${content.language}, ${content.subject}, ${plainBody(content)}, ${htmlBody(content)},
        least(clock_timestamp() + make_interval(days => ${DAYS}), ${usefulUntil ?? null}::timestamptz))
      returning id`);
    return id;
  }

  /** What it says is not so any more: where it has not been sent yet, it will not be. */
  async takeBack(id: string | null): Promise<void> {
    if (id !== null) await this.db.rows(sql`delete from mails where id = ${id} and state = 'waiting'`);
  }
}
