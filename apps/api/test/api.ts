import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from '../src/create-app.js';
import type { Config } from '../src/kernel/config/config.js';
import { SessionReader, type Actor } from '../src/kernel/index.js';

/** A GraphQL error as a client gets it. */
interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; reason?: string; requestId: string; reference?: string; details?: unknown };
}

export interface Answer<T> {
  /** The whole body as text without request ids, to hold two answers against one another */
  body: string;
  status: number;
  /** What was asked for; null in part or as a whole where there are errors */
  data: T;
  errors: ApiError[];
  headers: Record<string, number | string | string[] | undefined>;
  /** SQL statements of the request, the session's included */
  statements: number;
}

export interface AskOptions {
  /** Who asks: a persona's key or a session (`waymark=...`); nobody when absent */
  as?: string | undefined;
  /** The address the request comes from */
  from?: string;
  headers?: Record<string, string>;
}

/** The whole application over one database, without a port. */
export interface TestApi {
  app: NestFastifyApplication;
  /** Asks as a persona or a session, or as nobody. */
  gql<T = never>(document: string, variables?: object, as?: string): Promise<Answer<T>>;
  /** The same with options. */
  query<T = never>(document: string, variables?: object, options?: AskOptions): Promise<Answer<T>>;
  /** The session of a demo persona, made at first use; needs a clone of the sample. */
  signInAs(persona: string): Promise<string>;
  /** The persona as policies and repositories know it. */
  actor(persona: string): Promise<Actor>;
  /** A provider of the application, such as `Database`. */
  get<T>(token: abstract new (...args: never[]) => T): T;
  /** Runs a statement on the database, past the application: to arrange, and to look. */
  rows<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

export const config: Config = {
  production: false,
  host: '127.0.0.1',
  port: 0,
  databaseUrl: null,
  poolSize: 4,
  // One for each worker; nothing is made there before a file is uploaded, and what is goes at the end of each suite.
  dataDir: join(tmpdir(), `waymark-files-${randomUUID()}`),
  sample: 'off',
  publicUrl: null,
  mail: null,
  trustProxy: 0,
  http: {
    requestMs: 60_000,
    headersMs: 20_000,
    keepAliveMs: 5_000,
    checkMs: 5_000,
    unfinished: { total: 100, perAddress: 100 },
  },
  files: { size: 26_214_400, perHour: 120, unattached: 262_144_000, free: 0 },
  s3: null,
  clamav: null,
  sessionIdleMinutes: 120,
  sessionHours: 12,
  logLevel: 'silent',
  webDir: null,
  countStatements: true,
};

/**
 * Builds the application over a suite's database. Call `stop` in `afterAll`, before the database is dropped.
 * @param overrides settings that the suite is about; `background` starts the sealer and the clock's keeper
 */
export async function startApi(
  databaseUrl: string,
  overrides: Partial<Config> & { background?: boolean } = {},
): Promise<TestApi> {
  const { background = false, ...settings } = overrides;
  const app = await createApp({
    config: { ...config, ...settings },
    log: pino({ level: 'silent' }),
    databaseUrl,
    background,
  });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => undefined); // dropping the database ends idle connections
  const sessions = new Map<string, Promise<string>>();

  async function query<T>(
    document: string,
    variables: object = {},
    { as, from, headers }: AskOptions = {},
  ): Promise<Answer<T>> {
    const cookie = as === undefined || as.includes('=') ? as : await signInAs(as);
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(cookie !== undefined && { cookie }), ...headers },
      payload: { query: document, variables },
      ...(from !== undefined && { remoteAddress: from }),
    });
    const { data, errors = [] } = answer.json<{ data: T; errors?: ApiError[] }>();
    return {
      body: answer.body.replaceAll(/"(requestId|reference)":"[^"]*"/g, '"$1":""'),
      status: answer.statusCode,
      data,
      errors,
      headers: answer.headers,
      statements: Number(answer.headers['x-statements']),
    };
  }

  function signInAs(persona: string): Promise<string> {
    const known = sessions.get(persona);
    if (known) return known;
    const session = query('mutation ($key: ID!) { signInAsPersona(key: $key) { demo } }', { key: persona }).then(
      (answer) => {
        const [message] = answer.errors.map((error) => error.message);
        if (message !== undefined) throw new Error(`nobody could sign in as "${persona}": ${message}`);
        return sessionOf(answer);
      },
    );
    sessions.set(persona, session);
    return session;
  }

  return {
    app,
    query,
    gql: (document, variables, as) => query(document, variables, { as }),
    signInAs,
    actor: async (persona) => {
      const session = await signInAs(persona);
      return app.get(SessionReader, { strict: false }).read(session.slice(session.indexOf('=') + 1));
    },
    get: (token) => app.get(token, { strict: false }),
    rows: async <T>(text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows as T[],
    stop: async () => {
      await pool.end();
      await app.close();
      await rm(config.dataDir, { recursive: true, force: true });
    },
  };
}

/** The session that an answer hands out, ready to be sent back. */
export function sessionOf(answer: { headers: Answer<unknown>['headers'] }): string {
  const cookie = [answer.headers['set-cookie']].flat()[0];
  if (typeof cookie !== 'string') throw new Error('the answer sets no session cookie');
  return cookie.slice(0, cookie.indexOf(';'));
}
