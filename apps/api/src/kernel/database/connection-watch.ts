import type { Socket } from 'node:net';
import pg from 'pg';

/** How long a connection may be silent before the database is asked about it. */
const SUSPECT_MS = 1500;
const LOOK_MS = 250;
/** How long the asking itself may take. */
const PROBE_MS = 1500;
/** On a busy machine an answer may lie unread, or a question, for a while: what seems lost is looked at again after this. */
const AGAIN_MS = 300;
/** How long a connection may be silent that the database cannot be asked about. */
const UNREACHABLE_MS = 5000;

/** What the database calls the process that serves a connection: numbers are used again, times are not. */
export interface Backend {
  pid: number;
  began: string;
}

/** A connection as the watch sees it. */
export interface Watched {
  readonly url: string;
  readonly backend: Backend;
  /** How long an answer may take at most; null: as long as the database is at work on it */
  readonly answerMs: number | null;
  /** Whether an answer is outstanding */
  isWaiting(): boolean;
  /** Whether nothing is asked and no transaction is open */
  isIdle(): boolean;
  bytesRead(): number;
  breakOff(error: Error): void;
}

interface Silence {
  since: number;
  bytes: number;
}

/**
 * Finds the connections whose bytes are swallowed: by a firewall that forgot them, by a failover. No error tells of
 * them, and each read that gets one would wait out its time limit. When an answer is late, a connection of its own asks
 * the database whether it is at work on it. If not, the answer will never come: the connection is broken off, its
 * transaction ended on the other side too, and idle ones go with it, so that the pool fills itself with new ones.
 */
class ConnectionWatch {
  readonly #silences = new Map<Watched, Silence>();
  readonly #probed = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  add(connection: Watched): void {
    this.#silences.set(connection, { since: performance.now(), bytes: connection.bytesRead() });
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
  }

  remove(connection: Watched): void {
    this.#silences.delete(connection);
    if (this.#silences.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  /** For the end of the process: nothing may wait any longer. */
  breakAll(): void {
    for (const connection of this.#silences.keys()) connection.breakOff(new Error('Connection terminated: stopping'));
  }

  #look(): void {
    const now = performance.now();
    const suspects = new Map<string, Watched[]>();
    for (const [connection, silence] of this.#silences) {
      const bytes = connection.bytesRead();
      if (!connection.isWaiting() || bytes !== silence.bytes) {
        this.#silences.set(connection, { since: now, bytes });
      } else if (connection.answerMs !== null && now - silence.since >= connection.answerMs) {
        connection.breakOff(new Error('Query read timeout'));
      } else if (now - silence.since >= SUSPECT_MS) {
        suspects.set(connection.url, [...(suspects.get(connection.url) ?? []), connection]);
      }
    }
    for (const [url, connections] of suspects) void this.#probe(url, connections);
  }

  async #probe(url: string, suspects: readonly Watched[]): Promise<void> {
    if (this.#probed.has(url)) return;
    this.#probed.add(url);
    try {
      const silences = new Map(suspects.map((connection) => [connection, this.#silences.get(connection)]));
      const isSilent = (connection: Watched): boolean =>
        connection.isWaiting() && connection.bytesRead() === silences.get(connection)?.bytes;
      this.#breakOff(url, await endLostOnes(url, suspects, isSilent), 'its answer was lost');
    } catch (error) {
      if (!isAnswer(error)) this.#breakOff(url, this.#impatient(suspects), 'the database cannot be reached');
    } finally {
      this.#probed.delete(url);
    }
  }

  /** Nothing passes, neither here nor through a new connection. Who waits hears it soon; a migration holds out. */
  #impatient(suspects: readonly Watched[]): Watched[] {
    const now = performance.now();
    return suspects.filter((connection) => {
      const since = this.#silences.get(connection)?.since ?? now;
      return connection.answerMs !== null && connection.isWaiting() && now - since >= UNREACHABLE_MS;
    });
  }

  /** Idle ones of the same database go too: whoever got one of them next would wait in vain as well. */
  #breakOff(url: string, lost: readonly Watched[], why: string): void {
    for (const connection of lost) connection.breakOff(new Error(`Connection terminated: ${why}`));
    if (lost.length === 0) return;
    for (const connection of this.#silences.keys())
      if (connection.url === url && connection.isIdle())
        connection.breakOff(new Error('Connection terminated: others of its age were lost'));
  }
}

/** Whether the database itself said no, for example because it has too many connections: it can be reached. */
const isAnswer = (error: unknown): boolean => /^(?=.*\d)[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));

/** Ends the sessions that the database is not at work for though an answer is outstanding, and with them their locks. */
async function endLostOnes(
  url: string,
  suspects: readonly Watched[],
  isSilent: (connection: Watched) => boolean,
): Promise<Watched[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'waymark-probe',
    connectionTimeoutMillis: PROBE_MS,
    query_timeout: PROBE_MS,
  });
  client.on('error', () => undefined); // told by what was asked
  // Also after connecting: a query's time limit alone leaves the connection open.
  const limit = setTimeout(() => destroy(client), 3 * PROBE_MS);
  try {
    await client.connect();
    const first = (await notAtWork(client, suspects)).filter(isSilent);
    if (first.length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    const lost = (await notAtWork(client, first.filter(isSilent))).filter(isSilent);
    await client.query(
      `select pg_terminate_backend(pid) from ${SESSIONS} where (pid, began) in ${ASKED}`,
      identities(lost),
    );
    return lost;
  } finally {
    clearTimeout(limit);
    destroy(client);
  }
}

const SESSIONS = `(select pid, extract(epoch from backend_start)::text as began,
  coalesce(state, '') not like 'idle%' and wait_event_type is distinct from 'Client' as working from pg_stat_activity) session`;
const ASKED = '(select * from unnest($1::int[], $2::text[]))';
const identities = (connections: readonly Watched[]): [number[], string[]] => [
  connections.map(({ backend }) => backend.pid),
  connections.map(({ backend }) => backend.began),
];

async function notAtWork(client: pg.Client, connections: readonly Watched[]): Promise<Watched[]> {
  const { rows } = await client.query<{ pid: number; began: string }>(
    `select pid, began from ${SESSIONS} where working and (pid, began) in ${ASKED}`,
    identities(connections),
  );
  const working = new Set(rows.map(({ pid, began }) => `${pid} ${began}`));
  return connections.filter(({ backend }) => !working.has(`${backend.pid} ${backend.began}`));
}

/** Ends a client without a word to a server that may not listen. */
export function destroy(client: pg.Client, error?: Error): void {
  streamOf(client).destroy(error);
}

/** The socket under a client: `pg` has no other way to let go of a server that does not answer. */
export const streamOf = (client: pg.Client): Socket => (client.connection as unknown as { stream: Socket }).stream;

export const connectionWatch = new ConnectionWatch();
