import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { ViewerDocument } from '../session/viewer.js';
import { SignOutDocument } from '../../app/shell/useSignOut.js';
import { maintenance } from '../frame/maintenance.js';
import { startTexts } from '../texts/i18n.js';
import { actingAs } from './actingAs.js';
import { connection } from './connection.js';
import { createClient } from './client.js';
import { identityChanged, sessionEnded } from './sessionSignals.js';

const store = JSON.parse(
  readFileSync(new URL('../../gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

const answer = (body: unknown, status = 200, headers?: Record<string, string>) =>
  Response.json(body, { status, headers });
const nobody = {
  data: {
    __typename: 'Query',
    viewer: { __typename: 'Viewer', demo: false, draftKey: null, user: null, memberships: [] },
  },
};

/** Plays a server; each request takes the next answer. */
function play(...answers: (Response | Error)[]) {
  const fetched = jest.fn<typeof fetch>();
  for (const next of answers) {
    if (next instanceof Error) fetched.mockRejectedValueOnce(next);
    else fetched.mockResolvedValueOnce(next);
  }
  globalThis.fetch = fetched;
  return fetched;
}

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const ask = () => createClient().query({ query: ViewerDocument });

const identities = (fetched: ReturnType<typeof play>) =>
  fetched.mock.calls.map(([, { headers } = {}]) => (headers as Record<string, string>)['waymark-acting-as']);

describe('whom the page is drawn for', () => {
  it('is named by each request, and by a form that is on its way out as well', async () => {
    const fetched = play(...Array.from({ length: 5 }, () => answer(nobody)));
    await ask();
    const end = actingAs.begin('user-1');
    await ask();
    const endMembership = actingAs.beginMembership('membership-1');
    await ask();
    endMembership();
    end();
    await ask();
    actingAs.begin('user-2')();
    await ask();
    expect(identities(fetched)).toEqual([undefined, 'user-1', 'user-1/membership-1', 'user-1', 'user-2']);
  });

  it('stays the same when a request is repeated after somebody else took the page over', async () => {
    const fetched = play(new TypeError('Failed to fetch'), answer(nobody));
    actingAs.begin('user-1');
    const asked = ask();
    actingAs.begin('user-2');
    await asked;
    expect(identities(fetched)).toEqual(['user-1', 'user-1']);
  });

  it('is told to the frame when the session is somebody else’s, which is no end of it', async () => {
    const [changed, ended] = [jest.fn(), jest.fn()];
    const stops = [identityChanged.listen(changed), sessionEnded.listen(ended)];
    play(
      answer({ errors: [{ message: 'refused', extensions: { code: 'IDENTITY_CHANGED', reason: 'account_changed' } }] }),
    );
    await expect(ask()).rejects.toMatchObject({ code: 'IDENTITY_CHANGED', facts: { reason: 'account_changed' } });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(ended).not.toHaveBeenCalled();
    stops.forEach((stop) => stop());
  });
});

describe('a request', () => {
  it('carries the hash of its document and variables, never its text', async () => {
    const fetched = play(answer(nobody));
    await ask();
    const [, { body, method } = {}] = fetched.mock.calls[0] ?? [];
    const sent = JSON.parse(body as string) as Record<string, never> & {
      extensions: { persistedQuery: { sha256Hash: string } };
    };
    expect(method).toBe('POST');
    expect(Object.keys(sent)).toEqual(['operationName', 'variables', 'extensions']);
    expect(store[sent.extensions.persistedQuery.sha256Hash]).toContain('query Viewer');
  });

  it('asks for a page by its address, and the server each time', async () => {
    const fetched = play(answer(nobody));
    await createClient().query({ query: ViewerDocument, context: { page: true } });
    const [address, { method, body, cache } = {}] = fetched.mock.calls[0] ?? [];
    const asked = new URL(address as string, 'http://localhost').searchParams;
    expect([method, body, cache]).toEqual([undefined, undefined, 'no-cache']);
    expect([...asked.keys()]).toEqual(['operationName', 'variables', 'extensions']);
    const { persistedQuery } = JSON.parse(asked.get('extensions') ?? '') as {
      persistedQuery: { sha256Hash: string };
    };
    expect(store[persistedQuery.sha256Hash]).toContain('query Viewer');
  });

  it('never asks by an address for what acts', async () => {
    const fetched = play(answer({ data: { signOut: true } }));
    await createClient().mutate({ mutation: SignOutDocument, context: { page: true } });
    expect(fetched.mock.calls[0]?.[1]?.method).toBe('POST');
  });

  it('is repeated when no answer came, if it only reads', async () => {
    const fetched = play(new TypeError('Failed to fetch'), answer('busy', 503), answer(nobody));
    expect((await ask()).data?.viewer).toMatchObject({ __typename: 'Viewer' });
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('is sent once if it acts', async () => {
    const fetched = play(new TypeError('Failed to fetch'));
    await expect(createClient().mutate({ mutation: SignOutDocument })).rejects.toMatchObject({ code: 'NETWORK' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('tells the banner whether the server was reached', async () => {
    play(new TypeError('Failed to fetch'));
    await expect(createClient().mutate({ mutation: SignOutDocument })).rejects.toThrow();
    expect(connection.online()).toBe(false);
    play(answer(nobody));
    await ask();
    expect(connection.online()).toBe(true);
  });

  it.each([
    [
      { code: 'FORBIDDEN', reason: 'not_head', requestId: 'r-7' },
      { code: 'FORBIDDEN', facts: { reason: 'not_head' } },
    ],
    [{ code: 'PERSISTED_QUERY_NOT_FOUND' }, { code: 'OUTDATED' }],
    [
      { code: 'INTERNAL', reference: 'r-8' },
      { code: 'INTERNAL', reference: 'r-8' },
    ],
    [
      { code: 'VALIDATION', details: [{ field: 'email', problem: 'email_taken' }] },
      { facts: { fields: [{ field: 'email', problem: 'email_taken' }] } },
    ],
    [
      { code: 'CONFLICT', details: { base: 1, theirs: 2, mine: 3 } },
      { facts: { conflict: { base: 1, theirs: 2, mine: 3 } } },
    ],
  ])('that is refused becomes an error with its code: %j', async (extensions, expected) => {
    play(answer({ errors: [{ message: 'refused', extensions }] }));
    await expect(ask()).rejects.toMatchObject(expected);
  });
});

describe('maintenance', () => {
  const header = (facts: object) => ({ 'waymark-maintenance': encodeURIComponent(JSON.stringify(facts)) });
  const refused = { errors: [{ message: 'refused', extensions: { code: 'UNAVAILABLE', reason: 'maintenance' } }] };
  afterEach(() => maintenance.note(null));

  it('is known from any answer, and over with the first that does not tell of it', async () => {
    play(answer(nobody, 200, header({ notice: 'An update.', until: null })), answer(nobody));
    const told = jest.fn();
    const stop = maintenance.subscribe(told);
    await ask();
    await waitFor(() => expect(maintenance.told().bar).toBeDefined());
    await ask();
    expect(maintenance.told()).toEqual({});
    expect(told).toHaveBeenCalledTimes(2);
    stop();
  });

  it('has its words before a form says why it was refused', async () => {
    await startTexts();
    play(answer(refused, 200, header({ notice: 'An update.', until: null })));
    const acted = createClient().mutate({ mutation: SignOutDocument });
    await expect(acted).rejects.toMatchObject({ code: 'UNAVAILABLE', facts: { reason: 'maintenance' } });
    expect(i18next.t('refusals:maintenance')).toMatch(/^During maintenance nothing can be sent/);
  });
});
