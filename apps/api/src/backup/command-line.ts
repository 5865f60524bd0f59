import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../kernel/config/config.js';
import { StartRefused } from '../kernel/errors/start-refused.js';
import { openFileStore } from '../kernel/files/open-file-store.js';
import type { Installation } from './make-backup.js';

/**
 * The database and the files that a command works on: those of the server with the same settings.
 * @throws StartRefused where no database is named, ConfigError where a setting is wrong
 */
export async function installationOfCommand(): Promise<Installation> {
  const dataDir = fileURLToPath(new URL('../../../../.waymark', import.meta.url));
  const config = readConfig(process.env, { dataDir, webDir: null });
  if (config.databaseUrl === null)
    throw new StartRefused('DATABASE_URL must name the database, for example postgres://user@host:5432/waymark.');
  return { url: config.databaseUrl, store: await openFileStore(config) };
}

/** As whoever typed it meant it: npm runs a command in the folder of the package. */
export const folderOfCommand = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
