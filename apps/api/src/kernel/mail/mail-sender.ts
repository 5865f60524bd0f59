import {
  Inject,
  Injectable,
  Optional,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { DATABASE_URL } from '../events/background.js';
import { Listener } from '../events/listener.js';
import { LOG } from '../logging/logger.js';
import { MailServer, type OutgoingMail } from './mail-server.js';

const SWEEP_MS = 60_000;
const PURGE_MS = 3_600_000;
/** A mail that is being handed over is nobody else's for so long; longer than any handover may take. */
const LEASE_SECONDS = 300;

/** Injection token of the pauses between attempts, in seconds, where they are not the usual ones. */
const MAIL_PAUSES = Symbol('MailPauses');

/** They grow; the last is repeated until the mail is given up. */
const PAUSES = [15, 60, 300, 900, 3600, 10_800];

type Leased = OutgoingMail & { attempts: number; isLate: boolean };

/** Hands mails over to the mail server. Any process may; each mail is one process's at a time. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #server: MailServer | null;
  readonly #listener: Listener;
  /** Handed over, and not noted yet */
  readonly #taken = new Set<string>();
  #isStopping = false;
  #lastPurge = -Infinity;

  constructor(
    @Inject(CONFIG) { mail }: Config,
    @Inject(DATABASE_URL) url: string,
    @Inject(LOG) private readonly log: Logger,
    @Optional() @Inject(MAIL_PAUSES) private readonly pauses: readonly number[] = PAUSES,
  ) {
    this.#server = mail && new MailServer(mail);
    this.#listener = new Listener({
      url,
      channel: 'waymark_mails',
      intervalMs: SWEEP_MS,
      log,
      work: (client) => this.#work(client),
    });
  }

  onApplicationBootstrap(): void {
    if (this.#server) this.#listener.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    await this.#listener.stop();
    this.#server?.close();
  }

  async #work(client: Client): Promise<void> {
    const now = performance.now();
    if (now - this.#lastPurge >= PURGE_MS) {
      await client.query("delete from mails where ended_at < clock_timestamp() - interval '30 days'");
      this.#lastPurge = now;
    }
    await this.#noteTaken(client);
    for (let mail = await this.#next(client); mail; mail = await this.#next(client))
      if (!(await this.#send(client, mail))) return;
  }

  /** The one that has waited longest, which from now on is this process's. */
  async #next(client: Client): Promise<Leased | undefined> {
    if (this.#isStopping) return undefined;
    const { rows } = await client.query<Leased>(LEASE);
    return rows[0];
  }

  /** @returns whether others need be tried */
  async #send(client: Client, mail: Leased): Promise<boolean> {
    if (!this.#server) return false;
    if (mail.isLate) {
      await client.query(END, [mail.id, 'given_up']);
      return true;
    }
    const handover = await this.#server.handOver(mail);
    if (handover.outcome === 'taken') {
      this.#taken.add(mail.id);
      await this.#noteTaken(client);
      return true;
    }
    this.log.warn({ mail: mail.id, outcome: handover.outcome, ...handover.why }, 'a mail was not taken');
    if (handover.outcome === 'refused') await client.query(END, [mail.id, 'refused']);
    else await this.#postpone(client, mail);
    return handover.outcome !== 'away';
  }

  async #postpone(client: Client, { id, attempts }: Leased): Promise<void> {
    const seconds = this.pauses[Math.min(attempts, this.pauses.length) - 1] ?? 60;
    await client.query(POSTPONE, [id, seconds]);
    setTimeout(() => this.#listener.wake(), seconds * 1000 + 50).unref();
  }

  /** Where the database went away in between, it is noted as soon as it is back: nobody sends it again meanwhile. */
  async #noteTaken(client: Client): Promise<void> {
    for (const id of this.#taken) {
      await client.query(END, [id, 'sent']);
      this.#taken.delete(id);
    }
  }
}

const LEASE = `
  with next as (
    select id from mails where state = 'waiting' and next_attempt_at <= clock_timestamp()
    order by next_attempt_at, id limit 1 for update skip locked)
  update mails m set attempts = attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
  from next where m.id = next.id
  returning m.id, m.address, m.language, m.subject, m.plain, m.html, m.attempts, m.give_up_at <= clock_timestamp() as "isLate"`;

/** What it says goes with it. */
const END = `
  update mails set state = $2, ended_at = clock_timestamp(), subject = null, plain = null, html = null
  where id = $1 and state = 'waiting'`;

/** Never beyond its end: then it is given up. */
const POSTPONE = `
  update mails set next_attempt_at = least(clock_timestamp() + make_interval(secs => $2), give_up_at)
  where id = $1 and state = 'waiting'`;
