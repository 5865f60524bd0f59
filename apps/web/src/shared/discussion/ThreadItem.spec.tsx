import { screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../testing/answersLink.js';
import { box, discussion, own, posted, serbian } from './renderDiscussion.js';
import { thread } from './thread.fixture.js';

describe('an own comment', () => {
  it('can be edited for as long as the server allows, by the server’s clock', async () => {
    const { user, asked } = await discussion([thread('t-1', 'participants', [own()])], {
      answers: { editComment: () => ({ ...posted('c-own'), text: 'Better words', version: 2 }) },
    });
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const edit = box('Edit your comment');
    expect(edit).toHaveValue('Text of c-own');
    await user.clear(edit);
    await user.type(edit, 'Better words');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Edit your comment' })).not.toBeInTheDocument());
    expect(asked[0]?.variables).toEqual({ input: { commentId: 'c-own', text: 'Better words', expectedVersion: 1 } });
  });

  it('can no longer be edited after that, but removed', async () => {
    // Later than every other test: the server's clock only moves on.
    await discussion([thread('t-1', 'participants', [own()])], { now: '2026-11-19T15:36:00.000Z' });
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove' })).toBeInTheDocument();
  });

  it('is removed only after asking', async () => {
    const { user, asked } = await discussion([thread('t-1', 'participants', [own()])], {
      answers: { removeComment: () => ({ ...posted('c-own'), text: null, removedAt: '2026-11-19T15:37:00.000Z' }) },
    });
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    const dialog = await screen.findByRole('dialog', { name: 'Remove your comment?' });
    expect(within(dialog).getByText('Text of c-own')).toBeInTheDocument();
    expect(asked).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Remove comment' }));
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toEqual(['RemoveComment']));
  });
});

describe('a thread', () => {
  it('is resolved and reopened by those whom the server lets', async () => {
    const { user, server } = await discussion(
      [thread('t-1', 'participants', [serbian], { allowedActions: ['reply', 'resolve'] })],
      {
        answers: {
          resolveThread: () => {
            const settled = {
              state: 'resolved',
              settledAt: '2026-11-19T15:40:00.000Z',
              allowedActions: ['reopen'],
              version: 2,
            };
            server.threads = [thread('t-1', 'participants', [serbian], settled)];
            return server.threads[0];
          },
        },
      },
    );
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    expect(await screen.findByText('Resolved on 19 Nov 2026')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reopen' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Reply' })).not.toBeInTheDocument();
  });

  it('says in words why an act was refused', async () => {
    const { user } = await discussion([thread('t-1', 'participants', [serbian], { allowedActions: ['resolve'] })], {
      answers: { resolveThread: () => refuse('FORBIDDEN', 'thread_resolved') },
    });
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    expect(await screen.findByText('This thread is resolved. Reopen it to reply.')).toBeInTheDocument();
  });
});
