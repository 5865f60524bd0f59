import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../../../shared/testing/answersLink.js';
import { draftOf, panelOf, signed } from '../priorityPage.fixture.js';
import { panel, PATIENCE, review, stance, statement } from './renderPanel.js';

// Typing into the whole page, on a machine that is busy.
jest.setTimeout(60_000);

interface Input {
  idempotencyKey: string;
  replaces: string | null;
  statements: object[];
}

const record = () => screen.findByRole('button', { name: 'Record position' }, PATIENCE);

describe('a signature whose answer was lost', () => {
  const sent = async () => {
    const keys: string[] = [];
    const recorded = new Map<string, string>();
    const network = { lost: true };
    const view = await panel(
      {},
      {
        signPosition: ({ input }: { input: Input }) => {
          keys.push(input.idempotencyKey);
          const contents = JSON.stringify(input);
          const earlier = recorded.get(input.idempotencyKey);
          if (earlier !== undefined && earlier !== contents) return refuse('IDEMPOTENCY_KEY_REUSED');
          recorded.set(input.idempotencyKey, contents);
          return network.lost ? refuse('UNAVAILABLE') : signed({ id: 'position-new' });
        },
      },
    );
    await view.user.click(stance('Endorse'));
    await view.user.click(review());
    await view.user.click(await record());
    await screen.findByText(/The service cannot answer at the moment/, {}, PATIENCE);
    network.lost = false;
    return { ...view, keys, recorded };
  };

  it('is recorded once when it is sent again, also from a dialog that was closed in between', async () => {
    const { user, keys, recorded } = await sent();
    await user.click(screen.getByRole('button', { name: 'Keep as draft' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), PATIENCE);
    await waitFor(() => expect(review()).toHaveFocus());
    await user.click(review());
    await user.click(await record());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), PATIENCE);
    expect(keys).toHaveLength(2);
    expect(recorded.size).toBe(1);
  });

  it('is not replaced by itself', async () => {
    const { user, server, recorded, unmount } = await sent();
    unmount();
    // The page as it is after the first attempt was recorded.
    const after = await panel(
      { ...server.panel, draft: draftOf({ stance: 'endorse' }), current: signed() },
      {
        signPosition: ({ input }: { input: Input }) =>
          recorded.has(input.idempotencyKey) ? refuse('IDEMPOTENCY_KEY_REUSED') : signed({ id: 'position-twice' }),
      },
    );
    expect(user).toBeDefined();
    await after.user.click(screen.getByRole('button', { name: 'Review and replace' }));
    await after.user.click(await screen.findByRole('button', { name: 'Replace position' }, PATIENCE));
    expect(await screen.findByText(/An earlier attempt is already on record/, {}, PATIENCE)).toBeInTheDocument();
  });
});

describe('the words of a position', () => {
  it('that do not fit the stance, and so no draft on the server, outlive a visit', async () => {
    const first = await panel();
    await first.user.click(stance('Request change'));
    await first.user.type(screen.getByRole('textbox', { name: 'Requested wording' }), 'within ten days');
    await first.user.type(statement(), 'Too vague.');
    await first.user.click(stance('Object'));
    await screen.findByText(/Draft saved/, {}, PATIENCE);
    first.unmount();
    const { user } = await panel({ draft: draftOf({ stance: 'object', version: 1 }) });
    expect(statement()).toHaveValue('Too vague.');
    await user.click(stance('Request change'));
    expect(screen.getByRole('textbox', { name: 'Requested wording' })).toHaveValue('within ten days');
  });

  it('stay to be read where the ballot takes no position any more', async () => {
    const first = await panel({}, { savePositionDraft: () => refuse('UNAVAILABLE') });
    await first.user.click(stance('Object'));
    await first.user.type(statement(), 'Not yet.');
    first.unmount();
    await panel({ canSign: false, canSaveDraft: false, closedReason: 'deadline_passed' });
    expect(within(screen.getByText(/These words were not sent/)).getByText('Not yet.')).toBeInTheDocument();
  });
});

describe('by keyboard', () => {
  const go = async (user: Awaited<ReturnType<typeof panel>>['user'], name: string) => {
    const target = await screen.findByRole('button', { name }, PATIENCE);
    act(() => target.focus());
    await user.keyboard('{Enter}');
  };

  it('the focus is at the statement that was added, then where it was taken away', async () => {
    const { user } = await panel();
    await user.click(stance('Endorse'));
    await go(user, 'Add an interpretative statement');
    expect(screen.getByRole('textbox', { name: 'Interpretative statement' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add an interpretative statement' })).toHaveFocus());
  });

  it('after discarding the draft it is at the heading of the panel', async () => {
    const { user, server } = await panel(
      { draft: draftOf({ stance: 'abstain' }) },
      { discardPositionDraft: () => ((server.panel = panelOf()), true) },
    );
    await go(user, 'Discard draft');
    await screen.findByRole('dialog', {}, PATIENCE);
    await go(user, 'Discard draft');
    await waitFor(() => expect(stance('Abstain')).not.toBeChecked(), PATIENCE);
    await waitFor(() => expect(screen.getByRole('heading', { name: /our position/i })).toHaveFocus());
  });
});
