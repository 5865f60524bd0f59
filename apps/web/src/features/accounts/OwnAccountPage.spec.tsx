import { screen, waitFor, within } from '@testing-library/react';
import { endDownloads, playDownloads } from '../../shared/testing/downloads.js';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { headOfDelegation } from '../../shared/testing/viewers.js';

const head = headOfDelegation();
const profile = { ...head.user, language: 'en', version: 3 };
const session = (id: string, more = {}) => ({
  id,
  browser: 'Firefox',
  system: 'Windows',
  createdAt: '2026-11-01T08:00:00.000Z',
  seenAt: '2026-11-02T09:30:00.000Z',
  current: false,
  ...more,
});

function open(answers: Answers = {}) {
  const state = { user: profile, sessions: [session('mine', { current: true }), session('old', { browser: null })] };
  const rendered = renderApp('/account', head, {
    viewer: () => ({ ...head, user: state.user }),
    sessions: () => state.sessions,
    ...answers,
  });
  return rendered.then((page) => ({ ...page, state }));
}
const save = () => screen.getByRole('button', { name: 'Save' });

it('saves name, language and zone with the version that was seen; a role title stands as no name', async () => {
  const { user, asked } = await open({ saveProfile: () => ({ ...profile, name: 'A name', version: 4 }) });
  expect(await screen.findByLabelText('Name')).toHaveValue('');
  await user.type(screen.getByLabelText('Name'), 'A name');
  await user.selectOptions(screen.getByLabelText('Language'), 'Shqip');
  await user.click(save());
  expect(await screen.findByText('Saved.')).toHaveFocus();
  expect(asked.find(({ operation }) => operation === 'SaveProfile')?.variables).toEqual({
    input: { name: 'A name', language: 'sq', zone: null, expectedVersion: 3 },
  });
});

it('asks which shall stand where another save was met; what is chosen is saved upon it', async () => {
  let met = false;
  const { user, asked, state } = await open({
    saveProfile: () => {
      if (met) return { ...state.user, name: 'Mine', version: 8 };
      met = true;
      state.user = { ...profile, name: 'Theirs', language: 'mk', version: 7 };
      return refuse('CONFLICT');
    },
  });
  await user.type(await screen.findByLabelText('Name'), 'Mine');
  await user.click(save());
  const question = await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  expect(question).toHaveTextContent(/Theirs.*Mine/);
  await user.click(within(question).getByRole('button', { name: 'Take this choice into the form' }));
  await waitFor(() => expect(screen.getByLabelText('Language')).toHaveValue('mk'));
  expect(screen.getByLabelText('Name')).toHaveValue('Mine');
  await user.click(save());
  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  expect(asked.filter(({ operation }) => operation === 'SaveProfile').at(-1)?.variables).toEqual({
    input: { name: 'Mine', language: 'mk', zone: null, expectedVersion: 7 },
  });
});

it('keeps what was typed on this device until it is saved', async () => {
  const first = await open({ saveProfile: () => refuse('UNAVAILABLE') });
  await first.user.type(await screen.findByLabelText('Name'), 'A name');
  await first.user.click(save());
  await waitFor(() => expect(first.asked.map(({ operation }) => operation)).toContain('SaveProfile'));
  first.unmount();
  const again = await open({ saveProfile: () => ({ ...profile, name: 'A name', version: 4 }) });
  expect(await screen.findByLabelText('Name')).toHaveValue('A name');
  expect(screen.getByRole('button', { name: 'Discard it' })).toBeInTheDocument();
  await again.user.click(save());
  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Discard it' })).not.toBeInTheDocument();
  again.unmount();
  await open();
  expect(await screen.findByLabelText('Name')).toHaveValue('');
});

it('lists sessions by device, marks this one and ends another', async () => {
  const { user, asked, state } = await open({
    endSession: () => {
      state.sessions = state.sessions.slice(0, 1);
      return true;
    },
  });
  const here = (await screen.findByText('Firefox on Windows')).closest('tr')!;
  expect(within(here).getByText('This device')).toBeInTheDocument();
  expect(within(here).queryByRole('button')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Sign out Windows/ }));
  expect(await screen.findByText('Signed out: Windows.')).toBeInTheDocument();
  expect(asked.find(({ operation }) => operation === 'EndSession')?.variables).toEqual({ sessionId: 'old' });
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).not.toBeInTheDocument(),
  );
});

it('says why the others did not end', async () => {
  const { user } = await open({ endOtherSessions: () => refuse('THROTTLED') });
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
  expect(await screen.findByText(/Too many attempts/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Change password' })).toHaveAttribute('href', '/password');
});

afterEach(endDownloads);

it('hands out what is held about oneself', async () => {
  const sent = playDownloads(200, { account: {} });
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Take out your data' }));
  expect(await screen.findByText('Your browser has the file.')).toBeInTheDocument();
  expect(sent).toHaveBeenCalledWith(`/personal-data/${profile.id}`, expect.anything());
});
