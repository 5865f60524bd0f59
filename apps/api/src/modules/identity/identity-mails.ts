import { Injectable } from '@nestjs/common';
import { catalogue, createFormats, formatMessage, getLanguage, shownLanguage, type Resources } from '@waymark/i18n';
import { Mail, type MailContent } from '../../kernel/index.js';
import type { OpenInvitation } from './invitation.entity.js';
import type { User } from './user.entity.js';

/** Whether mail works is not asked for longer. */
const TEST_MS = 3_600_000;

type Recipient = Pick<User, 'email' | 'language'>;
type Key = keyof Resources['mail'];
type Words = (key: Key, values?: Record<string, string>) => string;

/** The mails' texts in the language that somebody has chosen, as far as there is a catalogue. */
interface Speech {
  /** BCP 47 tag of the language that they are in */
  language: string;
  words: Words;
  /** Whoever reads it may be anywhere. */
  until: (instant: Date) => string;
}

/**
 * The mails that carry links of this module. They say what whoever opens the link is shown, and nothing else, in the
 * language of the invitation or of the account.
 */
@Injectable()
export class IdentityMails {
  /** Where the words come from. No second language has texts yet: a test gives it one. */
  readonly texts = { catalogue, shownLanguage };

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
    const { language, words, until } = await this.#speechIn(invitation.language);
    const to = roadmapTitle === null ? 'administrator' : 'invitation';
    const facts: [Key, string | null][] = [
      ['fact.roadmap', roadmapTitle],
      ['fact.title', title],
      ['fact.participant', participant && participant.name],
      ['fact.until', until(expiresAt)],
    ];
    const content: MailContent = {
      language,
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
  async writeReset(
    { email, language: chosen }: Recipient,
    { token, expiresAt }: { token: string; expiresAt: Date },
  ): Promise<string> {
    const { language, words, until } = await this.#speechIn(chosen);
    const content: MailContent = {
      language,
      subject: words('reset.subject'),
      lead: [words('reset.lead', { site: this.#site() })],
      facts: [[words('fact.until'), until(expiresAt)]],
      link: { label: words('reset.link'), address: this.mail.addressOf(`/reset/${token}`) },
      closing: [words('reset.once'), words('reset.unexpected')],
      footnotes: [],
    };
    return this.mail.write({ kind: 'reset', address: email, content, usefulUntil: expiresAt });
  }

  /** Goes to whoever asks for it. @returns the mail's id */
  async writeTest({ email, language: chosen }: Recipient): Promise<string> {
    const { language, words } = await this.#speechIn(chosen);
    const content: MailContent = {
      language,
      subject: words('test.subject'),
      lead: [words('test.lead', { site: this.#site() })],
      facts: [],
      link: { label: words('test.link'), address: this.mail.addressOf('/health') },
      closing: [],
      footnotes: [],
    };
    return this.mail.write({ kind: 'test', address: email, content, usefulUntil: new Date(Date.now() + TEST_MS) });
  }

  #site(): string {
    return new URL(this.mail.addressOf('/')).host;
  }

  async #speechIn(chosen: string): Promise<Speech> {
    const { code: language, intl } = getLanguage(this.texts.shownLanguage(chosen));
    const texts = await this.texts.catalogue(language, 'mail');
    const formats = createFormats({ language, zone: 'UTC' });
    const words: Words = (key, values = {}) => formatMessage(texts[key], values, intl);
    const until = (instant: Date): string => words('until', { day: formats.day(instant), time: formats.time(instant) });
    return { language, words, until };
  }
}
