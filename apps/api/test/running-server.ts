import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Acknowledged {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; reason?: string } }[];
}

/** The built API as its users run it: a process of its own with its own embedded PostgreSQL, to be killed without mercy. */
export class RunningServer {
  #process: ChildProcess | null = null;

  constructor(
    readonly dataDir: string,
    readonly port: number,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the API and waits until it can answer. */
  async start(): Promise<void> {
    const environment = {
      ...process.env,
      DATABASE_URL: '',
      NODE_OPTIONS: '',
      PORT: String(this.port),
      HOST: '127.0.0.1',
      WAYMARK_DATA_DIR: this.dataDir,
      LOG_LEVEL: 'warn',
    };
    this.#process = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    await this.#until(async () => (await fetch(`${this.address}/readyz`)).ok, 60_000, 'the API is ready');
  }

  /** Ends the API as a power cut would. */
  async killApi(): Promise<void> {
    const process_ = this.#process;
    if (!process_) return;
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    process_.kill('SIGKILL');
    await gone;
    this.#process = null;
  }

  /** Ends PostgreSQL as a power cut would. @returns when another server accepts connections again (performance.now()) */
  async killDatabase(): Promise<number> {
    const { pid } = await this.#postmaster();
    process.kill(pid, 'SIGKILL');
    let back = 0;
    await this.#until(
      async () => {
        const now = await this.#postmaster();
        back = performance.now();
        return now.pid !== pid && now.ready;
      },
      30_000,
      'PostgreSQL is back',
    );
    return back;
  }

  /** Ends everything in the ordinary way. */
  async stop(): Promise<void> {
    const process_ = this.#process;
    if (!process_) return;
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    process_.kill('SIGTERM');
    await gone;
    this.#process = null;
  }

  async signIn(persona: string): Promise<string> {
    const response = await this.#post(
      'mutation ($key: ID!) { signInAsPersona(key: $key) { now } }',
      { key: persona },
      '',
    );
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`no session for ${persona}: ${await response.text()}`);
    return cookie;
  }

  /** One attempt. @throws when no answer comes: then nobody knows whether the act happened. */
  async ask(document: string, variables: object, session: string): Promise<Acknowledged> {
    return (await (await this.#post(document, variables, session)).json()) as Acknowledged;
  }

  /** Gives a file to be imported. @returns the import's id */
  async giveFile(query: Record<string, string>, file: string, cookie: string): Promise<string> {
    const response = await fetch(`${this.address}/imports?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie },
      body: file,
      signal: AbortSignal.timeout(10_000),
    });
    return ((await response.json()) as { id: string }).id;
  }

  #post(query: string, variables: object, cookie: string): Promise<Response> {
    return fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    });
  }

  async #postmaster(): Promise<{ pid: number; port: number; ready: boolean }> {
    const lines = (await readFile(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  }

  /** A connection string for looking at what is really there. */
  async databaseUrl(): Promise<string> {
    const { port } = await this.#postmaster();
    const secret = (await readFile(join(this.dataDir, 'postgres', 'waymark.secret'), 'utf8')).trim();
    return `postgres://postgres:${secret}@127.0.0.1:${port}/waymark`;
  }

  async #until(reached: () => Promise<boolean>, milliseconds: number, what: string): Promise<void> {
    const deadline = performance.now() + milliseconds;
    while (performance.now() < deadline) {
      if (await reached().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited ${milliseconds / 1000} s in vain until ${what}`);
  }
}
