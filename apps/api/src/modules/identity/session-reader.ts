import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import {
  Actor,
  always,
  CONFIG,
  currentRequest,
  Database,
  list,
  namedRoadmaps,
  object,
  raw,
  RightsChanged,
  SessionReader,
  sql,
  underMaintenance,
  writable,
  type ActorMembership,
  type Config,
  type Parts,
  type Sql,
} from '../../kernel/index.js';
import { counts } from './confirmation.js';

/** 256 random bits, as they stand in the cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. The token is random, so a fast hash is enough. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions that have neither idled out nor reached their end. Real time: the sample's clock pauses, a session does not. */
export const sessionLives = (config: Config): Sql =>
  sql`(s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - make_interval(mins => ${config.sessionIdleMinutes}))`;

/** What an actor's rights come from: the membership `m` in its roadmap `r`. */
const rights: Parts<Omit<ActorMembership, 'closed'>> = {
  id: sql`m.id`,
  roadmapId: sql`m.roadmap_id`,
  roadmapCode: sql`r.code`,
  role: sql`m.role`,
  accreditation: sql`m.accreditation`,
  title: sql`m.title`,
  participantId: sql`m.participant_id`,
  version: sql`m.version`,
  confirmed: counts('m'),
  institutionIds: sql`array(select i.institution_id from membership_institutions i where i.membership_id = m.id order by i.institution_id)`,
};

/** By roadmap. @param where over the membership `m` */
const listOf = <T>(membership: Sql<T>, memberships: Sql, where: Sql): Sql<T[]> =>
  list(
    membership,
    sql`from ${memberships} m join ${namedRoadmaps} r on r.id = m.roadmap_id where ${where}`,
    sql`r.code`,
  );

/** What an actor is, by roadmap. @param where over the membership `m` */
export const membershipsJson = (memberships: Sql, where: Sql): Sql<ActorMembership[]> =>
  listOf(object<ActorMembership>({ ...rights, closed: sql`r.phase = 'closed'` }), memberships, where);

/** For how many milliseconds no activity of the session `s` was noted. */
const unnotedMs = raw('(extract(epoch from clock_timestamp() - s.seen_at) * 1000)::float8');
/** Whether that is a minute. */
const unnoted = raw("s.seen_at < clock_timestamp() - interval '1 minute'");

/** The current memberships `m` of the account of the session `s`. */
const current = raw('m.user_id = s.user_id and m.ended_at is null');

/** These words are no number: a statement fails by them that finds other rights than it was given. */
const RIGHTS_CHANGED = 'the rights have changed';
/** Likewise: a statement fails by them that would be recorded during maintenance. */
const NOT_WRITABLE = 'nothing is written during maintenance';

interface SessionRow {
  id: string;
  userId: string;
  administrator: boolean;
  language: string;
  memberships: ActorMembership[];
}

/** A session's activity is noted once in so long. */
const MINUTE_MS = 60_000;

/** So many sessions' readers are remembered, the latest ones. */
const MOST_KNOWN = 10_000;

/** Reads session, account and memberships in one statement; another one notes the activity, at most once a minute. */
@Injectable()
export class SqlSessionReader extends SessionReader {
  /** Who each session belonged to when it was last read. It gives no rights: what it leads to asking is thrown away where those that are read are others. */
  readonly #known = new Map<string, { me: Actor; notedAt: number }>();

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async read(token: string): Promise<Actor> {
    return (await this.readWith(token, () => null)).me;
  }

  async readWith<T>(token: string, ask: (me: Actor) => Sql<T> | null): Promise<{ me: Actor; told: T | null }> {
    const hash = tokenHash(token);
    const known = this.#known.get(keyOf(hash))?.me;
    const asked = known ? ask(known) : null;
    const row = await this.db.maybeOne<SessionRow & { unnotedMs: number; told?: T }>(sql`
      select s.id, s.user_id as "userId", u.administrator, u.language, ${unnotedMs} as "unnotedMs",
        ${membershipsJson(raw('memberships'), current)} as memberships
        ${asked ? sql`, ${asked} as told` : raw('')}
      from sessions s join users u on u.id = s.user_id
      where s.token_hash = ${hash} and ${sessionLives(this.config)} and u.disabled_at is null`);
    const isDue = row !== null && row.unnotedMs > MINUTE_MS;
    if (isDue)
      await this.db.rows(sql`update sessions s set seen_at = clock_timestamp() where s.id = ${row.id} and ${unnoted}`);
    const me = actorOf(row);
    this.#remember(hash, me, isDue ? 0 : (row?.unnotedMs ?? 0));
    if (asked && isDeepStrictEqual(me, known)) return { me, told: row?.told ?? null };
    return { me, told: await this.#tell(ask(me)) };
  }

  lastRead(token: string): Actor | null {
    const known = this.#known.get(keyOf(tokenHash(token)));
    return known && performance.now() - known.notedAt < MINUTE_MS ? known.me : null;
  }

  #remember(hash: Buffer, me: Actor, notedMsAgo: number): void {
    const key = keyOf(hash);
    this.#known.delete(key);
    if (me.userId === null) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= MOST_KNOWN) this.#known.delete(oldest);
    this.#known.set(key, { me, notedAt: performance.now() - notedMsAgo });
  }

  async #tell<T>(asked: Sql<T> | null): Promise<T | null> {
    return asked && (await this.db.one<{ told: T }>(sql`select ${asked} as told`)).told;
  }

  async readAnew({ userId, sessionId }: Pick<Actor, 'userId' | 'sessionId'>): Promise<Actor> {
    if (sessionId === null) return this.#account(userId);
    const row = await this.db.maybeOne<SessionRow>(sql`
      select s.id, s.user_id as "userId", u.administrator, u.language, ${membershipsJson(raw('memberships'), current)} as memberships
      from sessions s join users u on u.id = s.user_id
      where s.id = ${sessionId} and u.id = ${userId} and ${sessionLives(this.config)} and u.disabled_at is null`);
    return actorOf(row);
  }

  async #account(userId: string | null): Promise<Actor> {
    const row = await this.db.maybeOne<Omit<SessionRow, 'id'>>(sql`
      select u.id as "userId", u.administrator, u.language,
        ${membershipsJson(raw('memberships'), raw('m.user_id = u.id and m.ended_at is null'))} as memberships
      from users u where u.id = ${userId} and u.disabled_at is null`);
    return row ? new Actor(row.userId, null, row.administrator, row.memberships, row.language) : Actor.anonymous;
  }

  async hold({ userId, sessionId, administrator, language, memberships }: Actor, write: Sql | null): Promise<void> {
    // In the order in which an account is disabled: account, then sessions. Noting an activity need not wait for an act.
    // Asked last: what holds the beginning of maintenance up waits for nobody any more.
    const mayWrite = currentRequest()?.duringMaintenance ? always : writable;
    const statement = sql`
      with ${write ? sql`written as (${write}),` : raw('')} account as (select u.id, u.administrator, u.language from users u where u.id = ${userId} and u.disabled_at is null for share),
        found as (${
          sessionId === null
            ? sql`select id as user_id, administrator, language from account`
            : sql`select s.id, s.user_id, account.administrator, account.language from sessions s join account on account.id = s.user_id
          where s.id = ${sessionId} and ${sessionLives(this.config)} for key share of s`
        }),
        held as (select m.* from memberships m join found on found.user_id = m.user_id where m.ended_at is null for share of m),
        same as (select found.administrator = ${administrator} and found.language = ${language}
          and ${listOf(object(rights), raw('held'), always)}::jsonb = ${JSON.stringify(memberships.map(rightsOf))}::jsonb as rights from found)
      select (case when (select rights from same) is not true then '${raw(RIGHTS_CHANGED)}' when ${mayWrite} then '1' else '${raw(NOT_WRITABLE)}' end)::int`;
    try {
      await this.db.rows(statement);
    } catch (error) {
      const message = String((error as Error).message);
      if (message.includes(NOT_WRITABLE)) throw underMaintenance();
      throw message.includes(RIGHTS_CHANGED) ? new RightsChanged() : error;
    }
  }
}

/** Whoever closes a roadmap holds the same rights when it is closed. */
const rightsOf = ({ closed: _, ...rest }: ActorMembership): Omit<ActorMembership, 'closed'> => rest;

const keyOf = (hash: Buffer): string => hash.toString('base64');

const actorOf = (row: SessionRow | null): Actor =>
  row ? new Actor(row.userId, row.id, row.administrator, row.memberships, row.language) : Actor.anonymous;
