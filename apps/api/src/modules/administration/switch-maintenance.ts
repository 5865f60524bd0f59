import { randomUUID } from 'node:crypto';
import { overLimit, TEXT_LIMITS } from '@waymark/domain';
import {
  beginMaintenance,
  currentMaintenance,
  DatabaseClient,
  endMaintenance,
  holdActs,
  raw,
  restateMaintenance,
  StartRefused,
  type Sql,
} from '../../kernel/index.js';

const USAGE = 'Usage: npm run maintenance -- on "<notice>" [minutes], or npm run maintenance -- off';
const ON = 'Maintenance is on: everything can be read, and nothing is written.';

/**
 * Turns maintenance on or off for whoever has the command line and the database.
 * @returns what to say
 * @throws StartRefused for words that mean nothing here
 */
export async function switchMaintenance(url: string | undefined, words: readonly string[]): Promise<string> {
  const saying = readWords(words);
  if (!url)
    throw new StartRefused('DATABASE_URL must name the database, for example postgres://user@host:5432/waymark.');
  const client = new DatabaseClient({ connectionString: url });
  await client.connect();
  const run = async (statement: Sql): Promise<number> => {
    const { text, values } = statement.render();
    return (await client.query(text, values)).rowCount ?? 0;
  };
  try {
    await run(raw('begin'));
    await run(holdActs);
    const isOn = (await run(currentMaintenance)) > 0;
    if (saying) await run(isOn ? restateMaintenance(saying) : beginMaintenance(saying, randomUUID(), null));
    else await run(endMaintenance(null));
    await run(raw('commit'));
    if (saying) return ON;
    return isOn ? 'Maintenance is over: everybody can write again.' : 'Maintenance was not on.';
  } finally {
    await client.end();
  }
}

/** @returns null for off */
function readWords([word, given = '', ...rest]: readonly string[]): { notice: string; minutes: number | null } | null {
  if (word === 'off' && given === '') return null;
  const notice = given.trim();
  const minutes = rest[0] === undefined ? null : Number(rest[0]);
  const isTime = minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 10_080);
  if (word !== 'on' || notice === '' || !isTime || rest.length > 1) throw new StartRefused(USAGE);
  if (overLimit('maintenanceNotice', notice))
    throw new StartRefused(`The notice may have ${TEXT_LIMITS.maintenanceNotice} characters at most.`);
  return { notice, minutes };
}
