import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { listenFault, portProblem, productDatabase, startEmbedded } from './embedded/index.js';
import type { Config } from './kernel/config/config.js';
import { connectionWatch } from './kernel/database/connection-watch.js';
import { DatabaseClient } from './kernel/database/database-client.js';
import { migrate } from './kernel/database/migrate.js';
import { StartRefused } from './kernel/errors/start-refused.js';
import { createLogger } from './kernel/logging/logger.js';
import { makeFoundingLink } from './modules/identity/index.js';
import { loadSample, SampleRefused } from './sample/load.js';
import { whatIsThere } from './sample/what-is-there.js';
import { DEMO_PASSWORD, personas } from './sample/personas.js';
import { say, stage } from './stage.js';

/** How long requests under way may take to come to their end when the process stops. */
const FAREWELL_MS = 5000;

/** The process was told to stop before it had started. */
class Stopped extends Error {}

/** Starts everything in order, answers until it is told to stop, and stops in the reverse order. */
export async function serve(config: Config): Promise<void> {
  const stopped = untilStopped();
  // Before the database: nobody should wait for it to hear that.
  const problem = await portProblem(config);
  if (problem !== undefined) throw new StartRefused(problem);
  const told = stopped.then(() => Promise.reject(new Stopped()));
  told.catch(() => undefined); // heard by the stage that is under way
  /** A stage that may wait for somebody else: whoever wants to stop does not wait with it. */
  const stageUnlessStopped: typeof stage = (name, work) => stage(name, () => Promise.race([told, work()]));
  const embedded =
    config.databaseUrl === null
      ? await stage('PostgreSQL runs', () => startEmbedded({ ...productDatabase(config.dataDir), onRestart: say }))
      : null;
  let app: NestFastifyApplication | null = null;
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await stageUnlessStopped('the database is up to date', () => migrate(databaseUrl));
    const sample = await stageUnlessStopped('the sample is looked after', () =>
      prepareSample(config, databaseUrl, embedded !== null),
    );
    app = await stageUnlessStopped('the application is ready', () =>
      createApp({ config, log: createLogger(config.logLevel), databaseUrl, background: true }),
    );
    await listen(app, config);
    const address = await app.getUrl();
    announce(address, sample);
    if (!sample) announceFounding(config.publicUrl ?? address, await makeFoundingLink(databaseUrl));
    await stopped;
    say('stopping');
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say('stopping before the start is complete');
    await embedded?.stop();
    process.exit(0); // what was under way is abandoned; what it had not committed is undone
  } finally {
    setTimeout(() => connectionWatch.breakAll(), FAREWELL_MS).unref();
    await app?.close();
    await embedded?.stop();
  }
}

/** @throws StartRefused when the port is taken or refused, or the address is not ours */
async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const known = await listenFault(error, { port, host });
    throw known === undefined ? error : new StartRefused(known, { cause: error });
  }
}

/** Loads the sample where it is wanted and missing. @returns whether this database holds the sample. */
async function prepareSample(config: Config, databaseUrl: string, embedded: boolean): Promise<boolean> {
  const client = new DatabaseClient({ connectionString: databaseUrl });
  await client.connect();
  const { empty, sample } = await whatIsThere(client);
  await client.end();
  const wanted = config.sample === 'on' || (config.sample === 'auto' && embedded);
  if (!empty || !wanted) return sample;
  try {
    await loadSample(databaseUrl);
  } catch (error) {
    // Another process that started beside this one was first.
    if (!(error instanceof SampleRefused)) throw error;
  }
  return true;
}

function announce(url: string, sample: boolean): void {
  console.log(`\nWaymark answers at ${url.replace('127.0.0.1', 'localhost')}\n`);
  if (!sample) return;
  console.log('Illustrative sample. Choose who you are on the sign-in page, or sign in as:');
  const width = Math.max(...personas.map((persona) => persona.email.length));
  for (const persona of personas) console.log(`  ${persona.email.padEnd(width)}  ${persona.name}`);
  console.log(`Password of each: ${DEMO_PASSWORD}\n`);
}

/** Whoever starts an empty installation becomes its first administrator, or hands the link on. */
function announceFounding(address: string, token: string | null): void {
  if (token === null) return;
  console.log('There is no administrator yet. This link opens the account of the first one, once:');
  console.log(`  ${address.replace('127.0.0.1', 'localhost').replace(/\/$/, '')}/first/${token}`);
  console.log('The next start prints another one.\n');
}

/** Ctrl-C, `kill`, or the end of the process that started this one. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    process.once('disconnect', () => resolve());
  });
}
