import { screen, waitFor, within } from '@testing-library/react';
import { endDownloads, playDownloads } from '../../shared/testing/downloads.js';
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
  seatCount: 2,
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
    accountSeats: () => [
      { id: 'seat-1', title: 'Head of delegation', roadmapTitle: 'Joint Roadmap', endedAt: null, alone: false },
      { id: 'seat-2', title: 'Observer', roadmapTitle: 'Earlier', endedAt: '2026-01-01T09:00:00.000Z', alone: false },
    ],
    eraseAccount: ({ input }: { input: { userId: string } }) => {
      accounts.splice(
        accounts.findIndex(({ id }) => id === input.userId),
        1,
      );
      return true;
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
    expect(
      within(screen.getByRole('row', { name: /Beta/ })).queryByRole('button', { name: /^Disable/ }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Disable the account of Alpha' }));
    const dialog = await screen.findByRole('dialog', { name: 'Disable the account of Alpha' });
    expect(dialog).toHaveTextContent('alpha@example.org');
    await user.click(within(dialog).getByRole('button', { name: 'Disable account' }));
    expect(await screen.findByText('Disabled 23 Nov 2026')).toBeInTheDocument();
    // The button went with the act: the focus stays in its row.
    await waitFor(() => expect(screen.getByRole('row', { name: /Alpha/ })).toHaveFocus());
  });
});

describe('the personal data of an account', () => {
  afterEach(endDownloads);
  const ask = async (answers: Answers = server()) => {
    const app = await renderApp('/accounts', administrator(), answers);
    await app.user.click(await screen.findByRole('button', { name: 'Personal data of Alpha' }));
    const dialog = await screen.findByRole('dialog', { name: 'Personal data of Alpha' });
    return { ...app, dialog, act: within(dialog).getByRole('button', { name: 'Erase the account' }) };
  };

  it('is erased once its address is typed, after a list of what goes and what stays', async () => {
    const { user, asked, dialog, act } = await ask();
    for (const words of ['When the account is erased, these go', 'These stay', 'This cannot be undone'])
      expect(dialog).toHaveTextContent(words);
    const seats = within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(seats.slice(-2)).toEqual(['Head of delegation · Joint Roadmap · ends', 'Observer · Earlier · has ended']);
    await user.click(act);
    const field = within(dialog).getByLabelText('Address of the account');
    expect(field).toBeInvalid();
    await user.type(field, 'Beta@example.org');
    await user.click(act);
    expect(dialog).toHaveTextContent('This is not the address of the account.');
    expect(asked.map(({ operation }) => operation)).not.toContain('EraseAccount');
    await user.clear(field);
    await user.type(field, 'ALPHA@example.org');
    await user.click(act);
    expect(await screen.findByText('Account erased.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('row', { name: /Alpha/ })).not.toBeInTheDocument());
    expect(document.body).not.toHaveFocus();
    expect(asked.find(({ operation }) => operation === 'EraseAccount')?.variables).toEqual({
      input: {
        userId: 'id-Alpha',
        expectedVersion: 3,
        email: 'alpha@example.org',
        idempotencyKey: expect.any(String) as string,
      },
    });
  });

  it('keeps what was typed where it is refused, and says who must take over first', async () => {
    const alone = { id: 'seat-1', title: 'Secretariat', roadmapTitle: 'Joint Roadmap', endedAt: null, alone: true };
    const { user, dialog, act } = await ask({
      ...server(),
      accountSeats: () => [alone],
      eraseAccount: () => refuse('FORBIDDEN', 'secretariat_alone'),
    });
    expect(dialog).toHaveTextContent('Joint Roadmap · the only one of the secretariat: hand it over first');
    await user.type(within(dialog).getByLabelText('Address of the account'), 'alpha@example.org');
    await user.click(act);
    expect(await within(dialog).findByText(/the whole secretariat of a roadmap/)).toBeInTheDocument();
    expect(within(dialog).getByLabelText('Address of the account')).toHaveValue('alpha@example.org');
  });

  it('is taken out as whom the page was drawn for, and a refusal is told', async () => {
    const sent = playDownloads(403, { errors: [{ extensions: { code: 'IDENTITY_CHANGED' } }] });
    const { user, dialog } = await ask();
    const takeOut = within(dialog).getByRole('button', { name: 'Take out what is held' });
    await user.click(takeOut);
    expect(await within(dialog).findByText(/signed in/i)).toBeInTheDocument();
    expect(sent).toHaveBeenCalledWith(
      '/personal-data/id-Alpha',
      expect.objectContaining({ headers: { 'waymark-acting-as': administrator().user.id } }),
    );
  });

  it('is not offered for the own account, which is looked at by its owner', async () => {
    const own = { ...account('Own'), ...administrator().user };
    await renderApp('/accounts', administrator(), {
      ...server(),
      accounts: () => ({ edges: [{ cursor: 'x', node: own }], pageInfo: { hasNextPage: false, endCursor: null } }),
    });
    await screen.findByRole('row', { name: new RegExp(own.email) });
    expect(screen.queryByRole('button', { name: /^Personal data/ })).not.toBeInTheDocument();
  });
});
