import { act, renderHook } from '@testing-library/react';
import { jest } from '@jest/globals';
import type { ReactNode } from 'react';
import { AppError } from '../api/AppError.js';
import { maintenance } from '../frame/maintenance.js';
import { ViewerContext } from '../session/SessionContext.js';
import { startTexts } from '../texts/i18n.js';
import { headOfDelegation } from '../testing/viewers.js';
import { deviceDrafts } from './deviceDrafts.js';
import { useAutosave } from './useAutosave.js';

const wrapper = ({ children }: { children: ReactNode }) => (
  <ViewerContext value={headOfDelegation()}>{children}</ViewerContext>
);

const save = jest.fn<(value: string) => Promise<unknown>>();

const start = () =>
  renderHook(({ value }) => useAutosave({ id: 'position:b-1', value, save }), {
    wrapper,
    initialProps: { value: '' },
  });

const kept = () => deviceDrafts.read<string>('user-1', 'position:b-1')?.value;
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('a draft', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    save.mockReset().mockResolvedValue(undefined);
  });
  afterEach(() => jest.useRealTimers());

  it('is saved 800 ms after the last change, once, and kept on the device until then', async () => {
    const { rerender, result } = start();
    rerender({ value: 'We' });
    await pass(700);
    rerender({ value: 'We support' });
    await pass(700);
    expect(save).not.toHaveBeenCalled();
    expect(kept()).toBe('We support');
    await pass(100);
    expect(save.mock.calls).toEqual([['We support']]);
    expect(result.current.state.kind).toBe('saved');
    expect(kept()).toBeUndefined();
  });

  it('is saved at once on leaving', async () => {
    const { rerender, unmount } = start();
    rerender({ value: 'We support' });
    unmount();
    await pass(0);
    expect(save.mock.calls).toEqual([['We support']]);
  });

  it('waits on the device during maintenance and is sent when that has ended', async () => {
    jest.useRealTimers(); // what is downloaded takes its own time
    await startTexts();
    await maintenance.note(encodeURIComponent(JSON.stringify({ notice: 'An update.', until: null })));
    jest.useFakeTimers();
    save.mockRejectedValueOnce(new AppError('UNAVAILABLE', { reason: 'maintenance' }));
    const { rerender, result } = start();
    rerender({ value: 'We support' });
    await pass(800);
    expect(result.current.state.kind).toBe('on_device');
    expect(kept()).toBe('We support');
    await act(() => maintenance.note(null));
    await pass(0);
    expect(save.mock.calls).toEqual([['We support'], ['We support']]);
    expect(result.current.state.kind).toBe('saved');
  });

  it('waits on the device without a connection and is sent when it returns', async () => {
    save.mockRejectedValueOnce(new AppError('NETWORK'));
    const { rerender, result } = start();
    rerender({ value: 'We support' });
    await pass(800);
    expect(result.current.state.kind).toBe('on_device');
    expect(kept()).toBe('We support');
    act(() => void window.dispatchEvent(new Event('online')));
    await pass(0);
    expect(result.current.state.kind).toBe('saved');
    expect(kept()).toBeUndefined();
  });

  it('stays on the device when the server refuses it, with the reason', async () => {
    save.mockRejectedValueOnce(new AppError('CONFLICT'));
    const { rerender, result } = start();
    rerender({ value: 'We support' });
    await pass(800);
    expect(result.current.state).toMatchObject({ kind: 'refused', error: { code: 'CONFLICT' } });
    expect(kept()).toBe('We support');
  });

  it('never overtakes itself: what was typed during a save is saved after it', async () => {
    let finish: () => void = () => undefined;
    save.mockImplementationOnce(() => new Promise<void>((resolve) => (finish = resolve)));
    const { rerender } = start();
    rerender({ value: 'We' });
    await pass(800);
    rerender({ value: 'We support' });
    await pass(800);
    expect(save).toHaveBeenCalledTimes(1);
    finish();
    await pass(0);
    expect(save.mock.calls).toEqual([['We'], ['We support']]);
  });

  it('is settled by the act that used it', async () => {
    const { rerender, result } = start();
    rerender({ value: 'We support' });
    act(() => result.current.settle());
    await pass(800);
    expect(save).not.toHaveBeenCalled();
    expect(kept()).toBeUndefined();
  });
});
