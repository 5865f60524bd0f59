/** The built product as one process in production mode, and the people who use it. */
import { existsSync, readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../processes.mjs';
import { Unanswered } from './load.mjs';

/** @typedef {{ cookie: string, actingAs: string, membership: string, account: string }} Reader */

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

/**
 * @param {{ main: string, databaseUrl: string, pool: number }} options `main` is the API's built main.js
 */
export async function startHouse({ main, databaseUrl, pool }) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = start(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(pool),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: origin,
      WAYMARK_SAMPLE: '0',
    },
  });
  await untilAnswers(`${origin}/readyz`, child);
  return new House(origin, child, readDocuments(main));
}

async function untilAnswers(url, child) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error('The API ended while it started; what it wrote stands above.');
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error('The API did not answer within a minute.');
}

/** The documents of the web app beside this API, by the name of their operation. */
function readDocuments(main) {
  const store = resolve(dirname(main), '../../web/dist/persisted-documents.json');
  if (!existsSync(store))
    throw new Error(`${store} is missing: build the web app first (npx nx run @waymark/web:build).`);
  const documents = new Map();
  for (const [hash, text] of Object.entries(JSON.parse(readFileSync(store, 'utf8')))) {
    const [, name] = /\b(?:query|mutation|subscription) (\w+)/.exec(text) ?? [];
    documents.set(name, hash);
  }
  return documents;
}

/** Sends what a browser sends. */
class House {
  constructor(origin, child, documents) {
    this.origin = origin;
    this.child = child;
    this.pid = child.pid;
    this.documents = documents;
  }

  /**
   * A request as the web app makes it.
   * @param {string} operation
   * @param {object} variables
   * @param {Reader | null} reader null for the public
   */
  request(operation, variables, reader) {
    const sha256Hash = this.documents.get(operation);
    if (!sha256Hash) throw new Error(`The web app has no document "${operation}" any more.`);
    const body = JSON.stringify({
      operationName: operation,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    const headers = { ...this.#headers(reader), 'content-type': 'application/json' };
    return { url: this.origin, path: '/graphql', method: 'POST', headers, body };
  }

  /** The same by GET, for pages that the browser has already. */
  getRequest(operation, variables, reader) {
    const { body, headers, url } = this.request(operation, variables, reader);
    const { operationName, variables: given, extensions } = JSON.parse(body);
    const query = new URLSearchParams({
      operationName,
      variables: JSON.stringify(given),
      extensions: JSON.stringify(extensions),
    });
    // Browsers name no origin where they only read from their own.
    delete headers['content-type'];
    delete headers.origin;
    return { url, path: `/graphql?${query}`, method: 'GET', headers };
  }

  #headers(reader) {
    return {
      accept: 'application/json',
      origin: this.origin,
      'sec-fetch-site': 'same-origin',
      ...(reader && { cookie: reader.cookie, 'waymark-acting-as': reader.actingAs }),
    };
  }

  /**
   * Signs somebody in with a password.
   * @returns {Promise<Reader>}
   */
  async signIn(email, password) {
    const { data, response } = await this.send(this.request('SignIn', { input: { email, password } }, null));
    const cookie = response.headers.getSetCookie()[0].split(';')[0];
    const { user, memberships } = data.signIn;
    const membership = memberships[0]?.id ?? null;
    return { cookie, membership, account: user.id, actingAs: membership ? `${user.id}/${membership}` : user.id };
  }

  /** @returns {Promise<{ data: any, text: string, response: Response }>} */
  async send({ url, path, method, headers, body }) {
    const response = await fetch(url + path, { method, headers, body });
    const text = await response.text();
    if (response.status === 304) return { data: null, text, response };
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Unanswered(`${JSON.parse(body ?? '{}').operationName ?? path}: ${JSON.stringify(errors)}`);
    return { data, text, response };
  }

  /** Bytes of an answer on the wire, to a browser that takes it compressed. */
  sentBytes({ url, path, method, headers, body }) {
    return new Promise((told, failed) => {
      const sent = ask(
        url + path,
        { method, headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } },
        (response) => {
          let bytes = 0;
          response.on('data', (part) => (bytes += part.length));
          response.on('end', () => told(bytes));
        },
      );
      sent.on('error', failed);
      sent.end(body);
    });
  }

  /** Nothing of it runs until it goes on: what others are measured for is not its work. */
  pause() {
    this.child.kill('SIGSTOP');
  }

  /** Waits until it answers as before: it may take connections for lost on which answers came while it rested. */
  async goOn() {
    this.child.kill('SIGCONT');
    await pause(300);
    for (let tries = 0; tries < 20; tries += 1) {
      const { ok } = await fetch(`${this.origin}/readyz`);
      if (ok) return;
      await pause(250);
    }
  }

  async stop() {
    this.child.kill('SIGCONT');
    const ended = new Promise((end) => this.child.once('exit', end));
    if (this.child.exitCode === null && this.child.kill('SIGTERM')) await ended;
  }
}
