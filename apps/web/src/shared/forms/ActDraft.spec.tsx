import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AppError } from '../api/AppError.js';
import { ViewerContext } from '../session/SessionContext.js';
import { headOfDelegation } from '../testing/viewers.js';
import { deviceDrafts } from './deviceDrafts.js';
import { useActDraft } from './useActDraft.js';

const wrapper = ({ children }: { children: ReactNode }) => (
  <ViewerContext value={headOfDelegation()}>{children}</ViewerContext>
);

const EMPTY = { reason: '', password: '' };
const open = (id = 'return:u-1') =>
  renderHook((props: { id: string }) => useActDraft(props.id, EMPTY, ['password']), { wrapper, initialProps: { id } });

type Form = ReturnType<typeof open>['result'];
const type = (form: Form, reason: string) => act(() => form.current.change({ reason }));
const send = (form: Form) => {
  const sending = form.current.begin();
  return { key: sending.keyed({}).idempotencyKey, ...sending };
};
const kept = () => deviceDrafts.read('user-1', 'return:u-1')?.value;

describe('the words of an act', () => {
  it('are put back when its form opens again, until they are discarded', () => {
    const first = open();
    type(first.result, 'Name the number.');
    first.unmount();
    const second = open();
    expect(second.result.current.values.reason).toBe('Name the number.');
    expect(second.result.current.restored).toBe(true);
    act(() => second.result.current.discard());
    expect(second.result.current).toMatchObject({ values: EMPTY, restored: false });
    expect(kept()).toBeUndefined();
  });

  it('are gone with the acknowledgement, also when the form is', () => {
    const { result, unmount } = open();
    type(result, 'Name the number.');
    const sending = send(result);
    unmount();
    expect(kept()).toBeDefined();
    act(() => sending.acknowledged());
    expect(kept()).toBeUndefined();
  });

  it('stay through every refusal', () => {
    const { result } = open();
    type(result, 'Name the number.');
    for (const code of ['NETWORK', 'UNAUTHENTICATED', 'VALIDATION', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'] as const) {
      act(() => send(result).refused(new AppError(code)));
      expect(kept()).toMatchObject({ values: { reason: 'Name the number.' } });
    }
  });

  it('that were typed after sending are not taken for sent', () => {
    const { result } = open();
    type(result, 'Name the number.');
    const { key, acknowledged } = send(result);
    type(result, 'Name the number. And the place.');
    act(acknowledged);
    expect(open().result.current.values.reason).toBe('Name the number. And the place.');
    expect(send(result).key).not.toBe(key);
  });

  it('never include a password', () => {
    const { result } = open();
    act(() => result.current.change({ reason: 'Name', password: 'a first password' }));
    expect(result.current.values.password).toBe('a first password');
    expect(JSON.stringify(kept())).not.toContain('password');
  });

  it('of one record do not move over to another', () => {
    const { result, rerender } = open();
    type(result, 'Name the number.');
    rerender({ id: 'return:u-2' });
    expect(result.current.values.reason).toBe('');
  });

  it('of another window are not dropped by this one', () => {
    const here = open();
    type(here.result, 'Here');
    const { acknowledged } = send(here.result);
    deviceDrafts.keep('user-1', 'return:u-1', { values: { reason: 'There' }, key: 'key-of-the-other-window' });
    act(acknowledged);
    expect(kept()).toMatchObject({ values: { reason: 'There' } });
  });
});

describe('the key of an act', () => {
  const setting = () => {
    const form = open();
    type(form.result, 'Name the number.');
    return { ...form, key: send(form.result).key };
  };

  it.each<[string, (form: ReturnType<typeof setting>) => Form]>([
    ['a second press', ({ result }) => result],
    ['an edit after a lost answer', ({ result }) => (type(result, 'Name the place.'), result)],
    ['a form that was closed and opened again', ({ unmount }) => (unmount(), open().result)],
    ['a refusal', ({ result }) => (act(() => send(result).refused(new AppError('CONFLICT'))), result)],
  ])('is the same after %s', (_, then) => {
    const form = setting();
    expect(send(then(form)).key).toBe(form.key);
  });

  it.each<[string, (form: ReturnType<typeof setting>) => void]>([
    ['the act is on record', ({ result }) => act(() => send(result).acknowledged())],
    ['the draft was discarded', ({ result }) => act(() => result.current.discard())],
    ['the form was emptied', ({ result }) => type(result, '')],
    [
      'an earlier attempt was recorded with other words',
      ({ result }) => act(() => send(result).refused(new AppError('IDEMPOTENCY_KEY_REUSED'))),
    ],
  ])('is another when %s', (_, then) => {
    const form = setting();
    then(form);
    expect(send(form.result).key).not.toBe(form.key);
  });

  it('of an act without words survives a reload in the middle of its request', () => {
    const first = open('publish:u-1:3');
    const { key } = send(first.result);
    first.unmount();
    expect(send(open('publish:u-1:3').result).key).toBe(key);
    expect(send(open('publish:u-1:4').result).key).not.toBe(key);
  });
});
