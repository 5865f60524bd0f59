import { screen, within } from '@testing-library/react';
import { nobody, renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { headOfDelegation, roadmap } from '../../shared/testing/viewers.js';

const persona = (key: string, name: string, role: string | null, participantCode: string | null) => ({
  key,
  name,
  role,
  participantCode,
  note: `What ${key} can do.`,
  email: `${key}@demo.waymark.example`,
});

const info = {
  demo: true,
  mail: true,
  roadmaps: [roadmap],
  personas: [
    persona('secretariat', 'Secretariat', 'secretariat', null),
    persona('head-me', 'Head of delegation, Montenegro', 'delegation_head', 'ME'),
    persona('head-xk', 'Head of delegation, Kosovo*', 'delegation_head', 'XK'),
    persona('delegate-me', 'Delegate, Montenegro', 'delegate', 'ME'),
    persona('administrator', 'Platform administrator', null, null),
  ],
};

/** A server that knows one account. */
function server(overrides: Answers = {}): Answers {
  let viewer: unknown = nobody;
  const enter = () => (viewer = headOfDelegation());
  return {
    viewer: () => viewer,
    signInInfo: () => info,
    signIn: ({ input }: { input: { email: string; password: string } }) =>
      input.password === 'correct horse battery' ? enter() : refuse('UNAUTHENTICATED', 'credentials_invalid'),
    signInAsPersona: ({ key }: { key: string }) => (key === 'head-me' ? enter() : refuse('NOT_FOUND')),
    ...overrides,
  };
}

const open = async (path = '/sign-in', overrides: Answers = {}) => {
  const app = await renderApp(path, nobody, server(overrides));
  await screen.findByRole('heading', { name: 'Sign in', level: 1 });
  return app;
};

const fill = async (user: Awaited<ReturnType<typeof open>>['user'], email: string, password: string) => {
  await user.type(screen.getByLabelText('Email address'), email);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
};

describe('the sign-in page', () => {
  it('leads whoever has forgotten a password to a mailed link, or to whoever invited', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('link', { name: 'Forgot your password?' }));
    expect(await screen.findByRole('heading', { name: 'Forgot your password?', level: 1 })).toBeInTheDocument();
  });

  it('says whom to ask where nothing is mailed', async () => {
    await open('/sign-in', { signInInfo: () => ({ ...info, mail: false }) });
    expect(await screen.findByText(/coordinator, also for a new password\.$/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Forgot your password?' })).not.toBeInTheDocument();
  });

  it('says what one is about to enter, with every participant and the note once', async () => {
    await open();
    expect(await screen.findByText('Joint Roadmap on Screening')).toBeInTheDocument();
    const participants = within(screen.getByRole('list', { name: 'Participants' })).getAllByRole('listitem');
    expect(participants).toHaveLength(6);
    expect(participants[2]).toHaveTextContent('Kosovo*');
    // Beside the form on wide windows, below it on phones: one of the two is shown.
    expect(screen.getAllByText(/UNSCR 1244\/99/)).toHaveLength(2);
  });

  it('leads back to where one wanted to go', async () => {
    const { user, router } = await open('/sign-in?return=%2Fr%2Fscreening%2Fsteps');
    await fill(user, ' head@example.org ', 'correct horse battery');
    expect(await screen.findByRole('navigation', { name: 'Roadmap' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/r/screening/steps');
  });

  it.each(['//example.org/r', 'https://example.org', '/\\example.org'])(
    'never leads out of the app: %s',
    async (path) => {
      const { user, router } = await open(`/sign-in?return=${encodeURIComponent(path)}`);
      await fill(user, 'head@example.org', 'correct horse battery');
      await screen.findByRole('navigation', { name: 'Roadmap' });
      expect(router.state.location.pathname).toBe('/r/screening');
    },
  );

  it('says the same for an unknown address and a wrong password, and empties the password', async () => {
    const { user, router } = await open();
    await fill(user, 'nobody@example.org', 'wrong');
    expect(await screen.findByText('The email address or the password is not right.')).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveValue('');
    expect(screen.getByLabelText('Email address')).toHaveValue('nobody@example.org');
    // A refusal is no end of a session.
    expect(router.state.location.search).toBe('');
  });

  it('says how to wait when there were too many attempts', async () => {
    const { user } = await open('/sign-in', { signIn: () => refuse('THROTTLED') });
    await fill(user, 'head@example.org', 'wrong');
    expect(await screen.findByText(/Too many attempts\. Wait a few minutes/)).toBeInTheDocument();
  });

  it('finds what is missing before asking the server, and leads to it', async () => {
    const { user, asked } = await open();
    await user.type(screen.getByLabelText('Email address'), 'head');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const title = await screen.findByText('There are 2 problems');
    const summary = title.closest('[role="alert"]') as HTMLElement;
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Enter your password' }));
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(screen.getByLabelText('Password')).toBeInvalid();
    expect(asked.map(({ operation }) => operation)).not.toContain('SignIn');
  });

  it('enters as a persona with one click', async () => {
    const { user, asked, router } = await open();
    const heads = await screen.findByRole('list', { name: 'Heads of delegation' });
    expect(within(heads).getAllByRole('button')).toHaveLength(2);
    await user.click(within(heads).getByRole('button', { name: /Montenegro/ }));
    expect(await screen.findByRole('navigation', { name: 'Roadmap' })).toBeInTheDocument();
    expect(asked).toContainEqual({ operation: 'SignInAsPersona', variables: { key: 'head-me' } });
    expect(router.state.location.pathname).toBe('/r/screening');
  });

  it('shows no personas without the sample', async () => {
    await open('/sign-in', { signInInfo: () => ({ ...info, demo: false, personas: [] }) });
    expect(await screen.findByText('Joint Roadmap on Screening')).toBeInTheDocument();
    expect(screen.queryByText('Demonstration')).not.toBeInTheDocument();
  });

  it('can be used while the rest of the page cannot be loaded', async () => {
    const { user } = await open('/sign-in', { signInInfo: () => refuse('INTERNAL') });
    expect(await screen.findByText('Waymark could not be loaded')).toBeInTheDocument();
    await fill(user, 'head@example.org', 'correct horse battery');
    expect(await screen.findByRole('navigation', { name: 'Roadmap' })).toBeInTheDocument();
  });
});
