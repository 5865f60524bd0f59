import { act, screen, waitFor } from '@testing-library/react';
import { refuse, type Answers } from '../testing/answersLink.js';
import { box, discussion, own, posted, serbian } from './renderDiscussion.js';
import { thread } from './thread.fixture.js';

interface Posted {
  input: { idempotencyKey: string; text: string; threadId?: string };
}

/** A server that records a comment once for each key, as the real one does; its answers may be lost. */
function recording() {
  const recorded = new Map<string, string>();
  const network = { lost: false };
  const comments = () => [...recorded.values()].map((text, index) => own({ id: `c-own-${index}`, text }));
  const threads = () => [thread('t-1', 'participants', [serbian, ...comments()])];
  const answers: Answers = {
    postComment: ({ input: { idempotencyKey: key, text } }: Posted) => {
      if (recorded.has(key) && recorded.get(key) !== text) return refuse('IDEMPOTENCY_KEY_REUSED');
      recorded.set(key, text);
      return network.lost ? refuse('UNAVAILABLE') : posted('c-own-0');
    },
  };
  const open = async () => {
    const view = await discussion(threads(), { answers });
    Object.defineProperty(view.server, 'threads', { get: threads, configurable: true });
    return view;
  };
  return { recorded, network, open };
}

const reply = () => box('Reply in this thread');
const post = () => screen.getAllByRole('button', { name: 'Post to all delegations' })[0]!;

describe('a reply that is refused', () => {
  it.each([
    ['because the session ended', 'UNAUTHENTICATED', undefined],
    ['because the server cannot be reached', 'UNAVAILABLE', undefined],
    ['because it is too long', 'VALIDATION', 'text_too_long'],
    ['because the thread was resolved', 'FORBIDDEN', 'thread_resolved'],
  ] as const)('%s stays in its box, also on the next visit', async (_, code, reason) => {
    const threads = [thread('t-1', 'participants', [serbian])];
    const answers: Answers = { postComment: () => refuse(code, reason) };
    const { user, unmount } = await discussion(threads, { answers });
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.type(reply(), 'Agreed, with one remark.');
    await user.click(post());
    await waitFor(() => expect(reply()).toHaveAccessibleDescription(/was not posted\. Your text is kept here/));
    expect(reply()).toHaveValue('Agreed, with one remark.');
    unmount();
    await discussion(threads, { answers });
    expect(reply()).toHaveValue('Agreed, with one remark.');
  });

  it('after the page was left is told there, and waits here', async () => {
    let refuseIt = (): void => undefined;
    const answered = new Promise<void>((resolve) => (refuseIt = resolve));
    const { user, router } = await discussion([thread('t-1', 'participants', [serbian])], {
      answers: { postComment: () => answered.then(() => refuse('VALIDATION', 'text_too_long')) },
    });
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.type(reply(), 'Agreed.');
    await user.click(post());
    await act(() => router.navigate('/r/screening/elsewhere'));
    refuseIt();
    expect(await screen.findByText(/The comment was not posted\. Your text is kept here/)).toBeInTheDocument();
    await act(() => router.navigate('/r/screening/discussion'));
    await screen.findByRole('heading', { name: 'Discussion' });
    expect(reply()).toHaveValue('Agreed.');
  });
});

describe('a reply whose answer is lost', () => {
  const sent = async () => {
    const server = recording();
    server.network.lost = true;
    const view = await server.open();
    await view.user.click(screen.getByRole('button', { name: 'Reply' }));
    await view.user.type(reply(), 'Agreed.');
    await view.user.click(post());
    await waitFor(() => expect(reply()).toHaveValue('Agreed.'));
    server.network.lost = false;
    return { ...server, ...view };
  };

  it('is posted once, however often it is sent', async () => {
    const { recorded, user } = await sent();
    await user.click(post());
    expect(await screen.findByText('Posted to all delegations.')).toBeInTheDocument();
    expect([...recorded.values()]).toEqual(['Agreed.']);
    expect(screen.queryByRole('textbox', { name: 'Reply in this thread' })).not.toBeInTheDocument();
  });

  it('is posted once, also when the page was loaded again in between', async () => {
    const { recorded, unmount, open } = await sent();
    unmount();
    const { user } = await open();
    expect(reply()).toHaveValue('Agreed.');
    await user.click(post());
    expect(await screen.findByText('Posted to all delegations.')).toBeInTheDocument();
    expect([...recorded.values()]).toEqual(['Agreed.']);
  });

  it('is never followed silently by one with other words', async () => {
    const { recorded, user } = await sent();
    await user.type(reply(), ' With one remark.');
    await user.click(post());
    await waitFor(() => expect(reply()).toHaveAccessibleDescription(/An earlier attempt is already on record/));
    // What is on record stands beside the words, which are kept.
    expect(screen.getByText('Agreed.')).toBeInTheDocument();
    expect(reply()).toHaveValue('Agreed. With one remark.');
    expect(recorded.size).toBe(1);
    // Knowing that, they may still want it.
    await user.click(post());
    await waitFor(() => expect([...recorded.values()]).toEqual(['Agreed.', 'Agreed. With one remark.']));
  });
});

describe('a comment that a reload caught on its way', () => {
  const caught = async (typedSince: string) => {
    const { recorded, open } = recording();
    const hanging: Answers = {
      postComment: ({ input }: Posted) => {
        recorded.set(input.idempotencyKey, input.text);
        return new Promise(() => undefined);
      },
    };
    const before = await discussion([], { answers: hanging });
    await before.user.type(box(), 'Please confirm.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(box()).toHaveValue(''));
    if (typedSince) await before.user.type(box(), typedSince);
    before.unmount();
    return { recorded, ...(await open()) };
  };

  it('returns to the box, and is posted once', async () => {
    const { recorded, user } = await caught('');
    expect(box()).toHaveValue('Please confirm.');
    expect(screen.getByText(/was on its way when the page was left/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    await waitFor(() => expect(box()).toHaveValue(''));
    expect([...recorded.values()]).toEqual(['Please confirm.']);
  });

  it('returns before what was typed since', async () => {
    await caught('And one more.');
    expect(box()).toHaveValue('Please confirm.\n\nAnd one more.');
  });
});

it('a reply that was closed, and a change of a comment, are put back when they are opened again', async () => {
  const threads = [thread('t-1', 'participants', [own()])];
  const { user } = await discussion(threads);
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  await user.type(reply(), 'Half a reply{Escape}');
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  expect(reply()).toHaveValue('Half a reply');
  await user.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(reply()).toHaveValue('');
  await waitFor(() => expect(reply()).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.type(box('Edit your comment'), ', better{Escape}');
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  expect(box('Edit your comment')).toHaveValue('Text of c-own, better');
});
