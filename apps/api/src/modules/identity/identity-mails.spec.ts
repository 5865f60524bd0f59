import { jest } from '@jest/globals';
import type { NewMail } from '../../kernel/mail/mail.js';

// No second language has texts yet: here one has.
const i18n = await import('@waymark/i18n');
jest.unstable_mockModule('@waymark/i18n', () => ({
  ...i18n,
  shownLanguage: (tag: string) => tag,
  catalogue: async (language: string) => {
    const texts = await i18n.catalogue('en', 'mail');
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `${language} ${text}`]));
  },
}));
const { IdentityMails } = await import('./identity-mails.js');

const written: NewMail[] = [];
const mails = new IdentityMails({
  addressOf: (path: string) => `https://roadmap.example.org${path}`,
  write: (mail: NewMail) => Promise.resolve(written.push(mail)),
} as never);
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
