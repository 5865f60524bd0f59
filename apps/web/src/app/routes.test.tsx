import { act, screen, waitFor } from '@testing-library/react';
import { deviceDrafts } from '../shared/forms/deviceDrafts.js';
import { refuse } from '../shared/testing/answersLink.js';
import { headOfDelegation, signedIn } from '../shared/testing/viewers.js';
import { nobody, renderApp } from './testing/renderApp.js';

const noInfo = { signInInfo: () => ({ demo: false, mail: false, roadmaps: [], personas: [] }) };

describe('addresses', () => {
  it('lead from / to the reader’s first roadmap', async () => {
    const { router } = await renderApp('/', headOfDelegation());
    expect(await screen.findByRole('navigation', { name: 'Roadmap' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/r/screening');
  });

  it('lead somebody unknown to the sign-in page, and name the way back', async () => {
    const { router } = await renderApp('/r/screening/steps/2.2?tab=evidence', nobody, noInfo);
    expect(await screen.findByRole('heading', { name: 'Sign in', level: 1 })).toBeInTheDocument();
    expect(new URLSearchParams(router.state.location.search).get('return')).toBe('/r/screening/steps/2.2?tab=evidence');
  });

  it.each(['/r/screening/nowhere', '/r/another-roadmap', '/nowhere'])(
    'that are not there, or not for the reader, say the same: %s',
    async (path) => {
      await renderApp(path, headOfDelegation());
      expect(await screen.findByRole('heading', { name: 'There is nothing here', level: 1 })).toBeInTheDocument();
      expect(screen.getByText('The address is not right, or you may not see this record.')).toBeInTheDocument();
    },
  );

  it('tell somebody without a roadmap whom to ask', async () => {
    await renderApp('/', { ...signedIn(), memberships: [] });
    expect(await screen.findByRole('heading', { name: 'No roadmap is open to you' })).toBeInTheDocument();
  });
});

describe('a session that ends', () => {
  it('leads to the sign-in page with the way back, and keeps drafts', async () => {
    deviceDrafts.keep('user-1', 'position:b-1', 'text');
    const { router } = await renderApp('/r/screening/ledger', signedIn(), {
      ...noInfo,
      ledger: () => refuse('UNAUTHENTICATED'),
    });
    expect(await screen.findByText(/You were signed out after a time without activity/)).toBeInTheDocument();
    expect(router.state.location.search).toBe('?return=%2Fr%2Fscreening%2Fledger&cause=expired');
    expect(localStorage.getItem('waymark-draft:user-1:position:b-1')).not.toBeNull();
    // On the sign-in page nobody can read them.
    await waitFor(() => expect(deviceDrafts.read('user-1', 'position:b-1')).toBeNull());
  });
});

describe('a page that fails', () => {
  it('leaves the frame standing, says what is safe and gives a reference', async () => {
    let ledger = (): unknown => refuse('INTERNAL');
    const { user } = await renderApp('/r/screening/ledger', signedIn(), { ledger: () => ledger() });
    expect(await screen.findByText('Ledger could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('r-1')).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Roadmap' })).toBeInTheDocument();
    ledger = () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No act is on record yet.')).toBeInTheDocument();
  });

  it('asks to load the new version when the server does not know its documents', async () => {
    await renderApp('/r/screening/ledger', signedIn(), { ledger: () => refuse('PERSISTED_QUERY_NOT_FOUND' as never) });
    expect(await screen.findByText('A new version is available')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load the new version' })).toBeInTheDocument();
  });
});

describe('going to another page', () => {
  it('moves the focus to its heading and names the window', async () => {
    const { user } = await renderApp('/r/screening/ledger', signedIn(), {
      ledger: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    });
    const heading = await screen.findByRole('heading', { name: 'Ledger', level: 1 });
    expect(document.title).toBe('Ledger – Waymark');
    // The first page of a visit leaves the focus where the browser put it.
    expect(heading).not.toHaveFocus();
    await act(() => user.keyboard('{Tab}'));
    await user.click(screen.getByRole('link', { name: 'Steps and actions' }));
    const next = await screen.findByRole('heading', { level: 1, name: /Steps/ });
    expect(next).toHaveFocus();
  });
});

describe('keys', () => {
  it('lead to pages, are explained by ?, and can be turned off', async () => {
    const { user, router } = await renderApp('/r/screening/ledger', signedIn(), {
      ledger: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    });
    await screen.findByRole('heading', { name: 'Ledger' });
    await user.keyboard('gm');
    expect(router.state.location.pathname).toBe('/r/screening/work');
    await screen.findByRole('link', { name: /^My work/, current: 'page' });
    await screen.findByRole('button', { name: 'Help' });
    await user.keyboard('?');
    await user.click(await screen.findByRole('button', { name: 'Keyboard shortcuts' }));
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(dialog).toHaveTextContent('Go to my work');
    await user.click(screen.getByRole('checkbox', { name: 'Single-letter shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('gv');
    expect(router.state.location.pathname).toBe('/r/screening/work');
    await user.click(screen.getByRole('button', { name: /account menu/ }));
    await user.click(await screen.findByRole('button', { name: 'Keyboard shortcuts' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Single-letter shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('gv');
    expect(router.state.location.pathname).toBe('/r/screening/validation');
  });
});
