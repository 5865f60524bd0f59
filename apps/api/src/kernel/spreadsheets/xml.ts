import { setImmediate as turn } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { DomainError } from '../errors/domain-error.js';
import { refusedTable } from './refused.js';

/** Characters that are read before others get their turn. */
const SLICE = 128 * 1024;

export interface XmlListener {
  /** Names come without their prefix, of elements and of attributes */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads one part. It may declare no document type, and so no entities.
 * @throws DomainError VALIDATION
 */
export async function readXml(bytes: Buffer, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let refusal: DomainError | null = null;
  parser.on('doctype', () => (refusal ??= refusedTable('entities')));
  parser.on('error', () => (refusal ??= refusedTable('damaged')));
  parser.on('opentag', ({ name, attributes }) =>
    listener.open?.(local(name), withoutPrefixes(attributes as Record<string, string>)),
  );
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  const source = decodeXml(bytes);
  if (source === null) throw refusedTable('damaged');
  for (let at = 0; at < source.length; at += SLICE) {
    if (at > 0) await turn();
    parser.write(source.slice(at, at + SLICE));
    if (refusal !== null) throw refusal as DomainError;
  }
  parser.close();
  if (refusal !== null) throw refusal as DomainError;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const read: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith('xmlns')) read[local(name)] = value;
  return read;
}

/** @returns null where the bytes are no text */
export function decodeXml(bytes: Buffer): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
