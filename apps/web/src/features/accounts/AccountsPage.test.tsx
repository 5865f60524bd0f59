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
  const invitations: object[] = [];
  const accounts = [account('Alpha'), account('Beta', { disabledAt: '2026-11-21T09:00:00.000Z' })];
  return {
    accounts: () => ({
      edges: accounts.map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    administeredRoadmaps: () => [
      {
        participants: [
          { code: 'XK', name: 'Kosovo*', footnote: '* In the context of UNSCR 1244/99.', footnoteMark: '*' },
        ],
      },
    ],
    invitations: () => invitations,
    inviteAdministrator: ({ input }: { input: { email: string; language: string } }) => {
      const invitation = {
        id: 'invitation-1',
        email: input.email,
        language: input.language,
        expiresAt: '2026-12-04T10:00:00.000Z',
        version: 1,
        mail: null,
      };
      invitations.push(invitation);
      return { token: 'the-token', invitation };
    },
    withdrawInvitation: () => {
      invitations.pop();
      return { id: 'invitation-1', version: 2 };
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

describe('the accounts', () => {
  it('are closed to everybody else', async () => {
    const { asked } = await renderApp('/accounts', headOfDelegation(), server());
    expect(await screen.findByText('You cannot open this page')).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).not.toContain('AccountsPage');
  });

  it('are opened by their owners: the form asks for an address and a language and shows the link', async () => {
    const { user } = await open();
    expect(screen.queryByLabelText(/password/i)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    expect(await screen.findByText('There is 1 problem')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Email address'), 'alpha@example.org');
    await user.selectOptions(screen.getByLabelText('Language of the invitation'), 'Hrvatski');
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    expect(await screen.findByText(`${window.location.origin}/invitation/the-token`)).toBeInTheDocument();
    expect(await screen.findByText(/In Hrvatski/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Withdraw the invitation of alpha@example.org' }));
    expect(await screen.findByRole('row', { name: /Alpha/ })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /alpha@example.org Open until/ })).not.toBeInTheDocument();
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
