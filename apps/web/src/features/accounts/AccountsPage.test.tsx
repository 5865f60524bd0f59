import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { administrator, headOfDelegation } from '../../shared/testing/viewers.js';

const account = (name: string, overrides = {}) => ({
  id: `id-${name}`,
  email: `${name.toLowerCase()}@example.org`,
  name,
  language: 'en',
  administrator: false,
  disabledAt: null as string | null,
  createdAt: '2026-11-20T09:00:00.000Z',
  version: 3,
  ...overrides,
});

/** A server with accounts that can be added to and disabled. */
function server(): Answers {
  const accounts = [account('Alpha'), account('Beta', { disabledAt: '2026-11-21T09:00:00.000Z' })];
  return {
    accounts: () => ({
      edges: accounts.map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    countries: () => [
      { code: 'XK', designation: 'Kosovo*', footnote: '* In the context of UNSCR 1244/99.', footnoteMark: '*' },
    ],
    createAccount: ({ input }: { input: { name: string; email: string } }) => {
      if (accounts.some(({ email }) => email === input.email)) {
        return refuse('VALIDATION', 'email_taken', [{ field: 'email', problem: 'email_taken' }]);
      }
      const made = account(input.name, { email: input.email });
      accounts.push(made);
      return made;
    },
    disableAccount: ({ input }: { input: { userId: string; expectedVersion: number } }) => {
      const found = accounts.find(({ id, version }) => id === input.userId && version === input.expectedVersion);
      if (!found) return refuse('NOT_FOUND');
      found.disabledAt = '2026-11-23T09:00:00.000Z';
      return found;
    },
  };
}

const open = async () => {
  const app = await renderApp('/accounts', administrator(), server());
  await screen.findByRole('row', { name: /Alpha/ });
  return app;
};

const fill = async (user: Awaited<ReturnType<typeof open>>['user'], email: string) => {
  await user.type(screen.getByLabelText('Name'), 'Gamma');
  await user.type(screen.getByLabelText('Email address'), email);
  await user.type(screen.getByLabelText('First password'), 'a first password');
  await user.click(screen.getByRole('button', { name: 'Create account' }));
};

describe('the accounts', () => {
  it('are closed to everybody else', async () => {
    const { asked } = await renderApp('/accounts', headOfDelegation(), server());
    expect(await screen.findByText('You cannot open this page')).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).not.toContain('AccountsPage');
  });

  it('are added to by a form that says what is missing', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    expect(await screen.findByText('There are 3 problems')).toBeInTheDocument();
    await fill(user, 'gamma@example.org');
    expect(await screen.findByText('Account created for gamma@example.org.')).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /Gamma/ })).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('');
  });

  it('show the server’s problem beside its field', async () => {
    const { user } = await open();
    await fill(user, 'alpha@example.org');
    await screen.findAllByText('An account with this email address exists.');
    expect(screen.getByLabelText('Email address')).toBeInvalid();
    expect(screen.getByLabelText('Email address')).toHaveAccessibleDescription(
      'An account with this email address exists.',
    );
  });

  it('are disabled after a question that names the account', async () => {
    const { user } = await open();
    expect(within(screen.getByRole('row', { name: /Beta/ })).queryByRole('button')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Disable the account of Alpha' }));
    const dialog = await screen.findByRole('dialog', { name: 'Disable the account of Alpha' });
    expect(dialog).toHaveTextContent('alpha@example.org');
    await user.click(within(dialog).getByRole('button', { name: 'Disable account' }));
    expect(await screen.findByText('Disabled 23 Nov 2026')).toBeInTheDocument();
    // The button went with the act: the focus stays in its row.
    await waitFor(() => expect(screen.getByRole('row', { name: /Alpha/ })).toHaveFocus());
  });
});
