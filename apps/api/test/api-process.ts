import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The built API as an operating-system process of its own, over a database that others use too. */
export class ApiProcess {
  #process: ChildProcess | null = null;
  #output = '';
  address = '';

  constructor(
    readonly databaseUrl: string,
    readonly settings: Record<string, string> = {},
  ) {}

  /** Starts on a free port and resolves once it answers. */
  async start(): Promise<void> {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: this.databaseUrl,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...this.settings,
    };
    // With the channel that `npm start` opens: a process that was told to stop must end in spite of it.
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.#process = child;
    this.address = await new Promise((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        this.#output += chunk.toString();
        const found = /answers at http:\/\/\S+:(\d+)/.exec(this.#output)?.[1];
        if (found) resolve(`http://127.0.0.1:${found}`);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', (code) => reject(new Error(`the API ended with ${code}:\n${this.#output}`)));
    });
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  async ask<T>(
    query: string,
    variables: object = {},
    cookie = '',
  ): Promise<{ data: T; code: string | undefined; session: string | undefined }> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: { extensions: { code: string } }[] };
    return { data, code: errors?.[0]?.extensions.code, session: response.headers.get('set-cookie')?.split(';')[0] };
  }

  /** A session of a demo persona. */
  async signIn(persona: string): Promise<string> {
    const { session } = await this.ask('mutation ($key: ID!) { signInAsPersona(key: $key) { now } }', { key: persona });
    if (!session) throw new Error(`nobody could sign in as ${persona}`);
    return session;
  }
}
