import { jest } from '@jest/globals';
import { render, waitFor } from '@testing-library/react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { createClient } from '../shared/api/client.js';
import { documentRequest } from '../shared/api/documentRequest.js';
import { headOfDelegation } from '../shared/testing/viewers.js';
import { startTexts } from '../shared/texts/i18n.js';
import { App } from './App.js';
import { firstQuestion } from './firstPages.js';
import { routes } from './routes.js';

/** A server that knows who is signed in, and refuses everything else. */
function play() {
  const asked: string[] = [];
  const answer = (body: unknown) => Promise.resolve(Response.json(body));
  globalThis.fetch = jest.fn<typeof fetch>((url, init) => {
    const { operationName } = JSON.parse((init?.body as string | undefined) ?? '{}') as { operationName?: string };
    if (operationName === 'Viewer') return answer({ data: { __typename: 'Query', viewer: headOfDelegation() } });
    asked.push(JSON.stringify({ url, init: { ...init, signal: undefined } }));
    return answer({ errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] });
  });
  return asked;
}

/** The paths of all pages of a roadmap, with something in the place of each parameter. */
const EXAMPLES: Record<string, string> = {
  ':roadmap': 'screening',
  ':code': '2.2',
  ':participant': 'me',
  ':round': 'r1',
};
const paths = (pages: RouteObject[]): string[] =>
  pages.flatMap(({ path = '', children }) => {
    const own = path.replace(/:\w+/g, (name) => EXAMPLES[name] ?? name);
    return (children ? paths(children) : ['']).map((below) => [own, below].filter(Boolean).join('/'));
  });
const everyPage = paths(routes)
  .map((path) => path.replace('//', '/'))
  .filter((path) => path.startsWith('/r/') && !path.includes('*'));

/** Pages that ask for more than the address says. */
const AS_DRAWN = [
  '/r/screening/ledger',
  '/r/screening/import',
  '/r/screening/draft',
  '/r/screening/draft/:priority',
  '/r/screening/draft/:priority/translations',
  '/r/screening/draft/:priority/translations/:language',
  '/r/screening/compare',
  '/r/screening/documents',
  '/r/screening/documents/:number',
];

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const NAMED = '#comment-11111111-1111-4111-8111-111111111111';

it.each([
  ...everyPage,
  '/r/screening/progress?asof=1 May 2026',
  ...['priorities/p3', 'steps/2.2', 'steps/2.2/me'].map((path) => `/r/screening/${path}${NAMED}`),
])('%s is asked for in the words of its page', async (path) => {
  await startTexts();
  const asked = play();
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const { unmount } = render(<App client={createClient()} router={router} />);
  const { pathname, search, hash } = new URL(path, 'http://localhost');
  const question = firstQuestion({ pathname, search, hash });
  await waitFor(() => expect(asked.filter((request) => !request.includes('WorkCount'))).not.toEqual([]));
  const account = headOfDelegation();
  const actingAs = `${account.user.id}/${account.memberships[0]?.id}`;
  if (question) expect(asked).toContain(JSON.stringify(documentRequest({ ...question, page: true, actingAs })));
  else expect([...AS_DRAWN, '/r/screening/progress']).toContain(pathname);
  unmount();
});

it('names pages at all', () => expect(everyPage.length).toBeGreaterThan(9));

it('knows nothing of other addresses', () => {
  for (const pathname of [
    '/',
    '/accounts',
    '/sign-in',
    '/r',
    '/r/screening/nowhere',
    '/r/a%20b',
    '/roadmaps/screening',
  ])
    expect(firstQuestion({ pathname, search: '', hash: '' })).toBeNull();
});
