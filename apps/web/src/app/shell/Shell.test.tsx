import { act, screen, waitFor, within } from '@testing-library/react';
import { overview } from '../../features/overview/testing/overviewAnswer.js';
import { action, item, update, work } from '../../features/work/testing/workAnswer.js';
import { maintenance } from '../../shared/frame/maintenance.js';
import { connection } from '../../shared/api/connection.js';
import { deviceDrafts } from '../../shared/forms/deviceDrafts.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { administrator, headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import type { Role } from '../../shared/session/viewer.js';
import { renderApp } from '../testing/renderApp.js';

const sidebar = () => screen.findByRole('navigation', { name: 'Roadmap' });
const linksOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link', { hidden: true })
    .map((link) => link.textContent);

const READING = [
  'Overview',
  'Priorities',
  'Validation',
  'Steps and actions',
  'Alignment',
  'Progress',
  'Indicators and money',
];
const RECORD = ['Compare versions', 'Documents'];
const WORKING = [...READING.slice(0, 3), 'My work', ...READING.slice(3), ...RECORD];

describe('the sidebar', () => {
  it.each<{ role: Role; pages: string[] }>([
    { role: 'secretariat', pages: [...WORKING, 'Ledger', 'Set up', 'People and institutions', 'Import'] },
    { role: 'delegation_head', pages: [...WORKING, 'People and institutions', 'Import'] },
    { role: 'delegate', pages: WORKING },
    { role: 'national_coordinator', pages: [...WORKING, 'People and institutions', 'Import'] },
    { role: 'focal_point', pages: WORKING },
    { role: 'donor', pages: READING },
    { role: 'observer', pages: [...READING, ...RECORD] },
  ])('offers a $role the pages that it can open, and no other', async ({ role, pages }) => {
    await renderApp('/r/screening/steps', signedIn({ role, title: role }));
    expect(linksOf(await sidebar())).toEqual(pages);
  });

  it('marks the page that is open, and says phase and round', async () => {
    await renderApp('/r/screening/steps', headOfDelegation());
    const navigation = await sidebar();
    expect(within(navigation).getByRole('link', { current: 'page' })).toHaveTextContent('Steps and actions');
    expect(navigation).toHaveTextContent('Implementation · Round 2');
  });

  it('counts what waits in My work, for whom there is work', async () => {
    const overviewPage = () => ({
      needs: [
        { kind: 'updates_due', count: 2 },
        { kind: 'updates_returned', count: 1 },
        { kind: 'record_positions', count: 5 },
      ],
    });
    const { asked } = await renderApp('/r/screening/steps', signedIn({ role: 'focal_point', title: 'Focal point' }), {
      overviewPage,
    });
    expect(await screen.findByRole('link', { name: 'My work , 3 items in My work' })).toBeInTheDocument();
    expect(asked).toContainEqual({ operation: 'WorkCount', variables: { roadmap: 'screening' } });
  });

  it('counts anew after an act in My work', async () => {
    const content = {
      status: 'on_track',
      progress: 40,
      narrative: 'Ten staff trained.',
      cause: null,
      nextDate: null,
    } as const;
    // Behind the drawer, which lies over the page in this window.
    const counted = () => screen.queryByRole('link', { name: 'My work , 1 item in My work', hidden: true });
    let open: object | null = update('submitted', content, { version: 3 });
    const { user } = await renderApp(
      '/r/screening/work?action=4.2-me',
      signedIn({ role: 'national_coordinator', participantCode: 'ME', title: 'Coordinator' }),
      {
        overviewPage: () => ({ needs: open ? [{ kind: 'updates_to_review', count: 1 }] : [] }),
        workPage: () => work([item('4.2', { group: open ? 'to_review' : 'later' })], { scope: 'participant' }),
        workAction: () => action({ open, allowedActions: open ? ['return', 'publish'] : [] }),
        publishUpdate: () => {
          open = null;
          return update('published', content, { version: 4 });
        },
      },
    );
    await waitFor(() => expect(counted()).toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish update' }));
    await waitFor(() => expect(counted()).not.toBeInTheDocument());
  });

  it('asks for no count for a donor', async () => {
    const { asked } = await renderApp('/r/screening/steps', signedIn({ role: 'donor', title: 'Donor' }));
    await sidebar();
    expect(asked.map(({ operation }) => operation)).not.toContain('WorkCount');
  });
});

describe('the bar of a phone', () => {
  it('keeps three pages within reach and the others behind More', async () => {
    const { user } = await renderApp('/r/screening/steps', signedIn());
    await sidebar();
    // jsdom has one width, at which the bar is hidden.
    const more = screen.getByRole('button', { name: 'More', hidden: true });
    expect(linksOf(more.closest('nav') as HTMLElement)).toEqual(['Overview', 'Priorities', 'My work']);
    await user.click(more);
    const sheet = await screen.findByRole('dialog', { name: 'More pages' });
    expect(linksOf(sheet)).toEqual([
      'Validation',
      'Steps and actions',
      'Alignment',
      'Progress',
      'Indicators and money',
      ...RECORD,
      'Ledger',
      'Set up',
      'People and institutions',
      'Import',
    ]);
  });
});

describe('the footer', () => {
  it('prints the note of a footnoted designation once, and the mark of the sample', async () => {
    const viewer = signedIn({
      role: 'delegation_head',
      participantCode: 'XK',
      title: 'Head of delegation, Kosovo*',
    });
    await renderApp('/r/screening/steps', viewer);
    const notes = await screen.findAllByText(/in the context of UNSCR 1244\/99/);
    expect(notes).toHaveLength(1);
    expect(screen.getByText(/^Illustrative data\./)).toBeInTheDocument();
  });

  it('leaves the mark of the sample to a page that shows it beside its figures', async () => {
    await renderApp('/r/screening', headOfDelegation(), { overviewPage: () => overview() });
    expect(await screen.findByRole('heading', { name: 'Priorities' })).toBeInTheDocument();
    expect(screen.getAllByText(/^Illustrative data\./)).toHaveLength(1);
  });

  it('prints no note where no footnoted name is on the page', async () => {
    await renderApp('/r/screening/steps', headOfDelegation());
    await sidebar();
    expect(screen.queryByText(/UNSCR/)).not.toBeInTheDocument();
  });
});

describe('the connection', () => {
  it('is told to be missing, and what still works, until it is back', async () => {
    await renderApp('/r/screening/steps', headOfDelegation());
    await sidebar();
    expect(screen.queryByText('You are offline.')).not.toBeInTheDocument();
    act(() => connection.note(false));
    const banner = (await screen.findByText('You are offline.')).closest('[role="status"]');
    expect(banner).toHaveTextContent('Drafts are kept on this device');
    act(() => connection.note(true));
    expect(screen.queryByText('You are offline.')).not.toBeInTheDocument();
  });
});

describe('the appearance', () => {
  it('changes at once and is kept on the device', async () => {
    const { user } = await renderApp('/r/screening/steps', headOfDelegation());
    await user.click(await screen.findByRole('button', { name: 'Appearance: As on this device' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement).toHaveAttribute('data-scheme', 'dark');
    expect(localStorage.getItem('waymark-scheme')).toBe('dark');
    expect(screen.getByRole('button', { name: 'Appearance: Dark' })).toBeInTheDocument();
  });
});

describe('the account menu', () => {
  it('gives the focus back when Escape closes it', async () => {
    const { user } = await renderApp('/r/screening/steps', headOfDelegation());
    const button = await screen.findByRole('button', { name: 'Head of delegation, Montenegro, account menu' });
    await user.click(button);
    expect(await screen.findByRole('button', { name: 'Sign out' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Sign out' })).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('signs out: the server is told, nothing of the account stays on the device, the sign-in page says so', async () => {
    deviceDrafts.keep('user-1', 'position-base:b-1', 4);
    localStorage.setItem('waymark-draft:user-2:position:b-1', JSON.stringify({ keptAt: new Date().toISOString() }));
    const { user, asked, router } = await renderApp('/r/screening/steps', headOfDelegation(), {
      signOut: () => true,
      signInInfo: () => ({ demo: false, mail: false, roadmaps: [], personas: [] }),
    });
    await user.click(await screen.findByRole('button', { name: /account menu/ }));
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).toContain('SignOut');
    expect(router.state.location.pathname).toBe('/sign-in');
    expect(Object.keys(localStorage)).toEqual(['waymark-draft:user-2:position:b-1']);
  });

  it('leads an administrator to the roadmaps, and where there is none yet to the first act', async () => {
    const { router } = await renderApp('/', administrator(), { administeredRoadmaps: () => [] });
    expect(await screen.findByRole('link', { name: 'Set up the first roadmap' })).toHaveAttribute(
      'href',
      '/new-roadmap',
    );
    expect(router.state.location.pathname).toBe('/roadmaps');
  });

  it('before drafting starts, offers the secretariat what has something on it, and first the set-up', async () => {
    const viewer = signedIn({ role: 'secretariat', title: 'Secretariat' });
    const early = {
      ...viewer,
      memberships: viewer.memberships.map((seat) => ({ ...seat, roadmap: { ...seat.roadmap, draftingSince: null } })),
    };
    const { router } = await renderApp('/r/screening', early, { roadmapSetup: () => refuse('UNAVAILABLE') });
    expect(linksOf(await sidebar())).toEqual(['Ledger', 'Set up', 'People and institutions', 'Import']);
    await screen.findByRole('heading', { name: 'Set up a roadmap' });
    expect(router.state.location.pathname).toBe('/r/screening/setup');
  });

  it('before drafting starts, tells whoever else was invited to wait', async () => {
    const viewer = headOfDelegation();
    const early = {
      ...viewer,
      memberships: viewer.memberships.map((seat) => ({ ...seat, roadmap: { ...seat.roadmap, draftingSince: null } })),
    };
    await renderApp('/r/screening', early);
    expect(await screen.findByRole('heading', { name: 'This roadmap is being set up' })).toBeInTheDocument();
  });
});

describe('during maintenance', () => {
  const tell = (notice: string) =>
    act(() => maintenance.note(encodeURIComponent(JSON.stringify({ notice, until: '2026-11-20T13:30:00.000Z' }))));
  afterEach(() => act(() => maintenance.note(null)));

  it('the place that the top bar keeps free says so, whole on demand, and is empty again when it has ended', async () => {
    const { user } = await renderApp('/r/screening/steps', headOfDelegation());
    await sidebar();
    await tell('We move to a new server.');
    const bar = await screen.findByRole('button', { name: /^Maintenance: .* We move to a new server\.$/ });
    expect(bar).toHaveTextContent('until about 14:30 CET on 20 November 2026.');
    await user.click(bar);
    expect(screen.getByText(/What you type stays on this device/)).toBeInTheDocument();
    await tell('It takes longer.');
    expect(await screen.findByRole('button', { name: /It takes longer\.$/ })).toBeInTheDocument();
    await act(() => maintenance.note(null));
    expect(screen.queryByRole('button', { name: /^Maintenance/ })).not.toBeInTheDocument();
  });

  it('gives its place to what is more urgent: that nothing can be reached', async () => {
    await renderApp('/accounts', administrator(), { countries: () => [], accounts: () => refuse('FORBIDDEN') });
    await tell('We move to a new server.');
    await screen.findByRole('button', { name: /^Maintenance/ });
    act(() => connection.note(false));
    expect(screen.getByText('You are offline.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Maintenance/ })).not.toBeInTheDocument();
    act(() => connection.note(true));
  });
});
