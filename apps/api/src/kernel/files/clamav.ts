import { connect, type Socket } from 'node:net';

/** What the daemon says of a file. */
export type Verdict = 'clean' | 'infected';

/** The daemon does not answer, or not as it should: what is to be scanned waits. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway';
}

/** How long the daemon may be silent; it reads a file in well under a second. */
const SILENCE_MS = 30_000;
/** The same where it is only asked whether it is there. */
const PING_MS = 2_000;

/** Sends files to a ClamAV daemon. Source: clamd(8), INSTREAM: each chunk after its length, a zero at the end. */
export class ClamAv {
  constructor(private readonly place: { host: string; port: number }) {}

  /**
   * @param bytes of the file; their own failure is thrown as it is
   * @throws ScannerAway
   */
  async scan(bytes: AsyncIterable<Buffer>): Promise<Verdict> {
    const answer = await this.#ask(bytes);
    if (/^stream: OK\0?$/.test(answer)) return 'clean';
    if (/ FOUND\0?$/.test(answer)) return 'infected';
    throw new ScannerAway(`the scanner answered "${answer.slice(0, 200)}"`);
  }

  /** Whether the daemon answers. @throws ScannerAway */
  async ping(): Promise<void> {
    const socket = connect(this.place);
    socket.setTimeout(PING_MS, () => socket.destroy(new Error('the scanner is silent')));
    const answer = read(socket).catch(away);
    answer.catch(() => undefined); // told below
    try {
      await write(socket, Buffer.from('zPING\0'));
      if (!/^PONG\0?$/.test(await answer)) throw new ScannerAway('the scanner answers something else');
    } finally {
      socket.destroy();
    }
  }

  async #ask(bytes: AsyncIterable<Buffer>): Promise<string> {
    const socket = connect(this.place);
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('the scanner is silent')));
    const answer = read(socket).catch(away);
    answer.catch(() => undefined); // told below
    try {
      await write(socket, Buffer.from('zINSTREAM\0'));
      for await (const chunk of bytes) {
        await write(socket, lengthOf(chunk));
        await write(socket, chunk);
      }
      await write(socket, lengthOf(Buffer.alloc(0)));
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

const away = (error: unknown): never => {
  throw new ScannerAway('the scanner cannot be reached', { cause: error });
};

async function read(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.endsWith('\0')) break;
  }
  return text;
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  }).catch(away);

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
