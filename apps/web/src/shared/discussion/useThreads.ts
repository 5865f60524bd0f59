import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { toAppError, type AppError } from '../api/AppError.js';
import {
  readDiscussion,
  readThread,
  ThreadDocument,
  type Discussion,
  type DiscussionRef,
  type Thread,
} from './discussion.documents.js';

/** Asks for the threads before a cursor. */
export type AskThreads = (before: string) => Promise<DiscussionRef | undefined>;

export interface ShownThreads {
  threads: readonly Thread[];
  /** How many lie before these */
  left: number;
  busy: boolean;
  error: AppError | null;
  /** @param place draws the longer list, so that what is in sight stays where it is */
  showEarlier: (place: (change: () => void) => void) => Promise<void>;
  /** Reads a thread again that the page's answer does not hold. */
  refresh: (threadId: string) => Promise<void>;
}

const byStart = (a: Thread, b: Thread): number => {
  if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** The threads of both, each as the newer one tells it, oldest first. */
const together = (known: readonly Thread[], newer: readonly Thread[]): readonly Thread[] =>
  [...new Map([...known, ...newer].map((thread) => [thread.id, thread])).values()].sort(byStart);

/** What stays beside the page's threads: those before its window. The first of it may be older, for a link names it. */
function kept(known: readonly Thread[], { items, total }: Discussion): readonly Thread[] {
  const [named, oldest = named] = items;
  if (!oldest || items.length === total) return [];
  return known.filter((thread) => byStart(thread, oldest) < 0);
}

/** The threads on the page: the last ones, which it came with, and those before them that were asked for. */
export function useThreads(discussion: Discussion, ask: AskThreads): ShownThreads {
  const client = useApolloClient();
  const [held, setHeld] = useState({ page: discussion.items, known: discussion.items, before: discussion.before });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  let now = held;
  if (held.page !== discussion.items) {
    now = { ...held, page: discussion.items, known: together(kept(held.known, discussion), discussion.items) };
    setHeld(now);
  }

  const showEarlier = async (place: (change: () => void) => void) => {
    if (now.before === null) return;
    setBusy(true);
    setError(null);
    try {
      const answer = await ask(now.before);
      if (!answer) return;
      const { items, before } = readDiscussion(answer);
      place(() => setHeld((known) => ({ ...known, known: together(items, known.known), before })));
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const refresh = async (threadId: string) => {
    if (discussion.items.some(({ id }) => id === threadId)) return;
    const { data } = await client.query({
      query: ThreadDocument,
      variables: { id: threadId },
      fetchPolicy: 'no-cache',
    });
    if (!data) return;
    const thread = readThread(data.thread);
    setHeld((known) => ({ ...known, known: together(known.known, [thread]) }));
  };
  const left = now.before === null ? 0 : Math.max(0, discussion.total - now.known.length);
  return { threads: now.known, left, busy, error, showEarlier, refresh };
}
