import 'reflect-metadata';
import { makeBackup } from '../backup/make-backup.js';
import { StartRefused } from '../kernel/errors/start-refused.js';
import { tellFault } from '../start-faults.js';
import { installationOfCommand, folderOfCommand } from '../backup/command-line.js';

/** Backs up the database into a new folder below the one that is named: `backup.js <folder>`. */
async function main([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new StartRefused('Usage: npm run backup -- <folder>');
  const { path, manifest, unfinished } = await makeBackup(await installationOfCommand(), folderOfCommand(folder));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${path} holds ${manifest.tables.length} tables with ${rows} rows and ${manifest.files.length} files, as of ${manifest.madeAt}.`,
  );
  if (manifest.missing.length > 0) {
    console.error(
      `The store lacks ${manifest.missing.length} files that the database names; the backup lists them (missing).`,
    );
    process.exitCode = 1;
  }
  for (const name of unfinished)
    console.log(`${name} beside it was never finished; remove it when no backup is running.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  tellFault(error, 'The backup was not made', process.env['DATABASE_URL'] ?? null);
}
