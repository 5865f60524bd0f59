import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Accreditation, Role } from '@waymark/domain';
import { Actor, type ActorMembership } from '../src/kernel/index.js';
import { hashPassword } from '../src/modules/identity/index.js';
import type { TestApi } from './api.js';

type Rows = TestApi['rows'];
type Row = Record<string, unknown>;

/** A short name that no other row of the suite has. */
export const unique = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex')}`;

/** Puts one row into a table and gives it back as the database completed it. */
export async function insertRow<T extends Row = Row & { id: string }>(rows: Rows, table: string, row: Row): Promise<T> {
  const [inserted] = await rows<T>(
    `insert into ${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')}
     from jsonb_populate_record(null::${table}, $1) returning *`,
    [JSON.stringify(row)],
  );
  if (!inserted) throw new Error(`nothing was inserted into ${table}`);
  return inserted;
}

/** A membership as it comes with a session, for rules that need no database. */
function buildActorMembership(overrides: Partial<ActorMembership> = {}): ActorMembership {
  const role: Role = overrides.role ?? 'delegate';
  const accreditation: Accreditation | null = role === 'delegation_head' ? 'head' : null;
  return {
    id: randomUUID(),
    roadmapId: randomUUID(),
    roadmapCode: unique('roadmap'),
    role,
    accreditation,
    title: `Test ${role}`,
    participantId: null,
    institutionIds: [],
    version: 1,
    confirmed: true,
    closed: false,
    ...overrides,
  };
}

/** Somebody signed in with these memberships. */
export function buildActor(
  memberships: readonly Partial<ActorMembership>[] = [],
  { administrator = false } = {},
): Actor {
  return new Actor(randomUUID(), randomUUID(), administrator, memberships.map(buildActorMembership));
}

export const TEST_PASSWORD = 'a test password 4 all';

/** An account that signs in with `TEST_PASSWORD`. */
export async function buildUser(rows: Rows, overrides: Row = {}): Promise<{ id: string; email: string }> {
  const user = await insertRow<{ id: string; email: string }>(rows, 'users', {
    id: randomUUID(),
    email: `${unique('user')}@example.org`,
    name: 'Test account',
    language: 'en',
    administrator: false,
    created_at: new Date().toISOString(),
    version: 1,
    ...overrides,
  });
  await insertRow(rows, 'credentials', {
    user_id: user.id,
    password_hash: await testHash(),
    changed_at: new Date().toISOString(),
  });
  return user;
}

let hashed: Promise<string> | undefined;
/** Hashing takes its time on purpose, so it is done once. */
const testHash = (): Promise<string> => (hashed ??= hashPassword(TEST_PASSWORD));

/** A session past the sign-in; `minutes` shift its times into the past. */
export async function buildSession(
  rows: Rows,
  userId: string,
  { minutesAgo = 0, minutesLeft = 60 } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await rows(
    `insert into sessions (token_hash, user_id, created_at, seen_at, expires_at)
     values ($1, $2, clock_timestamp() - make_interval(mins => $3), clock_timestamp() - make_interval(mins => $3), clock_timestamp() + make_interval(mins => $4))`,
    [createHash('sha256').update(token).digest(), userId, minutesAgo, minutesLeft],
  );
  return `waymark=${token}`;
}

/** An empty roadmap; its participants are `buildParticipant`'s. */
export function buildRoadmap(rows: Rows, overrides: Row = {}): Promise<{ id: string; code: string }> {
  return insertRow<{ id: string; code: string }>(rows, 'roadmaps', {
    id: randomUUID(),
    code: unique('roadmap'),
    title: 'Test roadmap',
    short_title: 'Test',
    vision: 'Vision.',
    objective: 'Objective.',
    principles: [],
    phase: 'drafting',
    publication_level: 'none',
    period_start: '2026-01-01',
    period_end: '2029-12-31',
    language: 'en',
    languages: ['en'],
    zone: 'Europe/Vienna',
    update_interval_days: 61,
    illustrative: true,
    created_at: '2026-01-01T09:00:00Z',
    version: 1,
    ...overrides,
  });
}

/** A participant of a roadmap; the country must be there, as in every clone of the sample. */
export function buildParticipant(rows: Rows, roadmapId: string, countryCode: string): Promise<{ id: string }> {
  return insertRow<{ id: string }>(rows, 'participants', {
    id: randomUUID(),
    roadmap_id: roadmapId,
    country_code: countryCode,
  });
}

/** A current membership. One that speaks for others is confirmed unless `confirmed` says no. */
export async function buildMembership(
  rows: Rows,
  {
    confirmed = true,
    ...membership
  }: { roadmap_id: string; user_id: string | null; role: Role; confirmed?: boolean } & Row,
): Promise<{ id: string; version: number }> {
  const built = await insertRow<{ id: string; version: number }>(rows, 'memberships', {
    id: randomUUID(),
    accreditation: membership.role === 'delegation_head' ? 'head' : null,
    title: `Test ${membership.role}`,
    participant_id: null,
    created_at: '2026-01-01T09:00:00Z',
    version: 1,
    ...membership,
  });
  if (confirmed && (membership.role === 'secretariat' || membership.role === 'delegation_head')) {
    await insertRow(rows, 'confirmations', {
      id: randomUUID(),
      membership_id: built.id,
      basis: 'founding',
      by_administrator: false,
      confirmed_at: '2026-01-01T09:00:00Z',
    });
  }
  return built;
}
