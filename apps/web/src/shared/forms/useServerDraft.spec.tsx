import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { AppError } from '../api/AppError.js';
import { ViewerContext } from '../session/SessionContext.js';
import { headOfDelegation } from '../testing/viewers.js';
import { deviceDrafts } from './deviceDrafts.js';
import { useServerDraft, type SavedDraft } from './useServerDraft.js';

interface Words {
  text: string;
}
interface Saved extends SavedDraft {
  text: string;
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <ViewerContext value={headOfDelegation()}>{children}</ViewerContext>
);

/** A server that keeps one draft, and counts its versions. */
const server = { draft: null as Saved | null, sent: [] as [text: string, version: number | null][] };
const save = jest.fn<(words: Words, version: number | null) => Promise<Saved>>();
const keep = ({ text }: Words, version: number | null): Promise<Saved> => {
  server.sent.push([text, version]);
  if (version !== (server.draft?.version ?? null)) return Promise.reject(new AppError('CONFLICT'));
  server.draft = { text, version: (version ?? 0) + 1, savedAt: '2026-11-19T09:06:00.000Z' };
  return Promise.resolve(server.draft);
};
const colleague = (text: string | null) => {
  server.draft = text === null ? null : { text, version: (server.draft?.version ?? 0) + 1 };
};
const onCreated = jest.fn();
const onOutdated = jest.fn();

const open = () =>
  renderHook(
    ({ saved }) => {
      const [values, show] = useState<Words>({ text: saved?.text ?? '' });
      const draft = useServerDraft<Words, Saved>({
        id: 'note:1',
        saved,
        start: { text: saved?.text ?? '' },
        values,
        show,
        valuesOf: ({ text }) => ({ text }),
        save: (words, { version }) => save(words, version),
        theirs: () => server.draft,
        isSaved: ({ text }, other) => text === other.text,
        onCreated,
        onOutdated,
      });
      return { ...draft, text: values.text, type: (text: string) => show({ text }) };
    },
    { wrapper, initialProps: { saved: server.draft } },
  );

const kept = (account = 'user-1') => deviceDrafts.read<Words>(account, 'note:1')?.value.text;
const pass = (ms = 800) => act(() => jest.advanceTimersByTimeAsync(ms));
const type = async ({ result }: ReturnType<typeof open>, text: string) => {
  act(() => result.current.type(text));
  await pass();
};

beforeEach(() => {
  jest.useFakeTimers();
  save.mockReset().mockImplementation(keep);
  onCreated.mockReset();
  onOutdated.mockReset();
  Object.assign(server, { draft: null, sent: [] });
});
afterEach(() => {
  jest.useRealTimers();
  deviceDrafts.dropAll('user-1');
});

describe('a draft', () => {
  it('is saved by itself, first as a new one and then against the version that was seen', async () => {
    const view = open();
    await type(view, 'We');
    await type(view, 'We support');
    expect(server.sent).toEqual([
      ['We', null],
      ['We support', 1],
    ]);
    expect(onCreated).toHaveBeenCalledTimes(1);
    expect(view.result.current.exists).toBe(true);
    expect(view.result.current.version()).toBe(2);
    expect(view.result.current.saving).toEqual({ kind: 'saved', at: new Date('2026-11-19T09:06:00.000Z') });
    expect(kept()).toBeUndefined();
  });

  it('that is not acknowledged is kept, put back at the next visit, and sent', async () => {
    save.mockRejectedValue(new AppError('NETWORK'));
    const first = open();
    await type(first, 'We support');
    expect(first.result.current.saving.kind).toBe('on_device');
    first.unmount();
    await pass();
    expect(kept()).toBe('We support');

    save.mockImplementation(keep);
    const { result } = open();
    expect(result.current).toMatchObject({ text: 'We support', restored: true, conflict: null });
    await pass();
    expect(server.draft?.text).toBe('We support');
    expect(kept()).toBeUndefined();
  });

  it.each(['IDENTITY_CHANGED', 'FORBIDDEN'] as const)(
    'that is refused (%s) keeps its words, for its account',
    async (code) => {
      save.mockRejectedValue(new AppError(code));
      const view = open();
      await type(view, 'We support');
      expect(view.result.current.saving).toMatchObject({ kind: 'refused', error: { code } });
      expect([kept(), kept('user-2'), view.result.current.text]).toEqual(['We support', undefined, 'We support']);
    },
  );

  it('that was discarded is neither kept nor sent again', async () => {
    const view = open();
    await type(view, 'We');
    act(() => view.result.current.type('We supp'));
    colleague(null);
    act(() => view.result.current.reset({ text: '' }));
    await pass();
    expect(server.sent).toEqual([['We', null]]);
    expect(view.result.current).toMatchObject({ text: '', exists: false });
    expect(kept()).toBeUndefined();
    await type(view, 'Anew');
    expect(server.sent.at(-1)).toEqual(['Anew', null]);
  });
});

describe('a draft that somebody else saved', () => {
  const inConflict = async () => {
    server.draft = { text: 'Before', version: 1 };
    const view = open();
    colleague('Theirs');
    await type(view, 'Mine');
    return view;
  };

  it('meets mine: nothing more is sent before a choice, and mine stays on the device', async () => {
    const view = await inConflict();
    expect(view.result.current.conflict).toMatchObject({
      base: { text: 'Before' },
      theirs: { version: 2 },
      theirValues: { text: 'Theirs' },
      mine: { text: 'Mine' },
    });
    expect([view.result.current.comparing, view.result.current.inConflict()]).toEqual([true, true]);
    act(() => view.result.current.compare(false));
    await type(view, 'Mine, and more');
    expect(server.sent).toEqual([['Mine', 1]]);
    expect(kept()).toBe('Mine, and more');
    expect(view.result.current.conflict?.mine).toEqual({ text: 'Mine, and more' });
    expect(view.result.current.comparing).toBe(false);
  });

  it('gives way to what was chosen, against its version', async () => {
    const view = await inConflict();
    act(() => view.result.current.resolve({ text: 'Theirs and mine' }));
    await pass(0);
    expect(server.sent.at(-1)).toEqual(['Theirs and mine', 2]);
    expect(view.result.current).toMatchObject({ text: 'Theirs and mine', conflict: null });
  });

  it('is taken as it is, where it was chosen, and mine can be brought back', async () => {
    const view = await inConflict();
    act(() => view.result.current.resolve({ text: 'Theirs' }));
    await pass();
    expect(view.result.current.text).toBe('Theirs');
    expect(server.sent).toEqual([['Mine', 1]]);
    expect(kept()).toBeUndefined();
    act(() => view.result.current.put({ text: 'Mine' }));
    await pass();
    expect(server.sent.at(-1)).toEqual(['Mine', 2]);
  });

  it('and discarded leaves mine to become a new one', async () => {
    server.draft = { text: 'Before', version: 1 };
    const view = open();
    colleague(null);
    await type(view, 'Mine');
    expect(view.result.current.conflict).toMatchObject({ theirs: null, mine: { text: 'Mine' } });
    act(() => view.result.current.resolve({ text: 'Mine' }));
    await pass(0);
    expect(server.sent.at(-1)).toEqual(['Mine', null]);
  });

  it('is met by words of an earlier visit as well, and by the refusal of another act', async () => {
    save.mockRejectedValue(new AppError('UNAVAILABLE'));
    server.draft = { text: 'Before', version: 1 };
    const first = open();
    await type(first, 'Mine');
    first.unmount();
    await pass();
    save.mockImplementation(keep);
    colleague('Theirs');
    const { result } = open();
    expect(result.current).toMatchObject({ text: 'Mine', restored: false });
    expect(result.current.conflict).toMatchObject({ base: null, theirValues: { text: 'Theirs' } });
    await pass();
    expect(server.sent).toEqual([]);

    act(() => result.current.resolve({ text: 'Mine' }));
    await pass(0);
    expect(server.sent).toEqual([['Mine', 2]]);
    colleague('Theirs again');
    act(() => expect(result.current.meet(new AppError('CONFLICT'))).toBe(true));
    await pass(0);
    expect(result.current.conflict).toMatchObject({ base: { text: 'Mine' }, theirValues: { text: 'Theirs again' } });
    expect(result.current.meet(new AppError('FORBIDDEN'))).toBe(false);
  });

  it('is no conflict where it was my own save, whose answer was lost', async () => {
    save.mockImplementationOnce((words, version) =>
      keep(words, version).then(() => Promise.reject(new AppError('NETWORK'))),
    );
    const view = open();
    await type(view, 'Mine');
    act(() => void window.dispatchEvent(new Event('online')));
    await pass(0);
    expect(view.result.current).toMatchObject({ conflict: null, saving: { kind: 'saved' } });
    await type(view, 'Mine, and more');
    expect(server.sent.at(-1)).toEqual(['Mine, and more', 1]);
  });

  it('is told to the page while nothing is typed here, and only then', () => {
    server.draft = { text: 'Before', version: 1 };
    const view = open();
    colleague('Theirs');
    act(() => view.result.current.type('Mine'));
    view.rerender({ saved: server.draft });
    expect(onOutdated).not.toHaveBeenCalled();
    act(() => view.result.current.type('Before'));
    colleague('Theirs again');
    view.rerender({ saved: server.draft });
    expect(onOutdated).toHaveBeenCalledTimes(1);
  });
});
