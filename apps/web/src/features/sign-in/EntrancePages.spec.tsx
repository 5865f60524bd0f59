import { act, screen, waitFor } from '@testing-library/react';
import { nobody, renderApp } from '../../app/testing/renderApp.js';
import { maintenance } from '../../shared/frame/maintenance.js';
import { startTexts } from '../../shared/texts/i18n.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { headOfDelegation, roadmap } from '../../shared/testing/viewers.js';

const head = headOfDelegation();
const offer = (email: string) => ({
  email,
  administrator: false,
  roadmapTitle: 'Joint Roadmap on Screening',
  title: 'Delegate, Kosovo*',
  participant: roadmap.participants[2],
  language: 'mk',
  expiresAt: '2026-12-04T10:00:00.000Z',
});
const open = (viewer: Parameters<typeof renderApp>[1], answers: Answers = {}, email = 'new@example.org') =>
  renderApp('/invitation/the-token', viewer, { openInvitation: () => offer(email), ...answers });

describe('an invitation', () => {
  it('shows roadmap, role, participant with its note and address, and takes name and password', async () => {
    const { user, asked, router } = await open(nobody, { acceptInvitation: () => head });
    expect(await screen.findByText('Delegate, Kosovo*')).toBeInTheDocument();
    for (const text of ['Joint Roadmap on Screening', 'new@example.org', '4 December 2026'])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText(/context of UNSCR 1244/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(screen.getByLabelText('Password')).toBeInvalid();
    await user.type(await screen.findByLabelText('Name'), 'A name');
    await user.type(screen.getByLabelText('Password'), 'a password of mine');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/r/screening'));
    expect(asked.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toEqual({
      input: { token: 'the-token', name: 'A name', password: 'a password of mine' },
    });
  });

  it('says the same of a wrong password whether or not there is an account, and keeps none on the device', async () => {
    const { user } = await open(nobody, {
      acceptInvitation: () => refuse('UNAUTHENTICATED', 'credentials_invalid'),
    });
    await user.type(await screen.findByLabelText('Password'), 'not the password');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByText('This password does not open the address.')).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveValue('');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('not the password');
  });

  it('asks for no password where the reader is signed in with the address', async () => {
    const { user, asked } = await open(head, { acceptInvitation: () => head }, head.user.email);
    expect(await screen.findByText('You are signed in with this address.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(asked.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toEqual({
      input: { token: 'the-token', name: null, password: null },
    });
  });

  it('that opens nothing says so', async () => {
    await open(nobody, { openInvitation: () => refuse('NOT_FOUND') });
    expect(await screen.findByRole('heading', { name: 'This link opens nothing' })).toBeInTheDocument();
  });
});

describe('during maintenance', () => {
  const tell = () =>
    maintenance.note(encodeURIComponent(JSON.stringify({ notice: 'We move to a new server.', until: null })));
  afterEach(() => maintenance.note(null));

  it('an invitation says so from the beginning; a refused answer keeps name and password', async () => {
    await startTexts();
    await tell();
    const { user } = await open(nobody, { acceptInvitation: () => refuse('UNAVAILABLE', 'maintenance') });
    expect(await screen.findByText('We move to a new server.')).toBeInTheDocument();
    await user.type(await screen.findByLabelText('Name'), 'A name');
    await user.type(screen.getByLabelText('Password'), 'a password of mine');
    await user.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByText(/During maintenance nothing can be sent/)).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('A name');
    expect(screen.getByLabelText('Password')).toHaveValue('a password of mine');
  });

  it('the sign-in page says so to everybody, and nothing moves on a page that is open', async () => {
    await startTexts();
    const { unmount } = await renderApp('/sign-in', nobody, {
      signInInfo: () => ({ demo: false, mail: false, roadmaps: [], personas: [] }),
    });
    await screen.findByRole('heading', { name: 'Sign in' });
    await act(tell);
    expect(screen.queryByText('We move to a new server.')).not.toBeInTheDocument();
    unmount();
    await renderApp('/sign-in', nobody, {
      signInInfo: () => ({ demo: false, mail: false, roadmaps: [], personas: [] }),
    });
    expect(await screen.findByText('We move to a new server.')).toBeInTheDocument();
  });
});

describe('a reset link', () => {
  it('sets the password of its account and goes in', async () => {
    const { user, asked, router } = await renderApp('/reset/the-token', nobody, {
      openReset: () => ({ email: 'me@example.org' }),
      resetPassword: () => head,
    });
    expect(await screen.findByText(/For the account me@example.org/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('New password'), 'a password of mine');
    await user.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(asked.find(({ operation }) => operation === 'ResetPassword')?.variables).toEqual({
      input: { token: 'the-token', password: 'a password of mine' },
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/r/screening'));
  });
});

describe('a forgotten password', () => {
  const open = (answers: Answers) => renderApp('/forgotten', nobody, answers);

  it('is asked about with an address alone; the answer tells nothing of accounts and has the focus', async () => {
    const { user, asked } = await open({ requestReset: () => true });
    await user.click(await screen.findByRole('button', { name: 'Send the link' }));
    const field = screen.getByLabelText('Email address');
    expect(field).toHaveFocus();
    expect(screen.getByText('Enter your email address')).toBeInTheDocument();
    await user.type(field, 'me@example');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    const told = await screen.findByText('If an account has the address me@example, a link is on its way to it.');
    expect(told.closest('[tabindex]')).toHaveFocus();
    expect(asked.find(({ operation }) => operation === 'RequestReset')?.variables).toEqual({
      input: { email: 'me@example' },
    });
    expect(screen.getByRole('link', { name: 'Back to signing in' })).toHaveAttribute('href', '/sign-in');
  });

  it('keeps the address where the request was refused, and says why', async () => {
    const { user } = await open({ requestReset: () => refuse('THROTTLED') });
    await user.type(await screen.findByLabelText('Email address'), 'me@example.org');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(await screen.findByText(/Too many attempts/)).toBeInTheDocument();
    expect(screen.getByLabelText('Email address')).toHaveValue('me@example.org');
  });
});

describe('the own password', () => {
  it('is changed with the present one; a wrong one is said at its field', async () => {
    let wrong = true;
    const { user } = await renderApp('/password', head, {
      changePassword: () =>
        wrong ? refuse('VALIDATION', 'password_wrong', [{ field: 'current', problem: 'password_wrong' }]) : true,
    });
    await user.type(await screen.findByLabelText('Present password'), 'the present one');
    await user.type(screen.getByLabelText('New password'), 'a password of mine');
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    await screen.findAllByText('This is not your present password.');
    expect(screen.getByLabelText('Present password')).toBeInvalid();
    wrong = false;
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    expect(await screen.findByText('Password changed. Your other sessions have ended.')).toHaveFocus();
    expect(screen.getByLabelText('Present password')).toHaveValue('');
  });
});
