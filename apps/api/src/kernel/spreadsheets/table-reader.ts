import { readCsv } from './csv-reader.js';
import { refusedTable, TABLE_LIMITS } from './refused.js';
import type { Table } from './table.js';
import { readWorkbook } from './workbook-reader.js';

const startsWith = (bytes: Buffer, ...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/** What programs say of an encrypted workbook inside its container, and of an old one. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** First bytes of files that are no text, whatever their name says. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

/**
 * Reads a workbook or a text file of values by what its bytes are, not by what its name says.
 * @param fileName names the one sheet of a text file
 * @throws DomainError VALIDATION with why where it is not read
 */
export async function readTable(bytes: Buffer, fileName: string): Promise<Table> {
  if (bytes.length > TABLE_LIMITS.bytes) throw refusedTable('too_large');
  if (bytes.length === 0) throw refusedTable('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw refusedTable(bytes.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'old_workbook');
  if (NO_TEXT.some((head) => startsWith(bytes, ...head))) throw refusedTable('kind_unknown');
  const table = startsWith(bytes, 0x50, 0x4b)
    ? await readWorkbook(bytes)
    : await readCsv(bytes, fileName.replace(/\.[^.]*$/, ''));
  if (table.sheets.every(({ rows }) => rows.length === 0)) throw refusedTable('empty');
  return table;
}
