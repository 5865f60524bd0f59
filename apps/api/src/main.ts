import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from './kernel/config/config.js';
import { serve } from './serve.js';
import { tellFault } from './start-faults.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const webDir = path('../../web/dist');

try {
  const config = readConfig(process.env, {
    dataDir: path('../../../.waymark'),
    webDir: existsSync(webDir) ? webDir : null,
  });
  await serve(config);
  // The channel to `npm start` would keep a stopped process alive.
  if (process.connected) process.disconnect();
} catch (error) {
  tellFault(error, 'Waymark did not start', process.env['DATABASE_URL']?.trim() || null);
  process.exit(1);
}
