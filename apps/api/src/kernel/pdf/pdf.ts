import { Worker } from 'node:worker_threads';
import type { PrintedDocument } from './printed-document.js';

/** Signs of the text that no font of the installation holds: on paper they would be empty boxes. */
export class SignsWithoutFont extends Error {
  override readonly name = 'SignsWithoutFont';

  constructor(readonly signs: readonly string[]) {
    super(`No font of this installation holds: ${signs.join(' ')}`);
  }
}

interface Answer {
  id: number;
  pdf?: Uint8Array;
  signs?: readonly string[];
  said?: string;
}

interface Waiting {
  resolve: (pdf: Buffer) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * A tagged PDF (PDF/UA-1) with its fonts, bookmarks and language. The same document gives the same bytes.
 * @throws SignsWithoutFont
 */
export function makePdf(printed: PrintedDocument): Promise<Buffer> {
  const typesetter = (worker ??= start());
  const id = (last += 1);
  typesetter.ref(); // a process does not end while somebody waits
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    typesetter.postMessage({ id, printed });
  });
}

function start(): Worker {
  const started = new Worker(new URL('./typeset.js', import.meta.url));
  started.unref();
  started.on('message', ({ id, pdf, signs, said }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) started.unref();
    if (pdf) asked?.resolve(Buffer.from(pdf));
    else asked?.reject(signs?.length ? new SignsWithoutFont(signs) : new Error(`Typesetting: ${said ?? 'no answer'}`));
  });
  // The next document begins a new thread; those under way are told.
  const lose = (error: Error): void => {
    if (worker === started) worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  started.on('error', lose);
  started.on('exit', (code) => lose(new Error(`Typesetting ended with ${code}`)));
  return started;
}
