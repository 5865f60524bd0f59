import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a checkout where everything lies that running Waymark makes. */
const defaultDataDir = fileURLToPath(new URL('../../../../.waymark', import.meta.url));

/**
 * Where the product's own embedded database lies, for everyone who starts it: the server, the commands, `npm run dev`.
 *
 * @param home the folder of WAYMARK_DATA_DIR; `.waymark` in the checkout when that is not set
 */
export function productDatabase(home: string = process.env.WAYMARK_DATA_DIR?.trim() || defaultDataDir): {
  dataDir: string;
  database: string;
} {
  return { dataDir: join(home, 'postgres'), database: 'waymark' };
}
