import { useApolloClient } from '@apollo/client/react';
import { useState, type RefObject } from 'react';
import { toAppError, type AppError } from '../api/AppError.js';
import { around, joined, type Run } from './commentRun.js';
import { readThread, ThreadDocument, type Thread } from './discussion.documents.js';
import { keepPlace } from './keepPlace.js';

type Part = { before: number } | { after: number } | { around: string } | object;

/** The page's own part of the thread, what is shown of it, and whether the reader chose that. */
interface Held {
  page: Run;
  run: Run;
  opened: boolean;
}

/** What of a thread is on the page, and the ways to more of it. */
export interface CommentRun {
  comments: Run;
  /** How many lie before and after */
  before: number;
  after: number;
  busy: boolean;
  error: AppError | null;
  showEarlier: () => Promise<void>;
  showLater: () => Promise<void>;
  /** Shows the end of the thread, where a comment of one's own has just come to stand. */
  showEnd: () => Promise<void>;
  /** Reads a comment again, which the page's own part of the thread may not hold. */
  refresh: (commentId: string) => Promise<void>;
}

/**
 * The comments of a thread on the page: the part that the page came with, and what was asked for besides. It follows the
 * page as it is read again, and never loses what the reader has opened.
 * @param list the comments' element, whose first one in sight stays where it is
 * @param named whether a link led to one of them
 */
export function useCommentRun(thread: Thread, list: RefObject<HTMLElement | null>, named: boolean): CommentRun {
  const client = useApolloClient();
  const [held, setHeld] = useState<Held>({ page: thread.comments, run: thread.comments, opened: named });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  let now = held;
  if (held.page !== thread.comments) {
    const run = joined(held.run, thread.comments) ?? (held.opened ? held.run : thread.comments);
    now = { ...held, page: thread.comments, run };
    setHeld(now);
  }
  const { run } = now;
  const { before, after } = around(run, thread.commentCount);

  const ask = async (part: Part, take: (known: Run, part: Run) => Run) => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: ThreadDocument,
        variables: { id: thread.id, ...part },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      const { comments } = readThread(data.thread);
      keepPlace(list.current, () => setHeld((known) => ({ ...known, run: take(known.run, comments), opened: true })));
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const join = (known: Run, part: Run): Run => joined(known, part) ?? known;

  return {
    comments: run,
    before,
    after,
    busy,
    error,
    showEarlier: () => ask({ before: before + 1 }, join),
    showLater: () => ask({ after: before + run.length }, join),
    showEnd: async () => {
      // Where the page's own part is the end, reading the page again shows it.
      if (after > 0 || around(thread.comments, thread.commentCount).after > 0)
        await ask({}, (known, end) => joined(known, end) ?? end);
    },
    refresh: (commentId) => ask({ around: commentId }, join),
  };
}
