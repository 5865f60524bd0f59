import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Drawer, UiProvider } from '../index.js';

const systemMatchMedia = globalThis.matchMedia;
afterEach(() => {
  globalThis.matchMedia = systemMatchMedia;
});

/** Answers media queries for a window of this width. */
function windowOf(width: number) {
  const matches = (query: string) => {
    const min = /min-width:([\d.]+)px/.exec(query);
    const max = /max-width:([\d.]+)px/.exec(query);
    return (!min || width >= Number(min[1])) && (!max || width <= Number(max[1])) && Boolean(min ?? max);
  };
  const ignore = () => undefined;
  // MUI still listens the old way as well.
  const listeners = {
    addListener: ignore,
    removeListener: ignore,
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  globalThis.matchMedia = (media) => ({ media, matches: matches(media), ...listeners }) as unknown as MediaQueryList;
}

function Page() {
  const [action, setAction] = useState<string | null>(null);
  return (
    <UiProvider>
      {['4.2', '5.1'].map((code) => (
        <button key={code} onClick={() => setAction(code)}>
          {code}
        </button>
      ))}
      <Drawer
        open={action !== null}
        focusKey={action ?? ''}
        onClose={() => setAction(null)}
        title={`Action ${action ?? ''}`}
        closeLabel="Close"
        footer={<button>Send update</button>}
      >
        <p>Details</p>
      </Drawer>
    </UiProvider>
  );
}

const open = async (code = '4.2') => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: code }));
  return user;
};

const opener = (code = '4.2') => screen.getByRole('button', { name: code, hidden: true });

describe('docked beside the content', () => {
  beforeEach(() => windowOf(1440));

  it('is named by its title and moves the focus there', async () => {
    await open();
    expect(screen.getByRole('complementary', { name: 'Action 4.2' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Action 4.2' }));
  });

  it('leaves the page usable and follows to another record', async () => {
    const user = await open();
    await user.click(opener('5.1'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Action 5.1' }));
  });

  it('closes by Escape and by its button, and gives the focus back', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener());
    await user.click(opener('5.1'));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener('5.1'));
  });
});

describe.each([
  { width: 1024, kind: 'over the content' },
  { width: 390, kind: 'as a page on a phone' },
])('$kind', ({ width }) => {
  beforeEach(() => windowOf(width));

  it('is a dialog that takes the focus and gives it back', async () => {
    const user = await open();
    expect(screen.getByRole('dialog', { name: 'Action 4.2' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Action 4.2' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener());
  });

  it('keeps the keyboard inside', async () => {
    const user = await open();
    const dialog = screen.getByRole('dialog');
    for (let step = 0; step < 5; step += 1) {
      await user.tab();
      expect(dialog.parentElement?.contains(document.activeElement)).toBe(true);
    }
  });
});
