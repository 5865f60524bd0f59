import { catalogue, type LanguageCode, type Room } from '@waymark/i18n';
import type { NewMail } from '../../kernel/mail/mail.js';
import { IdentityMails } from './identity-mails.js';

// No second language has texts yet: here one has.
const texts = {
  shownLanguage: (tag: string) => tag as LanguageCode,
  catalogue: async (language: LanguageCode, room: Room) => {
    const english = await catalogue('en', room);
    return Object.fromEntries(Object.entries<string>(english).map(([key, text]) => [key, `${language} ${text}`]));
  },
};

const written: NewMail[] = [];
const mails = Object.assign(
  new IdentityMails({
    addressOf: (path: string) => `https://roadmap.example.org${path}`,
    write: (mail: NewMail) => Promise.resolve(written.push(mail)),
  } as never),
  { texts },
);
const account = { email: 'reader@example.org', language: 'mk' };

beforeEach(() => written.splice(0));

test.each([
  [
    'a link for a new password',
    () => mails.writeReset(account, { token: 'x', expiresAt: new Date('2026-12-04T10:00Z') }),
  ],
  ['a test', () => mails.writeTest(account)],
  [
    'an invitation',
    () =>
      mails.writeInvitation(
        {
          ...account,
          administrator: false,
          roadmapTitle: 'A roadmap',
          title: 'Delegate',
          role: 'delegate',
          participant: null,
          expiresAt: new Date('2026-12-04T10:00Z'),
        },
        'x',
      ),
  ],
])('%s is in the language of its reader, day and time included', async (_what, write) => {
  await write();
  const [{ content }] = written as [NewMail];
  expect(content.language).toBe('mk');
  for (const text of [content.subject, ...content.lead, content.link.label, ...content.closing])
    expect(text).toMatch(/^mk /);
  const until = content.facts.find(([label]) => label === 'mk Open until');
  if (until) expect(until[1]).toMatch(/^mk 4 декември 2026/);
  expect(content.facts.length > 0).toBe(until !== undefined);
});
