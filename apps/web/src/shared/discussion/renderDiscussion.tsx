import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Answers } from '../testing/answersLink.js';
import { renderFeature } from '../testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../testing/viewers.js';
import { DiscussionPanel } from './DiscussionPanel.js';
import type { DiscussionRef } from './discussion.documents.js';
import { discussionOf, type CommentOptions, type thread } from './thread.fixture.js';

type ThreadFixture = ReturnType<typeof thread>;

interface Server {
  threads: ThreadFixture[];
  /** Where these are not all */
  total?: number;
  before?: string | null;
}

interface Setting extends Omit<Server, 'threads'> {
  /** The address, `discussion` with what it names */
  at?: string;
  /** The threads before a cursor */
  earlier?: (before: string) => ReturnType<typeof discussionOf>;
  viewer?: ReturnType<typeof signedIn>;
  answers?: Answers;
  now?: string;
}

/** A page with a discussion whose server holds `threads`; acts may change them. */
export async function discussion(threads: ThreadFixture[], setting: Setting = {}) {
  const { viewer = headOfDelegation(), answers = {}, at = 'discussion', earlier } = setting;
  const { total, before = null } = setting;
  const server: Server = { threads, total, before };
  let reread = (): Promise<unknown> => Promise.resolve();
  const answer = () => discussionOf(server.threads, server);
  function Page() {
    const [shown, setShown] = useState(() => answer());
    reread = async () => {
      await Promise.resolve();
      setShown(answer());
    };
    return (
      <DiscussionPanel
        roadmapId="roadmap-1"
        subject={{ kind: 'priority', id: 'priority-3' }}
        // Plain JSON, as Apollo hands it on.
        discussion={shown as unknown as DiscussionRef}
        askThreads={async (before) => {
          await Promise.resolve();
          return earlier?.(before) as unknown as DiscussionRef;
        }}
        refetch={reread}
        now={setting.now ?? '2026-11-19T15:25:00.000Z'}
      />
    );
  }
  const { loadRooms } = await import('../texts/i18n.js');
  const lazy = async () => {
    await loadRooms(['discussion', 'refusals']);
    return { Component: Page };
  };
  const routes = [
    { path: 'discussion', lazy },
    { path: 'elsewhere', element: null },
  ];
  const view = await renderFeature(routes, at, { viewer, answers });
  await screen.findByRole('heading', { name: 'Discussion' });
  return { ...view, server, reread: () => reread() };
}

export const serbian: CommentOptions = { id: 'c-1', title: 'Head of delegation, Serbia' };
export const own = (overrides: Partial<CommentOptions> = {}): CommentOptions => ({
  id: 'c-own',
  own: true,
  participantCode: 'ME',
  title: 'Head of delegation, Montenegro',
  editableUntil: '2026-11-19T15:35:00.000Z',
  ...overrides,
});
export const box = (name = 'Add a comment') => screen.getByRole('textbox', { name });
export const posted = (id: string) => ({
  id,
  threadId: 't-new',
  text: '',
  language: 'en',
  authorTitle: 'Head of delegation, Montenegro',
  authorRole: 'delegation_head',
  participantCode: 'ME',
  postedAt: '2026-11-19T15:25:10.000Z',
  editedAt: null,
  removedAt: null,
  own: true,
  editableUntil: null,
  version: 1,
});
