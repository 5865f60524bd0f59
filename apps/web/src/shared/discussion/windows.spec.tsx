import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answers } from '../testing/answersLink.js';
import { box, discussion, own, posted, serbian } from './renderDiscussion.js';
import { discussionOf, thread, type CommentOptions } from './thread.fixture.js';

// Many comments, on a machine that is busy.
jest.setTimeout(30_000);

const NAMED = 'c0000000-0000-4000-8000-000000000060';
const idOf = (number: number): string => (number === 60 ? NAMED : `c-${number}`);
const span = (first: number, last: number): CommentOptions[] =>
  Array.from({ length: last - first + 1 }, (_, n) => ({ ...serbian, id: idOf(first + n), number: first + n }));
const part = (first: number, last: number, commentCount = 150) =>
  thread('t-1', 'participants', span(first, last), { commentCount });

/** A server that holds the thread, with up to 50 comments in an answer. */
const server = (count = () => 150): Answers => ({
  thread: ({ before, after, around }: { before?: number; after?: number; around?: string }) => {
    const total = count();
    if (before) return part(Math.max(1, before - 50), before - 1, total);
    if (after) return part(after + 1, Math.min(total, after + 50), total);
    if (around) return part(35, 84, total);
    return part(total - 49, total, total);
  },
});
const text = (number: number) => `Text of ${idOf(number)}`;
// By text: roles of a hundred comments take their time.
const more = (way: string) => screen.queryByText(new RegExp(`^Show \\d+ ${way} comments?`), { selector: 'button' });
const click = async (user: Awaited<ReturnType<typeof discussion>>['user'], name: string) =>
  user.click(screen.getByText(name, { selector: 'button' }));

it('a long thread opens at its end, and its beginning is reached by windows; the focus is never lost', async () => {
  const { user, asked } = await discussion([part(61, 110, 110)], { answers: server(() => 110) });
  expect(screen.getByText(text(110))).toBeVisible();
  expect(screen.getByText(text(61))).not.toBeVisible();
  await click(user, 'Show 47 earlier comments (107 before these)');
  expect(screen.getByText(text(61))).toBeVisible();
  await click(user, 'Show 50 earlier comments (60 before these)');
  expect(await screen.findByText(text(11))).toBeVisible();
  expect(more('earlier')).toHaveFocus();
  await click(user, 'Show 10 earlier comments');
  expect(await screen.findByText(text(1))).toBeVisible();
  expect(more('earlier')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(screen.getByText(text(1)).closest('li'));
  expect(screen.getAllByText(/^Text of c/)).toHaveLength(110);
  expect(asked.map(({ variables }) => variables)).toEqual([
    { id: 't-1', before: 61 },
    { id: 't-1', before: 11 },
  ]);
});

it('what cannot be shown says why, and can be asked for again', async () => {
  const answers = { ...server(), thread: () => refuse('UNAVAILABLE') } as Answers;
  const { user } = await discussion([part(101, 150)], { answers });
  await click(user, 'Show 47 earlier comments (147 before these)');
  await click(user, 'Show 50 earlier comments (100 before these)');
  expect(await screen.findByText(/The service cannot answer at the moment/)).toBeInTheDocument();
  Object.assign(answers, server());
  await click(user, 'Show 50 earlier comments (100 before these)');
  expect(await screen.findByText(text(51))).toBeVisible();
  expect(screen.queryByText(/The service cannot answer/)).not.toBeInTheDocument();
});

it('earlier windows and typed words stay when the page is read again', async () => {
  const view = await discussion([part(101, 150)], { answers: server() });
  await click(view.user, 'Show 47 earlier comments (147 before these)');
  await click(view.user, 'Show 50 earlier comments (100 before these)');
  await screen.findByText(text(51));
  await click(view.user, 'Reply');
  await view.user.type(box('Reply in this thread'), 'Half a sentence');
  view.server.threads = [part(103, 152, 152)];
  await act(() => view.reread());
  expect(await screen.findByText(text(152))).toBeVisible();
  expect(screen.getAllByText(/^Text of c/)).toHaveLength(102);
  expect(box('Reply in this thread')).toHaveValue('Half a sentence');
});

describe('a link to a comment in the middle', () => {
  const at = `discussion#comment-${NAMED}`;
  const scrolled: Element[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    // jsdom has no scrolling.
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled.push(this);
    };
  });
  afterAll(() => {
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('opens the thread around it and marks it, with ways to what is before and after', async () => {
    const { user } = await discussion([part(35, 84)], { at, answers: server() });
    const named = screen.getByText(text(60)).closest('li');
    expect(named).toHaveAttribute('aria-current', 'true');
    expect(scrolled).toEqual([named]);
    expect(named).toHaveTextContent('The comment that the link names');
    expect(screen.getByText(text(35))).toBeVisible();
    expect(more('earlier')).toHaveTextContent('Show 34 earlier comments');
    await click(user, 'Show 50 later comments (66 after these)');
    expect(await screen.findByText(text(134))).toBeVisible();
    expect(more('later')).toHaveFocus();
    await click(user, 'Show 16 later comments');
    expect(await screen.findByText(text(150))).toBeVisible();
    expect(document.activeElement).toBe(screen.getByText(text(135)).closest('li'));
  });

  it('leaves the way to the end: a reply is shown there', async () => {
    let count = 150;
    const view = await discussion([part(35, 84)], {
      at,
      answers: {
        ...server(() => count),
        postComment: () => {
          count = 151;
          view.server.threads = [part(35, 84, 151)];
          return posted('c-151');
        },
      },
    });
    await click(view.user, 'Reply');
    await view.user.type(box('Reply in this thread'), 'Agreed.');
    await click(view.user, 'Post to all delegations');
    expect(await screen.findByText(text(151))).toBeVisible();
    expect(more('later')).not.toBeInTheDocument();
    expect(more('earlier')).toHaveTextContent('Show 50 earlier comments (101 before these)');
  });

  it('unfolds its thread among the earlier ones', async () => {
    const others = [1, 2, 3, 4, 5, 6].map((n) =>
      thread(`t-2${n}`, 'participants', [{ ...serbian, id: `o-${n}` }], { startedAt: '2026-11-20T09:00:00.000Z' }),
    );
    await discussion([part(35, 84), ...others], { at });
    expect(screen.getByText(text(60))).toBeVisible();
    expect(screen.getByText('Text of o-1')).not.toBeVisible();
  });
});

it('a comment before the page’s own part is read again after its author removed it', async () => {
  const gone = own({ id: 'c-100', number: 100, text: null, removedAt: '2026-11-19T15:37:00.000Z' });
  const before = [...span(51, 99), own({ id: 'c-100', number: 100, editableUntil: null })];
  const { user } = await discussion([part(101, 150)], {
    answers: {
      thread: ({ around }: { around?: string }) =>
        thread('t-1', 'participants', around ? [...span(75, 99), gone, ...span(101, 124)] : before, {
          commentCount: 150,
        }),
      removeComment: () => ({ ...posted('c-100'), text: null, removedAt: gone.removedAt }),
    },
  });
  await click(user, 'Show 47 earlier comments (147 before these)');
  await click(user, 'Show 50 earlier comments (100 before these)');
  await click(user, 'Remove');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove comment' }));
  expect(await screen.findByText('Comment removed by its author')).toBeVisible();
  expect(screen.getAllByText(/^Text of c/)).toHaveLength(99);
});

it('threads before the page’s own are shown when asked for, and stay', async () => {
  const one = (n: number) =>
    thread(`t-${100 + n}`, 'participants', [{ ...serbian, id: `o-${n}` }], {
      startedAt: `2026-11-19T09:0${n}:00.000Z`,
    });
  const asked: string[] = [];
  const view = await discussion([one(4), one(5)], {
    total: 4,
    before: 'cursor',
    earlier: (before) => {
      asked.push(before);
      return discussionOf([one(2), one(3)], { total: 4 });
    },
  });
  await click(view.user, 'Show 2 earlier threads');
  expect(await screen.findByText('Text of o-2')).toBeVisible();
  expect(asked).toEqual(['cursor']);
  expect(screen.queryByText(/earlier thread/, { selector: 'button' })).not.toBeInTheDocument();
  view.server.threads = [one(5), one(6)];
  view.server.total = 5;
  await act(() => view.reread());
  await waitFor(() => expect(screen.getAllByText(/^Text of o-/).map((node) => node.textContent)).toHaveLength(5));
});
