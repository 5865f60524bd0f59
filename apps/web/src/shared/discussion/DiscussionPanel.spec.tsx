import { act, screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../testing/answersLink.js';
import { roadmap, signedIn } from '../testing/viewers.js';
import { box, discussion, own, posted, serbian } from './renderDiscussion.js';
import { thread } from './thread.fixture.js';

describe('a discussion', () => {
  it('says for each thread who reads it, and marks what only the own delegation reads', async () => {
    await discussion([thread('t-1', 'participants', [serbian]), thread('t-2', 'delegation', [own()])]);
    const [open, internal] = screen.getAllByRole('article');
    expect(open).toHaveTextContent('All delegations');
    expect(internal).toHaveTextContent('Montenegro only');
    expect(open?.closest('[data-internal]')).toBeNull();
    expect(internal?.closest('[data-internal]')).not.toBeNull();
  });

  it('names author, place, time and change, and lays text out in its own language', async () => {
    const comment = { ...serbian, text: 'Слажемо се.', editedAt: '2026-11-19T15:28:00.000Z' };
    const one = thread('t-1', 'participants', [comment], { quote: 'costs paid', title: 'Deductions' });
    one.comments[0]!.language = 'sr-Cyrl';
    await discussion([one]);
    expect(screen.getByText(/on P3 ¶5, 19 November, 16:20, edited 19 November, 16:28/)).toBeInTheDocument();
    expect(screen.getByText('Слажемо се.')).toHaveAttribute('lang', 'sr-Cyrl');
    expect(screen.getByText('Слажемо се.')).toHaveAttribute('dir', 'auto');
    expect(screen.getByRole('heading', { name: 'Deductions' })).toBeInTheDocument();
    expect(screen.getByText('costs paid').tagName).toBe('BLOCKQUOTE');
  });

  it('leaves a tombstone where a comment was removed, without acts on it', async () => {
    const gone = own({ text: null, removedAt: '2026-11-19T15:30:00.000Z' });
    await discussion([thread('t-1', 'participants', [gone])]);
    expect(screen.getByText('Comment removed by its author')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
  });

  it('shows only what the own delegation reads, when asked to', async () => {
    const { user } = await discussion([thread('t-1', 'participants', [serbian]), thread('t-2', 'delegation', [own()])]);
    await user.click(
      within(screen.getByRole('group', { name: 'Which comments to show' })).getByLabelText('Montenegro only'),
    );
    expect(screen.getByText('Text of c-1')).not.toBeVisible();
    expect(screen.getByText('Text of c-own')).toBeVisible();
  });

  it('holds earlier comments of a long thread back until they are asked for', async () => {
    const comments = [1, 2, 3, 4, 5].map((number) => ({ ...serbian, id: `c-${number}` }));
    const { user } = await discussion([thread('t-1', 'participants', comments)]);
    expect(screen.getByText('Text of c-2')).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show 2 earlier comments' }));
    expect(screen.getByText('Text of c-1')).toBeVisible();
  });

  it('keeps for paper what it folds away on the screen, and no button there', async () => {
    const threads = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      thread(`t-${number}`, 'participants', [{ ...serbian, id: `c-${number}` }]),
    );
    await discussion(threads);
    const [first, , third] = screen.getAllByText(/^Text of c-/);
    expect(first).not.toBeVisible();
    expect(first?.closest('.wm-folded')).toBeInTheDocument();
    expect(third).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show 2 earlier threads' })).toHaveClass('wm-no-print');
  });

  it('offers nothing to choose while there is nothing to show', async () => {
    await discussion([]);
    expect(screen.getByText('No comments yet.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Which comments to show' })).not.toBeInTheDocument();
  });

  it('is only read by donors: no box, no filter', async () => {
    await discussion([thread('t-1', 'public', [serbian], { allowedActions: [] })], {
      viewer: signedIn({ role: 'donor' }),
    });
    expect(screen.getByRole('article')).toHaveTextContent('Everyone');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Which comments to show' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Reply' })).not.toBeInTheDocument();
  });

  it('is only read in a closed roadmap, one’s own comments too', async () => {
    const viewer = signedIn({ roadmap: { ...roadmap, phase: 'closed' } });
    await discussion([thread('t-1', 'participants', [own()], { allowedActions: [] })], { viewer });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    for (const name of ['Reply', 'Edit', 'Remove'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});

describe('writing a comment', () => {
  it('goes to the own delegation by default, and the button says so', async () => {
    const inputs: Record<string, unknown>[] = [];
    const { user, server } = await discussion([], {
      answers: {
        postComment: ({ input }: { input: Record<string, unknown> }) => {
          inputs.push(input);
          server.threads = [thread('t-new', 'delegation', [own({ text: 'Please confirm.' })])];
          return posted('c-own');
        },
      },
    });
    await user.type(box(), 'Please confirm.');
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    expect(await screen.findByText('Posted to Montenegro only.')).toBeInTheDocument();
    expect(inputs).toEqual([
      expect.objectContaining({
        roadmapId: 'roadmap-1',
        subjectKind: 'priority',
        subjectId: 'priority-3',
        visibility: 'delegation',
        text: 'Please confirm.',
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    ]);
    expect(box()).toHaveValue('');
    expect(screen.getAllByText('Please confirm.')).toHaveLength(1);
  });

  it('asks once before others than usual may read it, and repeats the text', async () => {
    const { user, asked } = await discussion([], { answers: { postComment: () => posted('c-own') } });
    await user.type(box(), 'We support this.');
    await user.click(
      within(screen.getByRole('group', { name: 'Who can read this' })).getByLabelText('All delegations'),
    );
    await user.click(screen.getByRole('button', { name: 'Post to all delegations' }));
    const dialog = await screen.findByRole('dialog', { name: 'Let all delegations read this?' });
    expect(within(dialog).getByText('We support this.')).toBeInTheDocument();
    expect(asked).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Post to all delegations' }));
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toEqual(['PostComment']));
    expect(asked[0]?.variables).toMatchObject({ input: { visibility: 'participants' } });
  });

  it('is open to all delegations by default for the secretariat', async () => {
    await discussion([], { viewer: signedIn() });
    expect(screen.getByRole('button', { name: 'Post to all delegations' })).toBeInTheDocument();
    expect(screen.queryByLabelText('Montenegro only')).not.toBeInTheDocument();
  });

  it('posts with Ctrl+Enter, and c leads to the box', async () => {
    const { user, asked } = await discussion([], { answers: { postComment: () => posted('c-own') } });
    await user.keyboard('c');
    expect(box()).toHaveFocus();
    await user.keyboard('By keyboard{Control>}{Enter}{/Control}');
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  it('shows a comment at once, and takes it back with its text when it is refused', async () => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const { user } = await discussion([], {
      answers: {
        postComment: async () => {
          await waiting;
          return refuse('FORBIDDEN', 'role_not_permitted');
        },
      },
    });
    await user.type(box(), 'Too long a story');
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    expect(await screen.findByText('Too long a story')).toBeInTheDocument();
    expect(box()).toHaveValue('');
    await act(async () => {
      answer();
      await waiting;
    });
    await waitFor(() => expect(box()).toHaveValue('Too long a story'));
    expect(box()).toHaveAccessibleDescription(
      /was not posted\. Your text is kept here\. Your role does not allow this/,
    );
    expect(screen.queryByText(/Sending/)).not.toBeInTheDocument();
  });

  it('says when there is nothing to post', async () => {
    const { user, asked } = await discussion([]);
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    expect(box()).toHaveAccessibleDescription('Write a comment before you post it.');
    expect(asked).toHaveLength(0);
  });

  it('keeps what was typed on the device', async () => {
    const first = await discussion([]);
    await first.user.type(box(), 'Half a sentence');
    first.unmount();
    await discussion([]);
    expect(box()).toHaveValue('Half a sentence');
  });

  it('can be undone, which brings the text back', async () => {
    const { user, asked } = await discussion([], {
      answers: {
        postComment: () => posted('c-own'),
        removeComment: () => ({ ...posted('c-own'), text: null, removedAt: '2026-11-19T15:25:20.000Z', version: 2 }),
      },
    });
    await user.type(box(), 'Too early');
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ input: { commentId: 'c-own', expectedVersion: 1 } }));
    expect(box()).toHaveValue('Too early');
  });

  it('replies in a thread to those who read the thread', async () => {
    const { user, asked } = await discussion([thread('t-1', 'participants', [serbian])], {
      answers: { postComment: () => posted('c-2') },
    });
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.type(box('Reply in this thread'), 'Agreed.');
    await user.click(screen.getByRole('button', { name: 'Post to all delegations' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toMatchObject({ input: { threadId: 't-1', text: 'Agreed.' } });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
