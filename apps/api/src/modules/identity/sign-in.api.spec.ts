import { sessionOf, startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import {
  buildMembership,
  buildParticipant,
  buildRoadmap,
  buildSession,
  buildUser,
  TEST_PASSWORD,
} from '../../../test/factories.js';
import { DEMO_PASSWORD } from '../../sample/personas.js';

const signIn =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { user { email } } }';
const whoAmI = '{ viewer { user { id email } } }';
const sessionsQuery = '{ sessions { id current createdAt seenAt expiresAt } }';

interface SignedIn {
  signIn: { user: { email: string } };
}
interface Who {
  viewer: { user: { id: string; email: string } | null };
}

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
beforeEach(() => api.rows('delete from throttles'));

const emailOf = async (session: string): Promise<string | null> =>
  (await api.gql<Who>(whoAmI, {}, session)).data.viewer.user?.email ?? null;

describe('signing in', () => {
  test('takes address and password, whatever the case of the address, and hands out a session', async () => {
    const user = await buildUser(api.rows);
    const answer = await api.gql<SignedIn>(signIn, { email: user.email.toUpperCase(), password: TEST_PASSWORD });
    expect(answer.errors).toEqual([]);
    expect(answer.data.signIn.user.email).toBe(user.email);
    expect(answer.headers['set-cookie']).toMatch(/^waymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect(await emailOf(sessionOf(answer))).toBe(user.email);
  });

  test('keeps nothing of the token but its hash', async () => {
    const user = await buildUser(api.rows);
    const [, token = ''] = sessionOf(await api.gql(signIn, { email: user.email, password: TEST_PASSWORD })).split('=');
    const [row] = await api.rows<{ found: boolean }>(
      "select token_hash = sha256(convert_to($1, 'UTF8')) as found from sessions where user_id = $2",
      [token, user.id],
    );
    expect(row?.found).toBe(true);
  });

  test('begins another session and ends the one that was presented', async () => {
    const user = await buildUser(api.rows);
    const before = await buildSession(api.rows, user.id);
    const after = sessionOf(await api.gql(signIn, { email: user.email, password: TEST_PASSWORD }, before));
    expect(after).not.toBe(before);
    expect(await emailOf(before)).toBeNull();
    expect(await emailOf(after)).toBe(user.email);
  });

  test('answers alike to a wrong password, an unknown address and a disabled account', async () => {
    const known = await buildUser(api.rows);
    const disabled = await buildUser(api.rows, { disabled_at: '2026-01-01T00:00:00Z' });
    const wrong = await api.gql(signIn, { email: known.email, password: 'not the password' });
    const unknown = await api.gql(signIn, { email: 'nobody@example.org', password: 'not the password' });
    const locked = await api.gql(signIn, { email: disabled.email, password: TEST_PASSWORD });
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'credentials_invalid' });
    expect(unknown.body).toBe(wrong.body);
    expect(locked.body).toBe(wrong.body);
    for (const answer of [unknown, locked]) {
      expect(answer.statements).toBe(wrong.statements);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('works as long for an unknown address as for a wrong password', async () => {
    const known = await buildUser(api.rows);
    const attempt = async (email: string): Promise<number> => {
      await api.rows('delete from throttles');
      const from = performance.now();
      await api.gql(signIn, { email, password: 'not the password' });
      return performance.now() - from;
    };
    // In turn, and the fastest of each: whatever else the machine does strikes both alike.
    const times: Record<'wrong' | 'unknown', number[]> = { wrong: [], unknown: [] };
    for (let round = 0; round < 9; round += 1) {
      times.wrong.push(await attempt(known.email));
      times.unknown.push(await attempt('nobody@example.org'));
    }
    const [wrong, unknown] = [Math.min(...times.wrong), Math.min(...times.unknown)];
    // Without the hash of nobody it would be a tenth; the bounds leave room for a busy machine.
    expect(unknown / wrong).toBeGreaterThan(0.4);
    expect(unknown / wrong).toBeLessThan(2.5);
  });

  test('works with the published password of a persona', async () => {
    const answer = await api.gql<SignedIn>(signIn, { email: 'head.me@demo.waymark.example', password: DEMO_PASSWORD });
    expect(answer.data.signIn.user.email).toBe('head.me@demo.waymark.example');
  });
});

describe('guessing', () => {
  const attempt = (email: string, password: string, from = '203.0.113.7') =>
    api.query<SignedIn>(signIn, { email, password }, { from });

  test('waits after five wrong passwords for one account from one address, even with the right one', async () => {
    const user = await buildUser(api.rows);
    for (let count = 0; count < 5; count += 1)
      expect((await attempt(user.email, 'wrong')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const held = await attempt(user.email, TEST_PASSWORD);
    expect(held.errors[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    const seconds = Number(held.headers['retry-after']);
    expect(seconds).toBeGreaterThan(800);
    expect(seconds).toBeLessThanOrEqual(900);

    await api.rows("update throttles set window_started_at = window_started_at - interval '16 minutes'");
    expect((await attempt(user.email, TEST_PASSWORD)).errors).toEqual([]);
  });

  test('of somebody elsewhere keeps nobody out, however often they try; from many places at once it does', async () => {
    const user = await buildUser(api.rows);
    for (let count = 0; count < 60; count += 1) await attempt(user.email, 'wrong', '203.0.113.66');
    await api.rows("delete from throttles where subject like 'address:%'");
    expect((await attempt(user.email, TEST_PASSWORD, '198.51.100.9')).errors).toEqual([]);

    await api.rows("update throttles set failures = 50 where subject like 'account:%'");
    expect((await attempt(user.email, TEST_PASSWORD, '198.51.100.10')).errors[0]?.extensions.code).toBe('THROTTLED');
  });

  test('does not hold up many right passwords at once', async () => {
    const user = await buildUser(api.rows);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) => attempt(user.email, TEST_PASSWORD, `198.51.100.${place % 5}`)),
    );
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual([]);
  });

  test('waits in the same way for an account that does not exist', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('nobody@example.org', 'wrong');
    expect((await attempt('nobody@example.org', 'wrong')).errors[0]?.extensions.code).toBe('THROTTLED');
  });

  test('many at once do not slip through', async () => {
    const user = await buildUser(api.rows);
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(user.email, 'wrong')));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'THROTTLED')).toHaveLength(7);
  });

  test('waits after thirty from one address, over all accounts; a /64 of IPv6 is one address', async () => {
    await api.rows(
      "insert into throttles (subject, failures) select 'address:' || encode(sha256('address:' || net), 'hex'), 29 from unnest(array['203.0.113.8', '2001:db8:0:7']::bytea[]) net",
    );
    const user = await buildUser(api.rows);
    expect((await attempt('a@example.org', 'wrong', '203.0.113.8')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await attempt(user.email, TEST_PASSWORD, '203.0.113.8')).errors[0]?.extensions.code).toBe('THROTTLED');
    expect((await attempt('b@example.org', 'wrong', '2001:db8::7:1:2:3:4')).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await attempt('c@example.org', 'wrong', '2001:db8:0:7::9')).errors[0]?.extensions.code).toBe('THROTTLED');
    expect((await attempt(user.email, TEST_PASSWORD, '203.0.113.9')).errors).toEqual([]);
  });

  test('keeps no address of anybody', async () => {
    await attempt('nobody@example.org', 'wrong', '203.0.113.10');
    const kept = JSON.stringify(await api.rows('select * from throttles'));
    expect(kept).toContain('account:');
    expect(kept).not.toMatch(/nobody|example|203\.0\.113/);
  });
});

describe('a session', () => {
  test('ends after two hours without activity, and lives on with it', async () => {
    const user = await buildUser(api.rows);
    expect(await emailOf(await buildSession(api.rows, user.id, { minutesAgo: 119 }))).toBe(user.email);
    expect(await emailOf(await buildSession(api.rows, user.id, { minutesAgo: 121 }))).toBeNull();
  });

  test('ends after its time whatever the activity', async () => {
    const user = await buildUser(api.rows);
    expect(await emailOf(await buildSession(api.rows, user.id, { minutesLeft: 1 }))).toBe(user.email);
    expect(await emailOf(await buildSession(api.rows, user.id, { minutesLeft: -1 }))).toBeNull();
  });

  test('notes activity at most once a minute, by a statement of its own', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id, { minutesAgo: 30 });
    const seen = async (): Promise<string> =>
      (await api.rows<{ seen: string }>('select seen_at::text as seen from sessions where user_id = $1', [user.id]))[0]
        ?.seen ?? '';
    const before = await seen();
    expect((await api.gql(whoAmI, {}, session)).statements).toBe(3);
    const after = await seen();
    expect(after > before).toBe(true);
    expect((await api.gql(whoAmI, {}, session)).statements).toBe(2);
    expect(await seen()).toBe(after);
  });

  test('is nobody with a token that was never given', async () => {
    expect(await emailOf(`waymark=${'A'.repeat(43)}`)).toBeNull();
    expect((await api.gql(sessionsQuery, {}, `waymark=${'A'.repeat(43)}`)).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('ends with signing out, here only', async () => {
    const user = await buildUser(api.rows);
    const [here, there] = [await buildSession(api.rows, user.id), await buildSession(api.rows, user.id)];
    const answer = await api.gql<{ signOut: boolean }>('mutation { signOut }', {}, here);
    expect(answer.data.signOut).toBe(true);
    expect(answer.headers['set-cookie']).toContain('Max-Age=0');
    expect(await emailOf(here)).toBeNull();
    expect(await emailOf(there)).toBe(user.email);
  });

  test('ends everywhere at once; those of others stay', async () => {
    const [user, neighbour] = [await buildUser(api.rows), await buildUser(api.rows)];
    const mine = [
      await buildSession(api.rows, user.id),
      await buildSession(api.rows, user.id),
      await buildSession(api.rows, user.id, { minutesAgo: 500 }),
    ];
    const theirs = await buildSession(api.rows, neighbour.id);
    const answer = await api.gql<{ signOutEverywhere: number }>('mutation { signOutEverywhere }', {}, mine[0]);
    expect(answer.data.signOutEverywhere).toBe(2);
    for (const session of mine) expect(await emailOf(session)).toBeNull();
    expect(await emailOf(theirs)).toBe(neighbour.email);
  });

  test('is listed to its owner alone, the current one marked', async () => {
    const [user, neighbour] = [await buildUser(api.rows), await buildUser(api.rows)];
    const here = await buildSession(api.rows, user.id);
    await buildSession(api.rows, user.id, { minutesAgo: 10 });
    await buildSession(api.rows, neighbour.id);
    const { data } = await api.gql<{ sessions: { current: boolean }[] }>(sessionsQuery, {}, here);
    expect(data.sessions.map(({ current }) => current)).toEqual([true, false]);
  });
});

describe('who asks', () => {
  const shell = `{ viewer { demo now user { name } memberships { role accreditation title participantCode institutions { name }
    roadmap { code title shortTitle phase zone illustrative participants { code name chip footnote footnoteMark } currentRound { code mode state openedAt deadline closedAt } } } } }`;
  interface Shell {
    viewer: {
      demo: boolean;
      memberships: {
        institutions: unknown[];
        participantCode: string | null;
        roadmap: { participants: { name: string }[]; currentRound: { code: string } | null };
      }[];
    };
  }

  test('is told roadmaps, participants by name, institutions and the open round', async () => {
    const { data, statements } = await api.gql<Shell>(shell, {}, 'focal-me-interior');
    expect(statements).toBe(2);
    const [membership] = data.viewer.memberships;
    expect(membership?.participantCode).toBe('ME');
    expect(membership?.institutions).toHaveLength(1);
    const names = membership?.roadmap.participants.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(6);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(membership?.roadmap.currentRound).toMatchObject({
      code: 'round-2',
      mode: 'express',
      state: 'open',
      closedAt: null,
    });
  });

  test('hears of no open round as a donor, and of no roadmap as an administrator', async () => {
    expect((await api.gql<Shell>(shell, {}, 'donor')).data.viewer.memberships[0]?.roadmap.currentRound).toBeNull();
    expect((await api.gql<Shell>(shell, {}, 'administrator')).data.viewer.memberships).toEqual([]);
  });

  test('may be nobody', async () => {
    const { data, statements } = await api.gql<Shell>(shell);
    expect(data.viewer).toMatchObject({ demo: true, user: null, memberships: [] });
    expect(statements).toBe(1);
  });

  test('costs one statement beside the session, for one roadmap and for fifty', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    const join = async (): Promise<void> => {
      const roadmap = await buildRoadmap(api.rows, { publication_level: 'text' });
      const participant = await buildParticipant(api.rows, roadmap.id, 'ME');
      await buildParticipant(api.rows, roadmap.id, 'AL');
      await buildMembership(api.rows, {
        roadmap_id: roadmap.id,
        user_id: user.id,
        role: 'delegate',
        participant_id: participant.id,
      });
    };
    for (let count = 1; count <= 50; count += 1) {
      await join();
      if (count !== 1 && count !== 50) continue;
      const { data, statements } = await api.gql<Shell>(shell, {}, session);
      expect(data.viewer.memberships).toHaveLength(count);
      expect(statements).toBe(2);
    }
    const info = await api.gql<{ signInInfo: { roadmaps: unknown[]; personas: unknown[] } }>(
      '{ signInInfo { roadmaps { code } personas { key role } } }',
    );
    expect(info.data.signInInfo.roadmaps).toHaveLength(51);
    expect(info.statements).toBe(1);
  });
});
