import 'reflect-metadata';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { migrate } from '../kernel/database/migrate.js';
import { addAdministrator, AdministratorRefused } from '../modules/identity/index.js';
import { tellFault } from '../start-faults.js';

/**
 * Opens the account of an administrator: `create-administrator.js <email> [name]`.
 * The password comes from WAYMARK_ADMIN_PASSWORD, or from standard input, where a terminal does not show it.
 */
const usage = 'Usage: npm run admin:create -- <email> [name]';

async function main([email, name = 'Administrator']: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (email === undefined) throw new AdministratorRefused(usage);
  const url = env['DATABASE_URL'];
  if (!url)
    throw new AdministratorRefused(
      'DATABASE_URL must name the database, for example postgres://user@host:5432/waymark.',
    );
  const password = env['WAYMARK_ADMIN_PASSWORD'] ?? (await readPassword());
  await migrate(url);
  await addAdministrator(url, { email, name, password });
  console.log(`${email.toLowerCase()} can sign in as an administrator.`);
}

async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await firstLine(process.stdout)) ?? '';
  const password = await ask('Password (at least 12 characters): ');
  if ((await ask('The same again: ')) !== password) throw new AdministratorRefused('The two passwords differ.');
  return password;
}

async function ask(prompt: string): Promise<string> {
  process.stdout.write(prompt);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = await firstLine(silent);
  process.stdout.write('\n');
  if (line === null) throw new AdministratorRefused('Nothing was changed.');
  return line;
}

/** @param echo where a terminal's typing is shown; null when the input ends or is interrupted */
async function firstLine(echo: NodeJS.WritableStream): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: echo, terminal: process.stdin.isTTY });
  const ended = new AbortController();
  lines.once('close', () => ended.abort());
  try {
    const [line] = (await once(lines, 'line', { signal: ended.signal })) as [string];
    return line;
  } catch {
    return null;
  } finally {
    lines.close();
  }
}

try {
  await main(process.argv.slice(2), process.env);
} catch (error) {
  if (error instanceof AdministratorRefused) {
    console.error(error.message);
    process.exitCode = 1;
  } else tellFault(error, 'The account was not opened', process.env['DATABASE_URL'] ?? null);
}
