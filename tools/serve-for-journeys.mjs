/** The built product with a fresh sample, for the browser tests. Its database goes when they end. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnd, root, start } from './processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
// The account that root lends to PostgreSQL must be able to pass.
chmodSync(folder, 0o755);

const api = start(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/main.js')], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
  // An empty DATABASE_URL counts as none: journeys never run in a database that somebody uses.
  env: { ...process.env, DATABASE_URL: '', WAYMARK_DATA_DIR: folder, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' },
});
onEnd(() => api.kill('SIGTERM'));
api.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
