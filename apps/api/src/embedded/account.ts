import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { EmbeddedError, otherwise } from './embedded-error.js';

/** The account that PostgreSQL runs as, when it is not that of this process. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account that every system has.
 *
 * @returns undefined when PostgreSQL can run as the present user
 * @throws EmbeddedError when no account fits
 */
export function databaseAccount(): Account | undefined {
  if (process.getuid === undefined) return undefined;
  if (process.getuid() !== 0) {
    assertUserIsKnown();
    return undefined;
  }
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account) {
    throw new EmbeddedError(
      `PostgreSQL does not run as root, and this system has neither an account "postgres" nor "nobody". ` +
        `Start Waymark as another user. ${otherwise}`,
    );
  }
  return account;
}

/** initdb asks for the name of its user; containers often run under a number that has none. */
function assertUserIsKnown(): void {
  try {
    userInfo();
  } catch {
    throw new EmbeddedError(
      `The user id ${process.getuid?.()} has no entry in /etc/passwd, and PostgreSQL needs one. ` +
        `Add it (echo "waymark:x:$(id -u):$(id -g)::/tmp:/bin/sh" >> /etc/passwd) or start Waymark as another user. ` +
        otherwise,
    );
  }
}

function lookUp(name: string): Account | undefined {
  const entry = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'));
  return entry ? { uid: Number(entry[1]), gid: Number(entry[2]) } : undefined;
}
