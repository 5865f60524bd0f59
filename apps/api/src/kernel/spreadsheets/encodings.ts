import { refusedTable } from './refused.js';

/** A text with the name of how its bytes were read. Doubtful: nothing in the bytes says so, another reading is possible. */
export interface DecodedText {
  text: string;
  encoding: { name: string; doubtful: boolean };
}

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * By the mark at its beginning; else UTF-8 where all of it is, UTF-16 where every second byte is empty, and otherwise
 * the one of Windows' two Latin pages whose letters occur, which is doubtful.
 * @throws DomainError VALIDATION where its mark promises what it is not
 */
export function decodeText(bytes: Buffer): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: decoded(bytes, marked[0]) ?? unknown(), encoding: { name: marked[0], doubtful: false } };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { text: decoded(bytes, wide) ?? unknown(), encoding: { name: wide, doubtful: true } };
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return { text, encoding: { name: 'utf-8', doubtful: false } };
  const name = latinPage(bytes);
  return { text: decoded(bytes, name) ?? unknown(), encoding: { name, doubtful: true } };
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unknown(): never {
  throw refusedTable('encoding_unknown');
}

/** In text that is mostly Latin, UTF-16 has an empty byte in every pair, always on the same side. */
function wideWithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const empty = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const most = sample.length / 2 / 2;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** Bytes that are letters of names in one page and hardly ever occur in the other: č ć đ ő ů ł beside à ê ñ ã ï ò. */
const CENTRAL = new Set([0xc8, 0xe8, 0xc6, 0xe6, 0xd0, 0xf0, 0xf5, 0xf9, 0xb3, 0xbf, 0x9c, 0xb9, 0xea]);
const WESTERN = new Set([0xe0, 0xc0, 0xf1, 0xd1, 0xe3, 0xef, 0xf2, 0xe5, 0xc5, 0xea, 0xb4]);

function latinPage(bytes: Buffer): 'windows-1250' | 'windows-1252' {
  let balance = 0;
  for (const byte of bytes) balance += Number(CENTRAL.has(byte)) - Number(WESTERN.has(byte));
  return balance > 0 ? 'windows-1250' : 'windows-1252';
}
