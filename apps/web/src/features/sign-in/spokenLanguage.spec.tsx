import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';

// No second language has texts yet: here one that is written from the right has them.
const i18n = await import('@waymark/i18n');
jest.unstable_mockModule('@waymark/i18n', () => ({
  ...i18n,
  shownLanguage: (tag: string) => tag,
  directionOf: () => 'rtl',
  catalogue: async (language: string, room: 'entrance') => {
    const texts = await i18n.catalogue('en', room);
    if (language === 'en') return texts;
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `«${text}»`]));
  },
}));
const { nobody, renderApp } = await import('../../app/testing/renderApp.js');

it('an invitation opens in its language, without a choice, and leaves the app in its own', async () => {
  const offer = { email: 'new@example.org', administrator: false, roadmapTitle: 'A roadmap', title: 'Delegate' };
  const openInvitation = () => ({
    ...offer,
    participant: null,
    language: 'mk',
    expiresAt: '2026-12-04T10:00:00.000Z',
  });
  const { router } = await renderApp('/invitation/the-token', nobody, {
    openInvitation,
    signInInfo: () => ({ roadmaps: [], personas: [], demo: false, mail: false }),
  });
  expect(await screen.findByRole('button', { name: '«Accept the invitation»' })).toBeInTheDocument();
  expect(screen.getByText('«You are invited to take part in a roadmap.»')).toBeInTheDocument();
  expect(screen.getByText('4 декември 2026 г.')).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('lang', 'mk');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  await router.navigate('/sign-in');
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeInTheDocument();
  await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'en'));
});
