import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';

const signIn = 'mutation ($email: String!) { signIn(input: { email: $email, password: "wrong" }) { demo } }';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterEach(() => api.stop());
afterAll(() => database.drop());

/** One wrong password over many accounts. @returns whether the address that was told first had to wait in the end */
async function isHeldUp(forwarded: (attempt: number) => string | undefined): Promise<boolean> {
  await api.rows('delete from throttles');
  const attempt = async (number: number): Promise<string | undefined> => {
    const header = forwarded(number);
    const headers: Record<string, string> = header === undefined ? {} : { 'x-forwarded-for': header };
    const answer = await api.query(signIn, { email: `${number}@example.org` }, { headers, from: '10.0.0.1' });
    return answer.errors[0]?.extensions.code;
  };
  expect(await attempt(0)).toBe('UNAUTHENTICATED');
  await api.rows("update throttles set failures = 29 where subject like 'address:%'");
  expect(await attempt(1)).toBe('UNAUTHENTICATED');
  return (await attempt(2)) === 'THROTTLED';
}

test('behind one proxy the address that it adds counts, whatever the caller wrote before it', async () => {
  api = await startApi(database.url, { trustProxy: 1 });
  expect(await isHeldUp((attempt) => `198.51.100.${attempt}, 10.0.0.66`)).toBe(true);
  expect(await isHeldUp((attempt) => `word-${attempt}`)).toBe(true);
  expect(await isHeldUp(() => undefined)).toBe(true);
  expect(await isHeldUp((attempt) => `2001:db8::${attempt}`)).toBe(true);
});

test('behind named networks the first address outside of them counts', async () => {
  api = await startApi(database.url, { trustProxy: ['10.0.0.1'] });
  expect(await isHeldUp((attempt) => `198.51.100.${attempt}, 10.0.0.66`)).toBe(true);
});

test('without a proxy nothing that is written counts', async () => {
  api = await startApi(database.url);
  expect(await isHeldUp((attempt) => `198.51.100.${attempt}`)).toBe(true);
});
