import { resolve } from 'node:path';
import { StartRefused } from '../kernel/errors/start-refused.js';

/** @throws StartRefused where no database is named */
export function databaseOfCommand(): string {
  const url = process.env['DATABASE_URL'];
  if (!url)
    throw new StartRefused('DATABASE_URL must name the database, for example postgres://user@host:5432/waymark.');
  return url;
}

/** As whoever typed it meant it: npm runs a command in the folder of the package. */
export const folderOfCommand = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
