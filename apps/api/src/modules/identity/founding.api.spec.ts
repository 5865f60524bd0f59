import { sessionOf, startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { makeFoundingLink } from './founding-link.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const found = (token: string | null, more: object = {}) =>
  api.gql<{ foundInstallation: { user: { email: string; administrator: boolean } } }>(
    'mutation ($input: FoundInstallationInput!) { foundInstallation(input: $input) { user { email administrator } } }',
    { input: { token, email: 'First@Example.org', name: 'Platform', password: 'nobody will guess this', ...more } },
  );

test('the link of an empty installation opens one administrator’s account, once; the one before it opens nothing', async () => {
  const earlier = await makeFoundingLink(database.url);
  const token = await makeFoundingLink(database.url);
  expect((await found(earlier)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await found(token, { password: 'short' })).errors[0]?.extensions.details).toEqual([
    { field: 'password', problem: 'password_too_short' },
  ]);
  const both = await Promise.all([found(token), found(token, { email: 'second@example.org' })]);
  const [opened, ...others] = both.filter(({ errors }) => errors.length === 0);
  expect(others).toEqual([]);
  expect(opened?.data.foundInstallation.user.administrator).toBe(true);
  const session = opened ? sessionOf(opened) : '';
  const listed = await api.gql<{ administeredRoadmaps: object[] }>('{ administeredRoadmaps { id } }', {}, session);
  expect(listed.data.administeredRoadmaps).toEqual([]);
  expect(await makeFoundingLink(database.url)).toBeNull();
  expect((await found(token)).errors[0]?.extensions.code).toBe('NOT_FOUND');
});
