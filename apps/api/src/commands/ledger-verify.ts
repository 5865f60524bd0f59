import 'reflect-metadata';
import { DatabaseClient } from '../kernel/database/database-client.js';
import { verifyLedger, type LedgerReport } from '../modules/audit/index.js';
import { tellFault } from '../start-faults.js';

/** Recomputes every chain of the ledger. Prints one line for each roadmap; exit code 1 names a broken entry. */
const reasons = {
  number_gap: 'an entry is missing',
  previous_hash_mismatch: 'it does not name the hash of the entry before',
  hash_mismatch: 'its content does not have its hash',
};

const lineOf = ({ roadmapCode, entries, broken }: LedgerReport): string =>
  broken
    ? `${roadmapCode}: the chain is broken at entry ${broken.number}: ${reasons[broken.reason]} (${broken.reason})`
    : `${roadmapCode}: ${entries} ${entries === 1 ? 'entry' : 'entries'}, chain holds`;

const connectionString = process.env['DATABASE_URL'];
if (!connectionString) {
  console.error('Set DATABASE_URL to the database whose ledger is to be verified, or use "npm run ledger:verify".');
  process.exit(1);
}
async function verify(connectionString: string): Promise<void> {
  const client = new DatabaseClient({ connectionString });
  try {
    await client.connect();
    const reports = await verifyLedger(client);
    if (reports.length === 0) console.log('There is no roadmap yet.');
    for (const report of reports) console.log(lineOf(report));
    if (reports.some(({ broken }) => broken !== null)) process.exitCode = 1;
  } finally {
    await client.end();
  }
}

try {
  await verify(connectionString);
} catch (error) {
  tellFault(error, 'The ledger was not verified', connectionString);
}
