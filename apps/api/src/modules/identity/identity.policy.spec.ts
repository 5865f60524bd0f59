import { randomBytes, randomUUID } from 'node:crypto';
import { ROLES, type Accreditation, type Role } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor, buildSession, insertRow } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor } from '../../kernel/index.js';
import {
  changeSeat,
  disableAccount,
  eraseAccount,
  endMembership,
  invitationPolicy,
  keepAccounts,
  membershipPolicy,
  sessionPolicy,
  userPolicy,
  type Seat,
} from './identity.policy.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const own = 'a0000000-0000-4000-8000-000000000002';
const other = 'a0000000-0000-4000-8000-000000000003';
const within: readonly Role[] = ['delegation_head', 'delegate', 'national_coordinator', 'focal_point'];

const actorAs = (role: Role): Actor =>
  buildActor([{ roadmapId, role, participantId: within.includes(role) ? own : null }]);
const seat = (role: Role, accreditation: Accreditation | null, participantId: string | null): Seat => ({
  roadmapId,
  role,
  accreditation,
  participantId,
});

const seats: Record<string, Seat> = {
  secretariat: seat('secretariat', null, null),
  'own head': seat('delegation_head', 'head', own),
  'own alternate': seat('delegation_head', 'alternate', own),
  'own delegate': seat('delegate', null, own),
  'own coordinator': seat('national_coordinator', null, own),
  'own focal point': seat('focal_point', null, own),
  "another's alternate": seat('delegation_head', 'alternate', other),
  "another's delegate": seat('delegate', null, other),
  "another's focal point": seat('focal_point', null, other),
  donor: seat('donor', null, null),
  observer: seat('observer', null, null),
};

/** In a delegation that has its head and coordinator; what is otherwise stands with the rule in `@waymark/domain`. */
const team = { hasHead: true, hasCoordinator: true };
const mayChange: Partial<Record<Role | 'administrator', readonly string[]>> = {
  administrator: ['secretariat'],
  secretariat: ['own head', 'donor', 'observer'],
  delegation_head: ['own alternate', 'own delegate', 'own coordinator'],
  national_coordinator: ['own focal point'],
};
const notOwn: Partial<Record<Role, readonly string[]>> = {
  delegation_head: ["another's alternate", "another's delegate"],
  national_coordinator: ["another's focal point"],
};

describe('who grants and ends which seat', () => {
  const cases = [...ROLES, 'administrator' as const].flatMap((role) =>
    Object.keys(seats).map((name) => ({ role, name })),
  );

  test.each(cases)('$role: $name', ({ role, name }) => {
    const me = role === 'administrator' ? buildActor([], { administrator: true }) : actorAs(role);
    const about = seats[name] as Seat;
    const refusal = mayChange[role]?.includes(name)
      ? null
      : role !== 'administrator' && notOwn[role]?.includes(name)
        ? 'not_own_delegation'
        : 'role_not_permitted';
    expect(changeSeat(me, about, team)).toBe(refusal);
    expect(endMembership(me, { ...about, endedAt: null }, team)).toBe(refusal);
    expect(endMembership(me, { ...about, endedAt: new Date(0) }, team)).toBe(refusal ?? 'membership_ended');
  });

  test('rights end at the border of the roadmap', () => {
    const me = buildActor([{ role: 'secretariat' }]);
    for (const about of Object.values(seats)) expect(changeSeat(me, about, team)).toBe('role_not_permitted');
    for (const about of Object.values(seats))
      expect(changeSeat(Actor.anonymous, about, team)).toBe('role_not_permitted');
  });
});

describe('accounts', () => {
  const administrator = buildActor([], { administrator: true });

  test.each(ROLES)('are none of the business of a %s', (role) => {
    expect(keepAccounts(actorAs(role))).toBe('role_not_permitted');
    expect(disableAccount(actorAs(role), { id: own, disabledAt: null })).toBe('role_not_permitted');
    expect(eraseAccount(actorAs(role), { id: own })).toBe('role_not_permitted');
  });

  test('are kept by administrators, who cannot lock themselves out', () => {
    expect(keepAccounts(administrator)).toBeNull();
    expect(disableAccount(administrator, { id: own, disabledAt: null })).toBeNull();
    expect(disableAccount(administrator, { id: own, disabledAt: new Date(0) })).toBe('account_disabled');
    expect(disableAccount(administrator, { id: administrator.userId as string, disabledAt: null })).toBe('not_oneself');
    expect(eraseAccount(administrator, { id: own })).toBeNull();
    expect(eraseAccount(administrator, { id: administrator.userId as string })).toBe('not_oneself');
  });
});

describe('both faces agree on the rows of the sample', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    for (const { id } of await api.rows<{ id: string }>('select id from users')) await buildSession(api.rows, id);
    // One of an administrator, one of the secretariat, one of a head
    for (const by of ['administrator', 'secretariat', 'head-me']) {
      const { userId, memberships } = await api.actor(by);
      const [membership] = memberships;
      await insertRow(api.rows, 'invitations', {
        id: randomUUID(),
        token_hash: `\\x${randomBytes(32).toString('hex')}`,
        email: `${by}@example.org`,
        administrator: !membership,
        roadmap_id: membership?.roadmapId ?? null,
        role: membership ? 'observer' : null,
        title: membership ? 'Observer' : null,
        institution_ids: [],
        invited_by_user: userId,
        invited_by: membership?.id ?? null,
        invited_at: '2026-11-20T10:00:00Z',
        expires_at: '2026-12-04T10:00:00Z',
        version: 1,
      });
    }
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const personas = [
    'secretariat',
    'head-me',
    'alternate-me',
    'delegate-me',
    'coordinator-me',
    'focal-me-interior',
    'head-al',
    'donor',
    'observer',
    'administrator',
  ];
  const actor = (persona: string): Promise<Actor> =>
    persona === 'nobody' ? Promise.resolve(Actor.anonymous) : api.actor(persona);

  test.each([...personas, 'nobody'])('%s', async (persona) => {
    const me = await actor(persona);
    const memberships = await api.rows<{ id: string; roadmapId: string; participantId: string | null }>(
      'select id, roadmap_id as "roadmapId", participant_id as "participantId" from memberships',
    );
    const users = await api.rows<{ id: string }>('select id from users');
    const sessions = await api.rows<{ id: string; userId: string }>('select id, user_id as "userId" from sessions');
    const plain = <Row extends { id: string }>(rows: readonly Row[]) =>
      rows.map((row) => ({ id: row.id, row, context: undefined }));

    const seen = await bothFaces(api, membershipPolicy, me, 'memberships', plain(memberships));
    expect(seen.scope).toEqual(seen.check);
    const readers = persona.startsWith('head') || persona === 'alternate-me' || persona === 'coordinator-me';
    const all = persona === 'secretariat' || persona === 'administrator';
    expect(seen.scope).toHaveLength(all ? memberships.length : readers ? teamOf(memberships, me) : 0);

    const invitations = await api.rows<{ id: string; roadmapId: string; invitedBy: string | null }>(
      'select id, roadmap_id as "roadmapId", invited_by as "invitedBy" from invitations',
    );
    const waiting = await bothFaces(api, invitationPolicy, me, 'invitations', plain(invitations));
    expect(waiting.scope).toEqual(waiting.check);
    // The sample's own, of which one was made for Albania; and those of this test.
    const invited: Record<string, number> = { administrator: 6, secretariat: 5, 'head-me': 1, 'head-al': 1 };
    expect(waiting.scope).toHaveLength(invited[persona] ?? 0);

    const accounts = await bothFaces(api, userPolicy, me, 'users', plain(users));
    expect(accounts.scope).toEqual(accounts.check);
    expect(accounts.scope).toHaveLength(persona === 'administrator' ? users.length : persona === 'nobody' ? 0 : 1);

    const open = await bothFaces(api, sessionPolicy, me, 'sessions', plain(sessions));
    expect(open.scope).toEqual(open.check);
    expect(open.scope.length > 0).toBe(persona !== 'nobody');
    expect(open.scope.length).toBeLessThan(sessions.length);
  });
});

function teamOf(memberships: readonly { participantId: string | null }[], me: Actor): number {
  const [membership] = me.memberships;
  return memberships.filter(({ participantId }) => participantId === membership?.participantId).length;
}
