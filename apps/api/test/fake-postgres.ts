import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Something that answers where a PostgreSQL is looked for. */
export interface FakeServer {
  /** As DATABASE_URL */
  url: string;
  stop(): Promise<void>;
}

/** A server that does with each connection what it is told to. */
export async function fakeServer(answer: (socket: Socket) => void): Promise<FakeServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `postgres://somebody:hush-hush@127.0.0.1:${(server.address() as AddressInfo).port}/waymark`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A PostgreSQL that lets everybody in and answers every question with the same row: enough to ask it for its version. */
export const fakePostgres = (row: Readonly<Record<string, string>>): Promise<FakeServer> => {
  const [description, data, complete] = oneRow(row);
  const answers: Record<string, Buffer> = {
    // A statement with parameters comes in five parts.
    P: message('1'),
    B: message('2'),
    D: description,
    E: Buffer.concat([data, complete]),
    S: ready,
  };
  const answerTo = ({ kind, body }: Message): Buffer => {
    if (kind !== 'Q') return answers[kind] ?? Buffer.alloc(0);
    const statements = body.split(';').filter((statement) => /\w/.test(statement));
    return Buffer.concat([...statements.map(() => Buffer.concat([description, data, complete])), ready]);
  };
  return fakeServer((socket) => {
    let greeted = false;
    socket.on('data', (bytes) => {
      if (!greeted) socket.write(Buffer.concat([message('R', int32(0)), ready]));
      else socket.write(Buffer.concat(messagesIn(bytes).map(answerTo)));
      greeted = true;
    });
  });
};

/** A PostgreSQL that lets nobody in, for a reason of its own. */
export const refusingPostgres = (code: string, reason: string): Promise<FakeServer> =>
  fakeServer((socket) =>
    socket.once('data', () =>
      socket.end(message('E', text('SFATAL'), text(`C${code}`), text(`M${reason}`), Buffer.from([0]))),
    ),
  );

interface Message {
  kind: string;
  body: string;
}

/** The messages in one piece from the client. */
function messagesIn(bytes: Buffer): Message[] {
  const found: Message[] = [];
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    const body = bytes.toString('utf8', at + 5, at + 1 + bytes.readInt32BE(at + 1));
    found.push({ kind: String.fromCharCode(bytes[at] ?? 0), body });
  }
  return found;
}

const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number): Buffer => Buffer.concat([int16(value >>> 16), int16(value & 65_535)]);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);

/** PostgreSQL's frame: a letter, and the length with its own four bytes. */
function message(kind: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

const ready = message('Z', Buffer.from('I'));

function oneRow(row: Readonly<Record<string, string>>): [Buffer, Buffer, Buffer] {
  const columns = Object.keys(row);
  const TEXT = 25;
  const description = columns.map((name) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(TEXT), int16(65_535), int32(-1 >>> 0), int16(0)]),
  );
  const values = Object.values(row).map((value) =>
    Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]),
  );
  return [
    message('T', int16(columns.length), ...description),
    message('D', int16(columns.length), ...values),
    message('C', text('SELECT 1')),
  ];
}
