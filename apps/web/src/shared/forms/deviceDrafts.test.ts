import { DRAFT_KEY } from '../testing/viewers.js';
import { deviceDrafts } from './deviceDrafts.js';
import { draftKey } from './draftKey.js';
import { draftShelf } from './draftShelf.js';

const OTHER_KEY = btoa('32 bytes of a key of another one');
const ID = 'comment:thread-1';
const DAY = 24 * 3_600_000;

const read = (id = ID) => deviceDrafts.read<unknown>('user-1', id)?.value;
const onDisk = () => JSON.stringify({ ...localStorage });

afterEach(() => {
  draftKey.take('user-1', DRAFT_KEY);
  for (const user of ['user-1', 'user-2']) deviceDrafts.dropAll(user);
});

describe('words on the device', () => {
  it('are read by their own account and stand nowhere as they were typed', () => {
    expect(deviceDrafts.keep('user-1', ID, 'Quillwort, Čačak, Скопље')).toBe(true);
    expect(read()).toBe('Quillwort, Čačak, Скопље');
    expect(onDisk()).toContain('waymark-draft:user-1:comment:thread-1');
    expect(onDisk()).not.toMatch(/quillwort|Čačak|Скопље/i);
  });

  it('are sealed each time anew', () => {
    deviceDrafts.keep('user-1', ID, 'Quillwort');
    const first = onDisk();
    deviceDrafts.keep('user-1', ID, 'Quillwort');
    expect(onDisk()).not.toBe(first);
  });

  it('do not open for another account, with another key, in another place, or changed', () => {
    deviceDrafts.keep('user-1', ID, 'Quillwort');
    const entry = draftShelf.get('user-1', ID) ?? '';
    draftShelf.put('user-1', 'comment:thread-2', entry, true);
    draftShelf.put(
      'user-1',
      'comment:thread-3',
      entry.replace(/(.)"}$/, (_, last: string) => `${last === 'A' ? 'B' : 'A'}"}`),
      true,
    );
    expect(read('comment:thread-2')).toBeUndefined();
    expect(read('comment:thread-3')).toBeUndefined();

    draftKey.take('user-1', OTHER_KEY);
    expect(read()).toBeUndefined();
    draftKey.take('user-2', OTHER_KEY);
    expect(read()).toBeUndefined();
    expect(deviceDrafts.unsent('user-1')).toEqual([]);
    draftKey.take('user-1', DRAFT_KEY);
    expect(read()).toBe('Quillwort');
  });

  it('stay in the memory of the page while no key is known, and are sealed with the next change', () => {
    draftKey.forgetting()();
    expect(deviceDrafts.keep('user-1', ID, 'Quillwort')).toBe(false);
    expect(read()).toBe('Quillwort');
    expect(onDisk()).toBe('{}');
    draftKey.take('user-1', DRAFT_KEY);
    expect(read()).toBe('Quillwort');
    expect(deviceDrafts.keep('user-1', ID, 'Quillwort II')).toBe(true);
    expect(read()).toBe('Quillwort II');
  });

  it('that an earlier version kept open are still read', () => {
    localStorage.setItem(
      `waymark-draft:user-1:${ID}`,
      JSON.stringify({ value: 'Quillwort', keptAt: '2026-11-20T09:00:00Z' }),
    );
    expect(read()).toBe('Quillwort');
  });

  it('are listed with their page, the latest first; what forms note for themselves is none', () => {
    document.title = 'P3 Working relations – Waymark';
    window.history.replaceState(null, '', '/r/screening/priorities/p3?tab=discussion');
    deviceDrafts.keep('user-1', ID, { values: { text: 'Quillwort', sent: '' }, key: 'of-an-act' });
    deviceDrafts.keep('user-1', 'position-base:b-1', 4);
    deviceDrafts.keep('user-1', 'position-base:b-2', null);
    deviceDrafts.keep('user-1', 'comment:thread-2', { values: { text: ' ', sent: '' }, key: 'of-an-act' });
    deviceDrafts.keep('user-1', 'publish:update-1:4', { values: {}, key: 'of-an-act' });
    deviceDrafts.keep('user-2', 'comment:thread-1', 'of somebody else');
    expect(deviceDrafts.unsent('user-1')).toMatchObject([
      {
        id: ID,
        value: { values: { text: 'Quillwort' } },
        page: { path: '/r/screening/priorities/p3?tab=discussion', title: 'P3 Working relations – Waymark' },
      },
    ]);
    window.history.replaceState(null, '', '/');
  });

  it('are kept no more once their account signed out, until it is back', () => {
    deviceDrafts.keep('user-1', ID, 'Quillwort');
    draftShelf.leave('user-1');
    expect(deviceDrafts.keep('user-1', ID, 'too late')).toBe(false);
    expect(read()).toBeUndefined();
    draftShelf.arrive('user-1');
    expect(deviceDrafts.keep('user-1', ID, 'Quillwort')).toBe(true);
  });
});

describe('seven days after the account was last here', () => {
  it('its drafts are gone, and nothing else is', () => {
    deviceDrafts.keep('user-1', ID, 'Quillwort');
    localStorage.setItem('waymark-scheme', 'dark');
    draftShelf.dropExpired(Date.now() + 7 * DAY - 60_000);
    expect(read()).toBe('Quillwort');
    draftShelf.dropExpired(Date.now() + 7 * DAY + 60_000);
    expect(Object.keys(localStorage)).toEqual(['waymark-scheme']);
  });

  it('and not seven days after they were typed, where it was here since', () => {
    localStorage.setItem(
      `waymark-draft:user-1:${ID}`,
      JSON.stringify({ value: 'Quillwort', keptAt: '2026-11-01T09:00:00Z' }),
    );
    localStorage.setItem('waymark-seen:user-1', '2026-11-07T09:00:00Z');
    draftShelf.dropExpired(Date.parse('2026-11-13T09:00:00Z'));
    expect(read()).toBe('Quillwort');
    draftShelf.dropExpired(Date.parse('2026-11-15T09:00:00Z'));
    expect(onDisk()).toBe('{}');
  });
});
