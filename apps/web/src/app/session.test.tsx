import { act, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import { signInRoutes } from '../features/sign-in/sign-in.routes.js';
import { actingAs } from '../shared/api/actingAs.js';
import { lastReader } from '../shared/api/lastReader.js';
import type { DiscussionRef } from '../shared/discussion/discussion.documents.js';
import { DiscussionPanel } from '../shared/discussion/DiscussionPanel.js';
import { discussionOf } from '../shared/discussion/thread.fixture.js';
import { deviceDrafts } from '../shared/forms/deviceDrafts.js';
import type { TabMessage } from '../shared/session/otherTabs.js';
import type { SignedIn, Viewer } from '../shared/session/viewer.js';
import { ViewerDocument } from '../shared/session/viewer.js';
import { refuse, type Answers } from '../shared/testing/answersLink.js';
import { administrator, headOfDelegation, membership, roadmap, signedIn } from '../shared/testing/viewers.js';
import { loadRooms } from '../shared/texts/i18n.js';
import { RequireSession } from './RequireSession.js';
import { RoadmapLayout } from './RoadmapLayout.js';
import { RootLayout } from './RootLayout.js';
import { nobody, renderApp } from './testing/renderApp.js';

const montenegro = headOfDelegation();
const serbia: SignedIn = {
  ...signedIn({ role: 'delegation_head', participantCode: 'RS', title: 'Head of delegation, Serbia' }),
  draftKey: btoa('32 bytes of a key of another one'),
};
serbia.user = { ...serbia.user, id: 'user-2' };

const persona = (key: string, viewer: SignedIn) => ({
  key,
  name: viewer.user.name,
  note: 'Head.',
  email: `${key}@demo.waymark.example`,
  role: 'delegation_head',
  participantCode: viewer.memberships[0]?.participantCode,
});

/** One session for all tabs of the browser, kept by a server that refuses pages of other accounts. */
function browser(first: Viewer) {
  const session = { viewer: first };
  const checked = <Data,>(answer: () => Data) => {
    const [account, seat] = actingAs.named()?.split('/') ?? [];
    if (!session.viewer.user) return refuse('UNAUTHENTICATED');
    if (account !== session.viewer.user.id) return refuse('IDENTITY_CHANGED', 'account_changed');
    if (seat && !session.viewer.memberships.some(({ id }) => id === seat))
      return refuse('IDENTITY_CHANGED', 'membership_changed');
    return answer();
  };
  const answers: Answers = {
    viewer: () => session.viewer,
    overviewPage: () => checked(() => ({ needs: [] })),
    postComment: () => checked(() => refuse('FORBIDDEN')),
    signInInfo: () => ({
      demo: true,
      mail: false,
      roadmaps: [roadmap],
      personas: [persona('head-me', montenegro), persona('head-rs', serbia)],
    }),
    signInAsPersona: ({ key }: { key: string }) => (session.viewer = key === 'head-me' ? montenegro : serbia),
    signOut: () => true,
  };
  return { session, answers };
}

/** The real frame around one real place where something is typed. */
function pages(children: ReactNode): RouteObject[] {
  const lazy = async () => {
    await loadRooms(['discussion']);
    return { element: children };
  };
  return [
    {
      path: '/',
      Component: RootLayout,
      HydrateFallback: () => null,
      children: [
        ...signInRoutes,
        {
          Component: RequireSession,
          children: [{ path: 'r/:roadmap', Component: RoadmapLayout, children: [{ path: 'p3', lazy }] }],
        },
      ],
    },
  ];
}

const panel = (
  <DiscussionPanel
    roadmapId="roadmap-1"
    subject={{ kind: 'priority', id: 'priority-3' }}
    discussion={discussionOf([]) as unknown as DiscussionRef}
    askThreads={() => Promise.resolve(undefined)}
    refetch={() => Promise.resolve()}
    now="2026-11-19T15:25:00.000Z"
  />
);

const box = () => screen.findByRole('textbox', { name: 'Add a comment' });
const notice = (text: RegExp | string) => screen.findByText(text, { selector: '[role=alert] p' });

async function open(viewer: Viewer = montenegro) {
  const { session, answers } = browser(viewer);
  const app = await renderApp('/r/screening/p3', viewer, answers, pages(panel));
  const post = () => app.user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
  return { ...app, session, post };
}

/** Another tab of the same browser. */
const channels: BroadcastChannel[] = [];
function otherTab() {
  const channel = new BroadcastChannel('waymark-session');
  channels.push(channel);
  const heard: TabMessage[] = [];
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => heard.push(data);
  return { heard, says: (message: TabMessage) => channel.postMessage(message) };
}
afterEach(() => {
  channels.splice(0).forEach((channel) => channel.close());
  deviceDrafts.dropAll('user-1');
});

describe('each page', () => {
  it('is asked for as the account and membership that it is drawn for', async () => {
    await open();
    await box();
    expect(actingAs.named()).toBe(`user-1/${membership(montenegro.memberships[0]).id}`);
  });

  it('outside a roadmap is asked for as the account alone', async () => {
    await renderApp('/accounts', administrator(), { countries: () => [], accounts: () => refuse('FORBIDDEN') });
    await screen.findByRole('heading', { level: 1 });
    expect(actingAs.named()).toBe('user-1');
  });
});

describe('whose page the next visit asks for before its code is there', () => {
  it('is that of the last one here, and of nobody after signing out', async () => {
    const { session } = await open();
    await box();
    expect(lastReader.of('screening')).toBe(actingAs.named());
    expect(lastReader.of('another')).toBeNull();
    session.viewer = nobody;
    otherTab().says({ kind: 'signed-out', account: 'user-1' });
    expect(await screen.findByText('You are signed out.')).toBeInTheDocument();
    expect(lastReader.of('screening')).toBeNull();
  });
});

describe('when another tab signs somebody else in', () => {
  it('the page says who, stays as it was drawn and keeps the words; nothing is sent as the other', async () => {
    const { user, session, post, asked } = await open();
    await user.type(await box(), 'To Montenegro only');
    session.viewer = serbia;
    otherTab().says({ kind: 'signed-in', account: 'user-2' });
    expect(await notice('You are now signed in as Head of delegation, Serbia in another tab.')).toBeInTheDocument();
    expect(screen.getByText(/opened as Head of delegation, Montenegro.*stays on this device/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Continue as Head of delegation, Serbia' })).toBeInTheDocument();

    await post();
    expect(await screen.findByText(/Another account is signed in .* Nothing was sent under it/)).toBeInTheDocument();
    expect(await box()).toHaveValue('To Montenegro only');
    expect(screen.getByRole('button', { name: 'Head of delegation, Montenegro, account menu' })).toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'PostComment')).toHaveLength(1);
  });

  it('says it as well when only a refused act tells, and takes it back when the account is there again', async () => {
    const { user, session, post } = await open();
    await user.type(await box(), 'To Montenegro only');
    session.viewer = serbia;
    await post();
    await notice(/now signed in as Head of delegation, Serbia/);
    session.viewer = montenegro;
    otherTab().says({ kind: 'signed-in', account: 'user-1' });
    await waitFor(() => expect(screen.queryByText(/now signed in as/)).not.toBeInTheDocument());
  });

  it('lets its reader put that away, and stay', async () => {
    const { user, session, post } = await open();
    await user.type(await box(), 'To Montenegro only');
    session.viewer = serbia;
    await post();
    await user.click(await screen.findByRole('button', { name: 'Stay on this page' }));
    await post();
    expect(await screen.findByText(/Nothing was sent under it/)).toBeInTheDocument();
    expect(screen.queryByText(/now signed in as/)).not.toBeInTheDocument();
    expect(await box()).toHaveValue('To Montenegro only');
  });

  it('does not draw the page anew even when the answer about who is signed in reaches it', async () => {
    const { user, session, client } = await open();
    await user.type(await box(), 'To Montenegro only');
    session.viewer = serbia;
    await act(() => client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }));
    await notice(/now signed in as Head of delegation, Serbia/);
    expect(await box()).toHaveValue('To Montenegro only');
    expect(screen.getByRole('button', { name: 'Head of delegation, Montenegro, account menu' })).toBeInTheDocument();
  });

  it('tells the others for whom it is drawn, and asks nothing about itself', async () => {
    const tab = otherTab();
    const { asked } = await open();
    await box();
    await waitFor(() => expect(tab.heard).toContainEqual({ kind: 'signed-in', account: 'user-1' }));
    tab.says({ kind: 'signed-in', account: 'user-1' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(asked.map(({ operation }) => operation)).not.toContain('WhoIsSignedIn');
  });
});

describe('a membership that ends while its page is open', () => {
  it('is told as such: nothing is missing and nobody else is signed in', async () => {
    const { user, session, post } = await open();
    await user.type(await box(), 'To Montenegro only');
    session.viewer = { ...montenegro, memberships: [membership({ ...montenegro.memberships[0], id: 'membership-9' })] };
    await post();
    await notice('Your membership as Head of delegation, Montenegro has ended.');
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeInTheDocument();
    expect(await box()).toHaveValue('To Montenegro only');
  });
});

describe('signing out', () => {
  const pressSignOut = async ({ user }: Awaited<ReturnType<typeof open>>) => {
    await user.click(await screen.findByRole('button', { name: /account menu/ }));
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  };

  it('asks about words that were not sent: how many and where', async () => {
    const app = await open();
    document.title = 'P3 Working relations – Waymark';
    await app.user.type(await box(), 'Not sent');
    await pressSignOut(app);
    const dialog = await screen.findByRole('dialog', { name: '1 text was not sent' });
    expect(dialog).toHaveTextContent(/P3 Working relations, kept \d/);
    await app.user.click(screen.getByRole('button', { name: 'Stay' }));
    expect(await box()).toHaveValue('Not sent');
    expect(app.asked.map(({ operation }) => operation)).not.toContain('SignOut');
  });

  it('discards them when that is chosen, and tells the other tabs', async () => {
    const tab = otherTab();
    const app = await open();
    await app.user.type(await box(), 'Not sent');
    await pressSignOut(app);
    await app.user.click(await screen.findByRole('button', { name: 'Discard and sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
    await waitFor(() => expect(tab.heard).toContainEqual({ kind: 'signed-out', account: 'user-1' }));
  });

  it('in another tab ends the page at once, with its words', async () => {
    const { user, session, router } = await open();
    await user.type(await box(), 'Not sent');
    session.viewer = nobody;
    otherTab().says({ kind: 'signed-out', account: 'user-1' });
    expect(await screen.findByText('You are signed out.')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?cause=signed-out');
    expect(localStorage).toHaveLength(0);
  });

  it('of somebody else’s page ends the session here by itself: words are kept', async () => {
    const { user, session } = await open();
    await user.type(await box(), 'Not sent');
    session.viewer = nobody;
    otherTab().says({ kind: 'signed-out', account: 'user-2' });
    expect(await screen.findByText(/You were signed out after a time without activity/)).toBeInTheDocument();
    expect(Object.keys(localStorage)).toContainEqual(expect.stringMatching(/^waymark-draft:user-1:/));
  });
});

describe('a session that ends in the middle of an act', () => {
  const signIn = async (persona: string) => {
    const app = await open();
    await app.user.type(await box(), 'To Montenegro only');
    app.session.viewer = nobody;
    await app.post();
    await screen.findByRole('heading', { name: 'Sign in' });
    await app.user.click(await screen.findByRole('button', { name: new RegExp(persona) }));
    return app;
  };

  it('loses nothing: the same account comes back to the page and its words', async () => {
    const { router } = await signIn('Head of delegation, Montenegro');
    expect(await box()).toHaveValue('To Montenegro only');
    expect(router.state.location.pathname).toBe('/r/screening/p3');
  });

  it('does not show the words to another account', async () => {
    await signIn('Head of delegation, Serbia');
    expect(await box()).toHaveValue('');
    expect(document.body).not.toHaveTextContent('To Montenegro only');
    expect(JSON.stringify({ ...localStorage })).not.toContain('To Montenegro only');
    expect(lastReader.of('screening')).toMatch(/^user-2\//);
  });
});

describe('the start of the app', () => {
  it('deletes what accounts left behind that have not been here for seven days, whoever starts it', async () => {
    const entry = (days: number) =>
      JSON.stringify({ sealed: '', keptAt: new Date(Date.now() - days * 24 * 3_600_000).toISOString() });
    localStorage.setItem('waymark-draft:user-1:comment:a', entry(6));
    localStorage.setItem('waymark-draft:user-2:comment:a', entry(8));
    await open(nobody);
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(Object.keys(localStorage)).toEqual(['waymark-draft:user-1:comment:a']);
  });
});
