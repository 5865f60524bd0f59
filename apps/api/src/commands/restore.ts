import 'reflect-metadata';
import { restoreBackup } from '../backup/restore-backup.js';
import { StartRefused } from '../kernel/errors/start-refused.js';
import { tellFault } from '../start-faults.js';
import { installationOfCommand, folderOfCommand } from '../backup/command-line.js';

/** Puts a backup into an empty instance: `restore.js <backup>`. */
async function main([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new StartRefused('Usage: npm run restore -- <backup>');
  const { tables, files, madeAt } = await restoreBackup(await installationOfCommand(), folderOfCommand(folder));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${tables.length} tables with ${rows} rows and ${files.length} files, as of ${madeAt}. Verify the ledger before you go on.`,
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  tellFault(error, 'Nothing was restored', process.env['DATABASE_URL'] ?? null);
}
