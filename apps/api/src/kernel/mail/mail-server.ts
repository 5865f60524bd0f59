import nodemailer from 'nodemailer';
import type { MailConfig } from '../config/config.js';

/** A mail as it is handed over. */
export interface OutgoingMail {
  id: string;
  address: string;
  language: string;
  subject: string;
  plain: string;
  html: string;
}

/**
 * `taken`: it is on its way. `refused`: for good, as an address that does not exist. `later`: this one is to wait.
 * `away`: the server does not answer or does not let us in, so that the others need not be tried.
 */
export type Handover = { outcome: 'taken' } | { outcome: 'refused' | 'later' | 'away'; why: Fault };

/** What may be told of a fault: the words of a mail server quote addresses. */
interface Fault {
  code: string | undefined;
  reply: number | undefined;
  command: string | undefined;
}

const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** The mail server of `SMTP_URL`. */
export class MailServer {
  readonly #transport;
  readonly #domain: string;

  constructor(private readonly config: MailConfig) {
    const { url, from } = config;
    this.#domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
    const { username, hostname } = new URL(url);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    this.#transport = nodemailer.createTransport({
      url,
      pool: true,
      maxConnections: 2,
      maxRequeues: 0, // what is tried again, and when, is decided here
      requireTLS: username !== '' && !isLocal, // a password goes over the network encrypted or not at all
      disableFileAccess: true,
      disableUrlAccess: true,
      ...LIMITS,
    });
    this.#transport.on('error', () => undefined); // told by the mail that fails
  }

  /** Repeated with the same identity, so that a reader who gets it twice is shown it once. */
  async handOver({ id, address, language, subject, plain, html }: OutgoingMail): Promise<Handover> {
    try {
      await this.#transport.sendMail({
        from: this.config.from,
        to: { name: '', address },
        subject,
        text: plain,
        html,
        messageId: `<${id}@${this.#domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      return { outcome: 'taken' };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** Connects and signs in without sending anything. @returns what is wrong, in the server's words; null where nothing is */
  async trouble(): Promise<string | null> {
    try {
      await this.#transport.verify();
      return null;
    } catch (error) {
      return wordsOf(error);
    }
  }

  close(): void {
    this.#transport.close();
  }
}

/** About this mail, as soon as the server was told whom it is for. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];

function outcomeOf(error: unknown): Handover {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const why: Fault = { code, reply: responseCode, command };
  if (responseCode === undefined || responseCode === 421 || !ABOUT_THE_MAIL.includes(command ?? ''))
    return { outcome: 'away', why };
  return { outcome: responseCode >= 500 ? 'refused' : 'later', why };
}

/** What a server says may quote addresses and names. */
const QUOTED = /[^\s<>"'(),;:]+@[^\s<>"'(),;]+/g;

function wordsOf(error: unknown): string {
  const { code, response, message } = error as { code?: string; response?: string; message?: string };
  return [code, (response ?? message ?? '').replaceAll(QUOTED, '…').slice(0, 300)].filter(Boolean).join(': ');
}
