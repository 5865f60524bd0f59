import { ToastProvider, UiProvider } from '@waymark/ui';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { createMemoryRouter, Link, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { loadRooms, startTexts } from '../texts/i18n.js';
import { lazyPart } from './lazyPart.js';
import { page } from './page.js';
import { RouterLink } from './RouterLink.js';

const gone = new TypeError('Failed to fetch dynamically imported module: /assets/Page-1.js');
const Arrived = () => <h1>The page</h1>;

/** What the server's `/readyz` answers; null: nothing does. */
let ready: { ok: boolean } | null;
beforeEach(async () => {
  ready = { ok: true };
  globalThis.fetch = () => (ready ? Promise.resolve(ready as Response) : Promise.reject(new TypeError('net')));
  await startTexts();
});

/** The frame's nothing while a page downloads, as in `app/routes`. */
function show(path: string, lazy: ReturnType<typeof page>) {
  const Frame = () => (
    <>
      <nav>
        <Link to="/late">Late</Link>
      </nav>
      <Outlet />
    </>
  );
  const router = createMemoryRouter(
    [
      {
        path: '/',
        HydrateFallback: () => null,
        children: [
          {
            Component: Frame,
            children: [
              { index: true, Component: () => <p>First</p> },
              { path: 'late', lazy },
            ],
          },
        ],
      },
    ],
    { initialEntries: [path] },
  );
  render(
    <UiProvider link={RouterLink}>
      <ToastProvider dismissLabel="Dismiss">
        <RouterProvider router={router} />
      </ToastProvider>
    </UiProvider>,
  );
  return userEvent.setup({ delay: null });
}

describe('a page whose file is gone', () => {
  const missing = () => page(() => Promise.reject(gone));

  it('says that there is a new version, within the frame, as the first page of a visit', async () => {
    show('/late', missing());
    expect(await screen.findByRole('heading', { name: 'A new version is available' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Late' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load the new version' })).toBeInTheDocument();
  });

  it('says so when somebody goes there, and leaves what is kept on the device', async () => {
    localStorage.setItem('waymark-draft:user-1:position:b-1', '{"value":"text"}');
    const user = show('/', missing());
    await user.click(await screen.findByRole('link', { name: 'Late' }));
    expect(await screen.findByText(/saved drafts are kept/)).toBeInTheDocument();
    expect(localStorage.getItem('waymark-draft:user-1:position:b-1')).toBe('{"value":"text"}');
  });

  it('says so when only its texts are gone', async () => {
    const rooms = ['nowhere'] as unknown as Parameters<typeof loadRooms>[0];
    show(
      '/late',
      page(() => Promise.resolve(Arrived), rooms),
    );
    expect(await screen.findByRole('heading', { name: 'A new version is available' })).toBeInTheDocument();
  });

  it('is no new version while the server cannot be reached; trying again brings it', async () => {
    ready = null;
    let connected = false;
    const user = show(
      '/late',
      page(() => (connected ? Promise.resolve(Arrived) : Promise.reject(gone))),
    );
    expect(await screen.findByRole('heading', { name: 'This could not be loaded' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('heading', { name: 'The page' })).not.toBeInTheDocument();
    connected = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'The page' })).toBeInTheDocument();
  });
});

describe('a part of a page whose file is gone', () => {
  function Writing({ load }: { load: () => Promise<typeof Dialog> }) {
    const [Part] = useState(() => lazyPart(load, ({ onClose }: { onClose: () => void }) => onClose));
    const [open, setOpen] = useState(false);
    return (
      <>
        <textarea aria-label="Words" />
        <button onClick={() => setOpen(true)}>Open</button>
        {open && <Part onClose={() => setOpen(false)} />}
      </>
    );
  }
  const Dialog = ({ onClose }: { onClose: () => void }) => <button onClick={onClose}>Close</button>;
  const open = async (load: () => Promise<typeof Dialog>) => {
    const user = show(
      '/late',
      page(() => Promise.resolve(() => <Writing load={load} />)),
    );
    await user.type(await screen.findByRole('textbox', { name: 'Words' }), 'Half a sentence');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    return user;
  };

  it('leaves the page and what is written on it, and says that there is a new version', async () => {
    await open(() => Promise.reject(gone));
    expect(await screen.findByText(/^A new version is available\. /)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load the new version' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Words' })).toHaveValue('Half a sentence');
  });

  it('is downloaded once it can be', async () => {
    ready = null;
    let connected = false;
    const user = await open(() => (connected ? Promise.resolve(Dialog) : Promise.reject(gone)));
    expect(await screen.findByText(/^The server cannot be reached/)).toBeInTheDocument();
    connected = true;
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('button', { name: 'Close' })).not.toBeInTheDocument();
  });
});
