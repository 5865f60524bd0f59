import { jest } from '@jest/globals';
import { Viewer } from '../../gql/operations.js';
import { ViewerDocument } from '../session/viewer.js';
import { actingAs } from './actingAs.js';
import { createClient } from './client.js';
import { documentRequest } from './documentRequest.js';
import { drawEarly } from './documentLink.js';
import { askEarly, earlySettled } from './earlyAnswers.js';

const viewer = (draftKey: string) => ({ __typename: 'Viewer', demo: false, draftKey, user: null, memberships: [] });
const data = (draftKey: string) => ({ data: { __typename: 'Query', viewer: viewer(draftKey) } });
const refusal = { errors: [{ message: 'refused', extensions: { code: 'IDENTITY_CHANGED' } }] };

/** Each request takes the next answer; what is asked early is the first. */
function play(...answers: (object | Error)[]) {
  const fetched = jest.fn<typeof fetch>();
  for (const next of answers) {
    if (next instanceof Error) fetched.mockRejectedValueOnce(next);
    else fetched.mockResolvedValueOnce(Response.json(next));
  }
  globalThis.fetch = fetched;
  return fetched;
}

const original = globalThis.fetch;
beforeEach(() => {
  globalThis.waymarkEarly = undefined;
});
afterEach(() => {
  globalThis.fetch = original;
  jest.restoreAllMocks();
});

const askFor = (account: string | null) =>
  askEarly(documentRequest({ ...Viewer, variables: {}, page: true, actingAs: account }));

async function ask() {
  const client = createClient();
  const { data: answered } = await client.query({ query: ViewerDocument, context: { page: true } });
  return (answered?.viewer as unknown as { draftKey: string }).draftKey;
}

describe('an answer that was asked for while the code was loading', () => {
  it('answers the same request of the app, once', async () => {
    const fetched = play(data('early'), data('later'));
    askFor(null);
    expect([await ask(), await ask()]).toEqual(['early', 'later']);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('answers it also where it is still on its way', async () => {
    play(data('early'));
    askFor(null);
    const asked = ask();
    await earlySettled();
    expect(await asked).toBe('early');
  });

  it.each([
    ['the server refused', refusal],
    ['the network failed', new TypeError('Failed to fetch')],
    ['it was nothing that can be read', 'a page'],
  ])('is nothing where %s: the app asks anew and finds out', async (_, early) => {
    const fetched = play(early as object, data('later'));
    askFor(null);
    expect(await ask()).toBe('later');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('is not for another request: its errors are told', async () => {
    play(data('early'), refusal);
    askEarly(documentRequest({ ...Viewer, variables: { other: 1 }, page: true, actingAs: null }));
    await expect(ask()).rejects.toMatchObject({ code: 'IDENTITY_CHANGED' });
  });

  it('does not count after a while', async () => {
    play(data('early'), data('later'));
    askFor(null);
    await earlySettled();
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 11_000);
    expect(await ask()).toBe('later');
  });

  it('for one account is nothing to another, nor to the same one in another membership', async () => {
    play(data('of user-1'), data('of the others'), data('of user-1 elsewhere'), data('of user-1, again'));
    askFor('user-1/membership-1');
    actingAs.begin('user-2');
    expect(await ask()).toBe('of the others');
    actingAs.begin('user-1');
    const end = actingAs.beginMembership('membership-2');
    expect(await ask()).toBe('of user-1 elsewhere');
    end();
    actingAs.beginMembership('membership-1');
    expect(await ask()).toBe('of user-1');
    expect(await ask()).toBe('of user-1, again');
  });
});

describe('the first page', () => {
  it('is drawn from what has arrived for its reader, and from nothing else', async () => {
    play(data('early'));
    actingAs.begin('user-1');
    const end = actingAs.beginMembership('membership-1');
    askFor('user-1/membership-1');
    const client = createClient();
    expect(drawEarly(client, ViewerDocument, {})).toBe(false);
    await earlySettled();
    actingAs.begin('user-2');
    expect(drawEarly(client, ViewerDocument, {})).toBe(false);
    actingAs.begin('user-1');
    expect(drawEarly(client, ViewerDocument, {})).toBe(true);
    expect(client.readQuery({ query: ViewerDocument })?.viewer).toMatchObject({ draftKey: 'early' });
    expect(drawEarly(client, ViewerDocument, {})).toBe(false);
    end();
  });
});
