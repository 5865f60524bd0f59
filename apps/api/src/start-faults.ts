import { createHash } from 'node:crypto';
import { EmbeddedError, systemFault } from './embedded/index.js';
import { ConfigError } from './kernel/config/config.js';
import { StartRefused } from './kernel/errors/start-refused.js';

/** Where the database is, for a sentence; never its password. */
interface Place {
  host: string;
  port: string;
  server: string;
  user: string;
  database: string;
}

interface Fault {
  /** SQLSTATE, or a code of Node */
  codes?: readonly string[];
  /** for libraries that give no code, and to tell cases of one code apart */
  words?: RegExp;
  say: (place: Place) => string;
}

/** What can be wrong with the database of DATABASE_URL, and what to do. The first that fits is told. */
const databaseFaults: readonly Fault[] = [
  {
    codes: ['ERR_INVALID_URL'],
    say: () =>
      'DATABASE_URL is no address. Write postgres://user:password@host:5432/database; in a name or password @ is ' +
      'written %40, : %3A, / %2F, # %23, % %25.',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    say: ({ host }) =>
      `The host of DATABASE_URL, ${host}, is not known. Correct it, or ask whoever runs the name server.`,
  },
  {
    codes: ['ECONNREFUSED'],
    say: ({ server }) => `No PostgreSQL answers at ${server}. Start it there, or correct DATABASE_URL.`,
  },
  {
    codes: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'],
    words: /timeout expired|connection timeout|timeout exceeded when trying to connect/,
    say: ({ server }) =>
      `Nothing answers at ${server}. Correct DATABASE_URL, or open the way there (firewall, network).`,
  },
  {
    words: /SASL.*password must be a (non-empty )?string/,
    say: ({ server, user }) =>
      `PostgreSQL at ${server} asks for the password of ${user}. Add it: DATABASE_URL=postgres://${user}:password@…`,
  },
  {
    codes: ['28P01'],
    words: /SASL.*signature|SASL.*password/,
    say: ({ server, user }) => `PostgreSQL at ${server} does not accept the password of ${user}. Correct DATABASE_URL.`,
  },
  {
    words:
      /no pg_hba\.conf entry.*(no encryption|SSL off)|(requires|required).*(SSL|TLS)|SSL (connection )?is required/i,
    say: ({ server }) => `PostgreSQL at ${server} demands TLS. Add ?sslmode=verify-full to DATABASE_URL.`,
  },
  {
    words: /does not support SSL/,
    say: ({ server }) =>
      `PostgreSQL at ${server} has no TLS, and DATABASE_URL asks for it. Remove sslmode, or turn TLS on there.`,
  },
  {
    codes: [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    say: ({ server }) =>
      `The certificate of PostgreSQL at ${server} is not trusted: it expired, names another host, or its authority is ` +
      'not known here. Name the authority with &sslrootcert=/path/to/ca.crt in DATABASE_URL.',
  },
  {
    codes: ['28000'],
    say: ({ server, user }) =>
      `PostgreSQL at ${server} does not let ${user} in from here. Correct the user in DATABASE_URL, or allow it there (pg_hba.conf, LOGIN).`,
  },
  {
    codes: ['3D000'],
    say: ({ server, database }) =>
      `PostgreSQL at ${server} has no database "${database}". Make it (createdb ${database}), or correct DATABASE_URL.`,
  },
  {
    codes: ['42501', '3F000'],
    say: ({ user, database }) =>
      `${user} may not create tables and functions in the database "${database}". ` +
      `Make it the owner: alter database "${database}" owner to "${user}", and of what is in it.`,
  },
  {
    codes: ['42P01'],
    say: ({ server, database }) =>
      `The database "${database}" at ${server} lacks tables of Waymark. Start Waymark on it once (npm start), or correct DATABASE_URL.`,
  },
  {
    codes: ['53300'],
    say: ({ server }) =>
      `PostgreSQL at ${server} has no connection left. Raise max_connections there, or lower DATABASE_POOL here.`,
  },
  {
    codes: ['53100', '58030'],
    words: /No space left on device/,
    say: ({ server }) => `The disk of PostgreSQL at ${server} is full. Make room there, then start again.`,
  },
  {
    codes: ['53000', '53200', '53400'],
    say: ({ server }) =>
      `PostgreSQL at ${server} has too little memory or another limit is reached. Its log says which.`,
  },
  {
    codes: ['25006'],
    say: ({ server }) =>
      `PostgreSQL at ${server} can only be read, as a standby after a failover. Name the primary server in DATABASE_URL.`,
  },
  {
    codes: ['57P01', '57P02', '57P03'],
    say: ({ server }) => `PostgreSQL at ${server} is starting or stopping. Start Waymark again when it is up.`,
  },
  {
    codes: ['ECONNRESET', 'EPIPE', '08P01', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    words:
      /Connection terminated|unexpected(ly)? (message|end)|message code|There was an error establishing an SSL connection/i,
    say: ({ server }) =>
      `What answers at ${server} ended the connection, or is no PostgreSQL. Correct the host and the port in DATABASE_URL.`,
  },
];

/**
 * What is wrong and what to do, in one sentence or two, when Waymark cannot start or a command cannot run.
 * @param databaseUrl the database in use; null for the embedded one
 * @returns null for a fault that nobody foresaw
 */
export function faultSentence(error: unknown, databaseUrl: string | null): string | null {
  if (error instanceof StartRefused || error instanceof EmbeddedError || error instanceof ConfigError)
    return error.message;
  const met = signsOf(error);
  const fault = databaseFaults.find(({ codes, words }) =>
    met.some(({ code, message }) => (codes?.includes(code) ?? false) || (words?.test(message) ?? false)),
  );
  return fault?.say(placeOf(databaseUrl)) ?? systemFault(error, process.cwd()) ?? null;
}

/**
 * Shows a person why Waymark ends: the sentence of a known fault, or else everything that is known, under a reference.
 * @param what did not happen ("Waymark did not start")
 */
export function tellFault(error: unknown, what: string, databaseUrl: string | null): void {
  console.error(faultSentence(error, databaseUrl) ?? unforeseen(error, what));
  process.exitCode = 1;
}

/** The same fault has the same reference, so that two who meet it know it. */
function unforeseen(error: unknown, what: string): string {
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const reference = createHash('sha256').update(shown).digest('hex').slice(0, 8);
  return `${what}, for a reason that was not foreseen. Reference ${reference}; what follows is for whoever looks into it.\n${shown}`;
}

/** The codes and messages of an error and of what it was caused by: TypeORM wraps the driver's, Node wraps several. */
function signsOf(error: unknown): { code: string; message: string }[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, message, driverError, cause, errors } = error as Record<string, unknown>;
  const inner = [driverError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].filter(
    (one) => one !== error,
  );
  const own = {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
  };
  return [own, ...inner.flatMap(signsOf)];
}

function placeOf(databaseUrl: string | null): Place {
  if (databaseUrl === null || !URL.canParse(databaseUrl))
    return { host: '127.0.0.1', port: '', server: 'the embedded database', user: 'postgres', database: 'waymark' };
  const url = new URL(databaseUrl);
  const host = url.hostname || url.searchParams.get('host') || 'localhost';
  const port = url.port || '5432';
  const user = decodeURIComponent(url.username) || 'nobody in particular';
  return { host, port, server: `${host}:${port}`, user, database: decodeURIComponent(url.pathname.slice(1)) || user };
}
