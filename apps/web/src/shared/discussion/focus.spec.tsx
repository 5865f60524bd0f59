import { act, screen, waitFor } from '@testing-library/react';
import type { Answers } from '../testing/answersLink.js';
import { refuse } from '../testing/answersLink.js';
import { discussion, own, posted, serbian } from './renderDiscussion.js';
import { thread } from './thread.fixture.js';

type View = Awaited<ReturnType<typeof discussion>>;

const answers = (view: () => View): Answers => {
  const settle = (comments: Parameters<typeof thread>[2], overrides = {}) =>
    (view().server.threads = [thread('t-1', 'participants', comments, overrides)]);
  return {
    editComment: () => {
      settle([serbian, own({ text: 'Better', version: 2 } as object)]);
      return { ...posted('c-own'), text: 'Better', version: 2 };
    },
    removeComment: () => {
      const removedAt = '2026-11-19T15:37:00.000Z';
      settle([serbian, own({ text: null, removedAt })]);
      return { ...posted('c-own'), text: null, removedAt };
    },
    postComment: () => {
      settle([serbian, own(), own({ id: 'c-2', text: 'Agreed.' })]);
      return posted('c-2');
    },
    resolveThread: () => settle([serbian, own()], { state: 'resolved', allowedActions: ['reopen'], version: 2 })[0],
  };
};

/** With the focus on it, Enter: as somebody without a mouse does. */
async function press(user: View['user'], name: string) {
  const target = screen.getByRole('button', { name });
  act(() => target.focus());
  await user.keyboard('{Enter}');
}

const comment = () => screen.getByText(/^\(you\)|\(you\)/).closest('li');
const button = (name: string) => screen.getByRole('button', { name });

describe('after an act by keyboard the focus is on what was acted on, and the act is announced', () => {
  it.each<[string, (user: View['user']) => Promise<void>, () => Element | null, string | null]>([
    [
      'saving a changed comment',
      async (user) => {
        await press(user, 'Edit');
        await user.keyboard(' Better{Control>}{Enter}{/Control}');
      },
      comment,
      'Changes saved.',
    ],
    [
      'closing a change',
      async (user) => {
        await press(user, 'Edit');
        await user.keyboard('{Escape}');
      },
      comment,
      null,
    ],
    [
      'removing a comment',
      async (user) => {
        await press(user, 'Remove');
        await screen.findByRole('dialog');
        await press(user, 'Remove comment');
      },
      () => screen.getByText('Comment removed by its author').closest('li'),
      'Comment removed.',
    ],
    [
      'keeping a comment after all',
      async (user) => {
        await press(user, 'Remove');
        await screen.findByRole('dialog');
        await user.keyboard('{Escape}');
      },
      () => button('Remove'),
      null,
    ],
    [
      'replying',
      async (user) => {
        await press(user, 'Reply');
        await user.keyboard('Agreed.{Control>}{Enter}{/Control}');
      },
      () => button('Reply'),
      'Posted to all delegations.',
    ],
    [
      'closing a reply',
      async (user) => {
        await press(user, 'Reply');
        await user.keyboard('Half{Escape}');
      },
      () => button('Reply'),
      null,
    ],
    ['resolving a thread', (user) => press(user, 'Resolve'), () => button('Reopen'), 'Thread resolved.'],
  ])('%s', async (_, run, expected, announced) => {
    const threads = [thread('t-1', 'participants', [serbian, own()], { allowedActions: ['reply', 'resolve'] })];
    let view: View | undefined = undefined;
    view = await discussion(threads, { answers: answers(() => view!) });
    // Every announcement needs a region that was there before it.
    const regions = screen.getAllByRole('status');
    await run(view.user);
    if (announced) {
      const said = await screen.findByText(announced);
      expect(regions.some((region) => region.contains(said))).toBe(true);
    }
    await waitFor(() => expect(document.activeElement).toBe(expected()));
  });

  it('a refusal leaves it where it was', async () => {
    const threads = [thread('t-1', 'participants', [serbian], { allowedActions: ['resolve'] })];
    const { user } = await discussion(threads, { answers: { resolveThread: () => refuse('UNAVAILABLE') } });
    await press(user, 'Resolve');
    await screen.findByText(/The service cannot answer at the moment/);
    await waitFor(() => expect(button('Resolve')).toHaveFocus());
  });
});
