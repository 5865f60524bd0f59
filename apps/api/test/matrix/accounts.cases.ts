import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { buildMembership, buildUser, TEST_PASSWORD, unique } from '../factories.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

const anything: Builder = () => ({ variables: {} });

async function session({ rows }: Scene, userId: string): Promise<string> {
  const id = randomUUID();
  await rows(
    `insert into sessions (id, token_hash, user_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')`,
    [id, randomBytes(32), userId],
  );
  return id;
}

const mySession: Builder = async (scene) => {
  const userId = scene.whose === 'own' && scene.me.userId !== null ? scene.me.userId : (await buildUser(scene.rows)).id;
  return { variables: {}, record: await session(scene, userId) };
};

const reset =
  (variables: (token: string) => Record<string, unknown>): Builder =>
  async ({ rows }) => {
    const token = randomBytes(32).toString('base64url');
    const user = await buildUser(rows);
    await rows(
      `insert into reset_links (user_id, token_hash, made_by, expires_at) values ($1, $2, $1, clock_timestamp() + interval '1 hour')`,
      [user.id, createHash('sha256').update(token).digest()],
    );
    return { variables: variables(token) };
  };

const resetLink =
  (seat: { role: string; participant?: true } | null): Builder =>
  async ({ rows, world, participantId }) => {
    const user = await buildUser(rows);
    if (seat)
      await buildMembership(rows, {
        roadmap_id: world.roadmapId,
        user_id: user.id,
        role: seat.role as 'delegate',
        participant_id: seat.participant ? participantId : null,
      });
    return { variables: { input: { userId: user.id } } };
  };

export const accountCases: Record<string, Operation> = {
  viewer: { document: '{ viewer { now } }', records: { account: anything } },
  signInInfo: { document: '{ signInInfo { demo } }', records: { account: anything } },
  sessions: { document: '{ sessions { id } }', records: { session: mySession } },
  accounts: { document: '{ accounts { edges { node { id } } } }', records: { account: anything } },
  signIn: {
    document: 'mutation ($input: SignInInput!) { signIn(input: $input) { now } }',
    records: {
      account: async ({ rows }) => ({
        variables: { input: { email: (await buildUser(rows)).email, password: TEST_PASSWORD } },
      }),
    },
  },
  signInAsPersona: {
    document: 'mutation { signInAsPersona(key: "observer") { now } }',
    records: { persona: anything },
  },
  signOut: { document: 'mutation { signOut }', records: { session: anything } },
  signOutEverywhere: { document: 'mutation { signOutEverywhere }', records: { session: anything } },
  endSession: {
    document: 'mutation ($sessionId: ID!) { endSession(sessionId: $sessionId) }',
    records: {
      session: async (scene) => {
        const { record = null } = await mySession(scene);
        return { variables: { sessionId: record } };
      },
    },
  },
  endOtherSessions: { document: 'mutation { endOtherSessions }', records: { session: anything } },
  saveProfile: {
    document: 'mutation ($input: SaveProfileInput!) { saveProfile(input: $input) { id } }',
    records: {
      'own account': async ({ rows, me }) => {
        const [user] = await rows<{ version: number }>('select version from users where id = $1', [me.userId]);
        const input = { name: 'As before', language: 'en', zone: null, expectedVersion: user?.version ?? 1 };
        return { variables: { input } };
      },
    },
  },
  changePassword: {
    document: `mutation { changePassword(input: { current: "${TEST_PASSWORD}", password: "nobody will guess this" }) }`,
    records: {
      'own account': async ({ rows, me }) => {
        const { hash } = (
          await rows<{ hash: string }>('select password_hash as hash from credentials where user_id = $1', [
            (await buildUser(rows)).id,
          ])
        )[0] as { hash: string };
        await rows('update credentials set password_hash = $1 where user_id = $2', [hash, me.userId]);
        return { variables: {} };
      },
    },
  },
  requestReset: {
    document: 'mutation ($input: RequestResetInput!) { requestReset(input: $input) }',
    records: {
      account: async ({ rows }) => ({ variables: { input: { email: (await buildUser(rows)).email } } }),
      'no account': () => ({ variables: { input: { email: 'nobody@example.org' } } }),
    },
  },
  makeResetLink: {
    document: 'mutation ($input: MakeResetLinkInput!) { makeResetLink(input: $input) { token } }',
    records: {
      'account without a seat': resetLink(null),
      delegate: resetLink({ role: 'delegate', participant: true }),
      'focal point': resetLink({ role: 'focal_point', participant: true }),
      observer: resetLink({ role: 'observer' }),
    },
  },
  openReset: {
    document: 'query ($token: String!) { openReset(token: $token) { email } }',
    records: { link: reset((token) => ({ token })) },
  },
  foundInstallation: {
    document: 'mutation ($input: FoundInstallationInput!) { foundInstallation(input: $input) { now } }',
    records: {
      link: async ({ rows }) => {
        await rows('update users set administrator = false where administrator');
        const token = randomBytes(32).toString('base64url');
        await rows('insert into founding_links (token_hash) values ($1)', [
          createHash('sha256').update(token).digest(),
        ]);
        const email = `${unique('first')}@example.org`;
        return { variables: { input: { token, email, name: 'First', password: 'nobody will guess this' } } };
      },
    },
  },
  resetPassword: {
    document: 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { now } }',
    records: { link: reset((token) => ({ input: { token, password: 'nobody will guess this' } })) },
  },
  disableAccount: {
    document: 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { id } }',
    records: {
      account: async ({ rows, me, whose }) => {
        const userId = whose === 'own' && me.userId !== null ? me.userId : (await buildUser(rows)).id;
        return { variables: { input: { userId, expectedVersion: 1 } } };
      },
    },
  },
  eraseAccount: {
    document: 'mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) }',
    records: {
      account: async ({ rows, me, whose, world }) => {
        const { id: userId } = whose === 'own' && me.userId !== null ? { id: me.userId } : await buildUser(rows);
        if (whose !== 'own')
          await buildMembership(rows, { roadmap_id: world.roadmapId, user_id: userId, role: 'observer' });
        const [user] = await rows<{ email: string; version: number }>(
          'select email, version from users where id = $1',
          [userId],
        );
        const input = { userId, email: user?.email, expectedVersion: user?.version, idempotencyKey: key() };
        return { variables: { input } };
      },
    },
  },
  accountSeats: {
    document: 'query ($userId: ID!) { accountSeats(userId: $userId) { title } }',
    records: {
      account: async ({ rows, me, whose }) => ({
        variables: { userId: whose === 'own' && me.userId !== null ? me.userId : (await buildUser(rows)).id },
      }),
    },
  },
  administeredRoadmaps: { document: '{ administeredRoadmaps { id } }', records: { roadmap: anything } },
};

export const accountAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
viewer | account | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signInInfo | account | -                  yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
sessions | session | own                  yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
sessions | session | other                -     -     -     -     -     -     -     -     401          -              -
accounts | account | -                    role  role  role  role  role  role  role  role  401          role           yes
signIn | account | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signInAsPersona | persona | -             yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signOut | session | own                   yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
signOutEverywhere | session | own         yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
endSession | session | own                yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
endSession | session | other              404   404   404   404   404   404   404   404   401          404            404
endOtherSessions | session | own          yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
saveProfile | own account | -             yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
changePassword | own account | -           yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
makeResetLink | account without a seat | - 404   404   404   404   404   404   404   404   401          404            yes
makeResetLink | delegate | own            role  yes   yes   404   role  404   404   404   401          404            role
makeResetLink | focal point | own         role  role  role  404   yes   404   404   404   401          404            role
makeResetLink | delegate | other          role  404   404   404   404   404   404   404   401          404            role
makeResetLink | observer | -              yes   404   404   404   404   404   404   404   401          404            role
requestReset | account | -                 yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
requestReset | no account | -              yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
openReset | link | -                      yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
foundInstallation | link | -              yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
resetPassword | link | -                  yes   yes   yes   yes   yes   yes   yes   yes   yes          yes            yes
disableAccount | account | own            role  role  role  role  role  role  role  role  401          role           self
disableAccount | account | other          role  role  role  role  role  role  role  role  401          role           yes
eraseAccount | account | own              role  role  role  role  role  role  role  role  401          role           self
eraseAccount | account | other            role  role  role  role  role  role  role  role  401          role           yes
accountSeats | account | own              role  role  role  role  role  role  role  role  401          role           yes
accountSeats | account | other            role  role  role  role  role  role  role  role  401          role           yes
administeredRoadmaps | roadmap | -        role  role  role  role  role  role  role  role  401          role           yes
`;
