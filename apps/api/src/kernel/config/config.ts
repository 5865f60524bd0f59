import { readTrustedProxies, type TrustedProxies } from './trusted-proxies.js';

/** What an operator may set. Every value is read once, checked at start, and never read from the environment again. */
export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** null: the embedded PostgreSQL of the checkout is used */
  databaseUrl: string | null;
  poolSize: number;
  dataDir: string;
  /** `auto`: load the sample only into the empty embedded database */
  sample: 'auto' | 'on' | 'off';
  /** The address users type; https makes cookies `Secure` and `__Host-` */
  publicUrl: string | null;
  /** null: nothing is mailed, links are handed on by whoever makes them */
  mail: MailConfig | null;
  trustProxy: TrustedProxies;
  http: HttpLimits;
  files: FileLimits;
  /** Where files lie instead of the data folder; null for the data folder */
  s3: S3Settings | null;
  /** The daemon that looks for malware; null where there is none */
  clamav: { host: string; port: number } | null;
  sessionIdleMinutes: number;
  sessionHours: number;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Directory of the built web app; null serves the API alone */
  webDir: string | null;
  /** Adds the number of SQL statements to each answer's headers. Never in production. */
  countStatements: boolean;
}

/** The mail server, with its credentials, and whom mails are from: `Waymark <waymark@example.org>` or an address. */
export interface MailConfig {
  url: string;
  from: string;
}

const SENDER = /^([^<>@\r\n]+ ?<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** How long a client may take, and how many may take that long at once. Times in milliseconds. */
interface HttpLimits {
  /** Until the whole request has arrived; a megabyte at 9 kB a second */
  requestMs: number;
  /** Until its headers have */
  headersMs: number;
  /** Between two requests; longer than the minute after which reverse proxies let go */
  keepAliveMs: number;
  /** How often is looked */
  checkMs: number;
  /** Connections that have sent no whole request yet */
  unfinished: { total: number; perAddress: number };
}

const HTTP_LIMITS: HttpLimits = {
  requestMs: 110_000,
  headersMs: 20_000,
  keepAliveMs: 72_000,
  checkMs: 5_000,
  unfinished: { total: 1_000, perAddress: 60 },
};

/** What may be uploaded. Sizes in bytes. */
interface FileLimits {
  /** Of one file */
  size: number;
  /** Of one account's files in an hour */
  perHour: number;
  /** Of all that one account has uploaded and no record points to yet */
  unattached: number;
  /** What must stay free on the disk: the database may live there as well */
  free: number;
}

const MIB = 1_048_576;
const FILE_LIMITS: FileLimits = { size: 25 * MIB, perHour: 120, unattached: 250 * MIB, free: 256 * MIB };

/** A bucket of a store that speaks S3. */
export interface S3Settings {
  /** null: Amazon's own, by the region */
  endpoint: string | null;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Says which settings are wrong, all at once, and how to mend each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError with one line for each wrong setting.
 */
export function readConfig(env: Environment, defaults: { dataDir: string; webDir: string | null }): Config {
  const problems: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;

  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const text = given(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    problems.push(`${name} must be a whole number from ${min} to ${max}, for example ${fallback}; it is "${text}".`);
    return fallback;
  };

  const choice = <T extends string>(name: string, fallback: T, values: readonly T[]): T => {
    const text = given(name);
    if (text === undefined) return fallback;
    if ((values as readonly string[]).includes(text)) return text as T;
    problems.push(`${name} must be one of ${values.join(', ')}; it is "${text}".`);
    return fallback;
  };

  const url = (name: string, protocols: readonly string[]): string | null => {
    const text = given(name);
    if (text === undefined) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    // The value may hold a password, so it is not repeated.
    if (protocols.some((protocol) => text.startsWith(`${protocol}//`))) {
      problems.push(
        `${name} is no address. Its port is at most 65535, and in a name or password @ is written %40, : %3A, / %2F, # %23, % %25.`,
      );
      return null;
    }
    problems.push(`${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return null;
  };

  const proxies = (name: string): TrustedProxies => {
    const text = given(name);
    const read = text === undefined ? 0 : readTrustedProxies(text);
    if (read !== null) return read;
    problems.push(
      `${name} must be the number of reverse proxies in front (0 to 9), or their addresses and networks, for example 10.0.0.0/8,192.168.1.4 or loopback; it is "${text}".`,
    );
    return 0;
  };

  const mail = (): MailConfig | null => {
    const server = url('SMTP_URL', ['smtp:', 'smtps:']);
    const from = given('MAIL_FROM');
    if (given('SMTP_URL') === undefined && from === undefined) return null;
    if (given('SMTP_URL') === undefined)
      problems.push(
        'SMTP_URL is needed with MAIL_FROM: the mail server, for example smtps://name:password@mail.example.org.',
      );
    if (from === undefined)
      problems.push(
        'MAIL_FROM is needed with SMTP_URL: whom mails are from, for example Waymark <waymark@example.org>.',
      );
    else if (!SENDER.test(from))
      problems.push(`MAIL_FROM must be an address, alone or as Waymark <waymark@example.org>; it is "${from}".`);
    if (given('PUBLIC_URL') === undefined)
      problems.push('PUBLIC_URL is needed with SMTP_URL: the address that links in mails lead to.');
    return server !== null && from !== undefined ? { url: server, from } : null;
  };

  const bucket = (): S3Settings | null => {
    const names = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
    const [name, accessKeyId, secretAccessKey] = names.map(given);
    const endpoint = url('S3_ENDPOINT', ['http:', 'https:']);
    if (name === undefined && accessKeyId === undefined && secretAccessKey === undefined && endpoint === null)
      return null;
    for (const missing of names.filter((one) => given(one) === undefined))
      problems.push(
        `${missing} is missing: a store of files needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.`,
      );
    return {
      endpoint,
      bucket: name ?? '',
      region: given('S3_REGION') ?? 'us-east-1',
      accessKeyId: accessKeyId ?? '',
      secretAccessKey: secretAccessKey ?? '',
    };
  };

  const scanner = (name: string): Config['clamav'] => {
    const text = given(name);
    if (text === undefined) return null;
    const [, bracketed, plain, port = '3310'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    const host = bracketed ?? plain;
    if (host !== undefined && Number(port) <= 65535) return { host, port: Number(port) };
    problems.push(
      `${name} must be the host and the port of a ClamAV daemon, for example clamav:3310; it is "${text}".`,
    );
    return null;
  };

  const production = given('NODE_ENV') === 'production';
  const sample = choice('WAYMARK_SAMPLE', 'auto', ['0', '1', 'auto']);
  const config: Config = {
    production,
    host: given('HOST') ?? '127.0.0.1',
    port: integer('PORT', 3000, 0, 65535),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    poolSize: integer('DATABASE_POOL', 10, 2, 200),
    dataDir: given('WAYMARK_DATA_DIR') ?? defaults.dataDir,
    sample: sample === '1' ? 'on' : sample === '0' ? 'off' : 'auto',
    publicUrl: url('PUBLIC_URL', ['http:', 'https:']),
    mail: mail(),
    trustProxy: proxies('TRUST_PROXY'),
    http: HTTP_LIMITS,
    files: FILE_LIMITS,
    s3: bucket(),
    clamav: scanner('CLAMAV_HOST'),
    sessionIdleMinutes: integer('SESSION_IDLE_MINUTES', 120, 5, 1440),
    sessionHours: integer('SESSION_HOURS', 12, 1, 168),
    logLevel: choice('LOG_LEVEL', 'info', ['silent', 'error', 'warn', 'info', 'debug']),
    webDir: given('WAYMARK_WEB_DIR') ?? defaults.webDir,
    countStatements: !production && given('WAYMARK_COUNT_STATEMENTS') === '1',
  };
  if (production && config.publicUrl === null) {
    problems.push(
      'PUBLIC_URL is needed in production: the address users type, for example https://roadmap.example.org.',
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Injection token of the checked configuration. */
export const CONFIG = Symbol('Config');
