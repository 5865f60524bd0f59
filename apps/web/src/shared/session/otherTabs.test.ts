import { jest } from '@jest/globals';
import { otherTabs, type TabMessage } from './otherTabs.js';

const signedOut: TabMessage = { kind: 'signed-out', account: 'user-1' };

it('reaches the other tabs by a channel, and not the own one', async () => {
  const [here, there] = [jest.fn(), jest.fn()];
  const stop = otherTabs.listen(here);
  const other = new BroadcastChannel('waymark-session');
  await new Promise<void>((resolve) => {
    other.onmessage = ({ data }: MessageEvent) => {
      there(data);
      resolve();
    };
    otherTabs.tell(signedOut);
  });
  expect(there).toHaveBeenCalledWith(signedOut);
  expect(here).not.toHaveBeenCalled();
  other.close();
  stop();
});

describe('in a browser without channels', () => {
  const real = globalThis.BroadcastChannel;
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  afterEach(() => {
    globalThis.BroadcastChannel = real;
  });

  it('reaches them by the storage, and leaves nothing there', () => {
    const heard = jest.fn();
    const stop = otherTabs.listen(heard);
    const written = jest.spyOn(Storage.prototype, 'setItem');
    otherTabs.tell(signedOut);
    const [key, newValue] = written.mock.calls[0] ?? [];
    expect(localStorage).toHaveLength(0);
    // What the browser tells every other tab of it.
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'waymark-scheme', newValue: 'dark' }));
    expect(heard.mock.calls).toEqual([[signedOut]]);
    stop();
  });
});
