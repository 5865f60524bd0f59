import { Injectable } from '@nestjs/common';
import { catalogue, createFormats, DEFAULT_LANGUAGE, formatMessage, getLanguage, type Resources } from '@waymark/i18n';
import { Mail, type MailContent } from '../../kernel/index.js';
import type { OpenInvitation } from './invitation.entity.js';

/** Whether mail works is not asked for longer. */
const TEST_MS = 3_600_000;

type Key = keyof Resources['mail'];
type Words = (key: Key, values?: Record<string, string>) => string;

/** The mails that carry links of this module. They say what whoever opens the link is shown, and nothing else. */
@Injectable()
export class IdentityMails {
  constructor(private readonly mail: Mail) {}

  get areSent(): boolean {
    return this.mail.isConfigured;
  }

  takeBack(id: string | null): Promise<void> {
    return this.mail.takeBack(id);
  }

  /** @returns the mail's id */
  async writeInvitation(invitation: OpenInvitation, token: string): Promise<string> {
    const { email, roadmapTitle, title, participant, expiresAt } = invitation;
    const words = await wordsOf();
    const to = roadmapTitle === null ? 'administrator' : 'invitation';
    const facts: [Key, string | null][] = [
      ['fact.roadmap', roadmapTitle],
      ['fact.title', title],
      ['fact.participant', participant && participant.name],
      ['fact.until', untilWords(words, expiresAt)],
    ];
    const content: MailContent = {
      language: DEFAULT_LANGUAGE,
      subject: words(`${to}.subject`, { roadmap: roadmapTitle ?? '' }),
      lead: [words(`${to}.lead`, { site: this.#site() })],
      facts: facts.flatMap(([label, value]) => (value === null ? [] : [[words(label), value] as const])),
      link: { label: words('invitation.link'), address: this.mail.addressOf(`/invitation/${token}`) },
      closing: [words('invitation.once'), words('invitation.unexpected')],
      footnotes: participant?.footnote ? [participant.footnote] : [],
    };
    return this.mail.write({ kind: 'invitation', address: email, content });
  }

  /** @returns the mail's id */
  async writeReset(address: string, token: string, expiresAt: Date): Promise<string> {
    const words = await wordsOf();
    const content: MailContent = {
      language: DEFAULT_LANGUAGE,
      subject: words('reset.subject'),
      lead: [words('reset.lead', { site: this.#site() })],
      facts: [[words('fact.until'), untilWords(words, expiresAt)]],
      link: { label: words('reset.link'), address: this.mail.addressOf(`/reset/${token}`) },
      closing: [words('reset.once'), words('reset.unexpected')],
      footnotes: [],
    };
    return this.mail.write({ kind: 'reset', address, content, usefulUntil: expiresAt });
  }

  /** Goes to whoever asks for it. @returns the mail's id */
  async writeTest(address: string): Promise<string> {
    const words = await wordsOf();
    const content: MailContent = {
      language: DEFAULT_LANGUAGE,
      subject: words('test.subject'),
      lead: [words('test.lead', { site: this.#site() })],
      facts: [],
      link: { label: words('test.link'), address: this.mail.addressOf('/health') },
      closing: [],
      footnotes: [],
    };
    return this.mail.write({ kind: 'test', address, content, usefulUntil: new Date(Date.now() + TEST_MS) });
  }

  #site(): string {
    return new URL(this.mail.addressOf('/')).host;
  }
}

async function wordsOf(): Promise<Words> {
  const texts = await catalogue(DEFAULT_LANGUAGE, 'mail');
  return (key, values = {}) => formatMessage(texts[key], values, getLanguage(DEFAULT_LANGUAGE).intl);
}

/** Whoever reads it may be anywhere. */
const formats = createFormats({ language: DEFAULT_LANGUAGE, zone: 'UTC' });
const untilWords = (words: Words, instant: Date): string =>
  words('until', { day: formats.day(instant), time: formats.time(instant) });
