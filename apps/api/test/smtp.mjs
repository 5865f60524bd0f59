import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { SMTPServer } from 'smtp-server';

/**
 * A mail as a mail server got it.
 * @typedef {{ from: string, to: string[], messageId: string, subject: string, plain: string, html: string, links: string[], raw: string }} ReceivedMail
 */

/**
 * A real mail server on 127.0.0.1 that keeps what it gets: for tests, and for browser journeys that read mailed links. It
 * answers an address with another reply where it was told so.
 *
 * As a process of its own: `node smtp.mjs <port of the mail server> <port to read at>`. `GET /` then gives all mails as
 * JSON, the first first, `GET /?to=address` those to one address.
 */
export class SmtpServer {
  /** @type {ReceivedMail[]} */
  mails = [];
  /** What it answers to a recipient instead of taking the mail: `{ 'nobody@example.org': 550 }`. @type {Record<string, number>} */
  replies = {};
  /** How often somebody has wanted to send */
  attempts = 0;
  port = 0;
  /** @type {SMTPServer | null} */
  #server = null;

  /** @param {number} [port] a free one unless it is said; the one before after `stop` */
  async start(port = this.port) {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _, callback) => {
        this.attempts += 1;
        const reply = this.replies[address];
        if (reply === undefined) return callback();
        callback(Object.assign(new Error(`<${address}> is not taken`), { responseCode: reply }));
      },
      onData: (stream, session, callback) => {
        /** @type {Buffer[]} */
        const chunks = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const to = rcptTo.map(({ address }) => address);
          this.mails.push({
            from: mailFrom ? mailFrom.address : '',
            to,
            ...read(Buffer.concat(chunks).toString('utf8')),
          });
          callback();
        });
      },
    });
    server.on('error', () => undefined); // a client that goes away while it is told something
    await new Promise((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(undefined));
    });
    const address = server.server.address();
    this.port = typeof address === 'object' && address ? address.port : port;
    this.#server = server;
  }

  get url() {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Connections end, and new ones are refused. What it has got is kept. */
  async stop() {
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise((resolve) => server.close(() => resolve(undefined)));
  }

  /** @param {string} address */
  to(address) {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  /** The mails to an address once there are so many. @param {string} address @param {number} [count] @param {number} [ms] */
  async waitFor(address, count = 1, ms = 15_000) {
    const deadline = Date.now() + ms;
    while (this.to(address).length < count) {
      if (Date.now() > deadline)
        throw new Error(`${this.to(address).length} mails to ${address} where ${count} should be`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return this.to(address);
  }
}

/** @param {string} raw */
function read(raw) {
  const { headers, body } = part(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(part) : [{ headers, body }];
  /** @param {string} type */
  const text = (type) => {
    const found = parts.find((one) => (one.headers['content-type'] ?? '').startsWith(type));
    return found ? decoded(found.body, found.headers['content-transfer-encoding'] ?? '7bit') : '';
  };
  const plain = text('text/plain');
  return {
    messageId: headers['message-id'] ?? '',
    subject: words(headers['subject'] ?? ''),
    plain,
    html: text('text/html'),
    links: plain.match(/https?:\/\/\S+/g) ?? [],
    raw,
  };
}

/** @param {string} text */
function part(text) {
  const [head = '', ...rest] = text.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  /** @type {Record<string, string>} */
  const headers = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: rest.join('\n\n') };
}

/** @param {string} body @param {string} encoding */
function decoded(body, encoding) {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? bytes(body.replace(/=\r?\n/g, '')) : body;
}

/** @param {string} text with `=C3=A9` for bytes */
const bytes = (text) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Words of a header, as `=?UTF-8?Q?Caf=C3=A9?=`. @param {string} header */
const words = (header) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toUpperCase() === 'B' ? decoded(text, 'base64') : bytes(text.replaceAll('_', ' ')),
    );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [smtpPort = '0', readPort = '0'] = process.argv.slice(2);
  const server = new SmtpServer();
  await server.start(Number(smtpPort));
  createServer((request, response) => {
    const to = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('to');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(to === null ? server.mails : server.to(to)));
  }).listen(Number(readPort), '127.0.0.1', () => console.log(`mails to ${server.url}`));
}
