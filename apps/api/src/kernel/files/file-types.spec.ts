import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx, PDF, zip } from '../../../test/zip.js';
import { disposition, readFileName } from './file-name.js';
import { typeOfFile } from './file-types.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-types-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: string | Buffer, name: string): Promise<string> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  const kind = await typeOfFile(path, name);
  return 'type' in kind ? kind.type : kind.refused;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

test.each<[string, string | Buffer, string, string]>([
  ['a PDF', PDF, 'Letter.pdf', 'application/pdf'],
  ['a picture', png, 'stamp.PNG', 'image/png'],
  ['a Word file', docx(), 'letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['plain text', 'Ljubljana, Priština*\n', 'note.txt', 'text/plain'],
  ['a table', 'code;name\nRS;Србија\n', 'people.csv', 'text/csv'],
  [
    'a table of an older encoding',
    Buffer.from([0x8a, 0x69, 0x66, 0x72, 0x61, 0x3b, 0x9e, 0x0d, 0x0a]),
    'a.csv',
    'text/csv',
  ],
  ['a table in UTF-16', Buffer.from('\ufeffcode\tname\n', 'utf16le'), 'a.tsv', 'text/csv'],
])('%s is what its bytes are', async (_, bytes, name, type) => {
  expect(await read(bytes, name)).toBe(type);
});

test.each<[string, string | Buffer, string, string]>([
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'letter.pdf', 'file_type_not_allowed'],
  [
    'a program of another system',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(60)]),
    'a.txt',
    'file_type_not_allowed',
  ],
  ['a script', '#!/bin/sh\nrm -rf /\n', 'note.txt', 'file_type_not_allowed'],
  ['a page', '\ufeff  <!DOCTYPE html><script>alert(1)</script>', 'note.txt', 'file_type_not_allowed'],
  ['a page behind a remark', '<!-- nothing --><html>', 'note.md', 'file_type_not_allowed'],
  [
    'a drawing that may run',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    'a.txt',
    'file_type_not_allowed',
  ],
  ['an archive', zip({ 'a.txt': 'a' }), 'letter.docx', 'file_type_not_allowed'],
  ['a Word file with macros', docx(MACROS), 'letter.docx', 'file_type_not_allowed'],
  ['bytes without a meaning', Buffer.from([1, 2, 3, 4, 5]), 'a.txt', 'file_type_not_allowed'],
  ['text with a NUL', 'a\0b', 'a.csv', 'file_type_not_allowed'],
  ['a PDF under another name', PDF, 'letter.docx', 'file_name_misleads'],
  ['a PDF that would run', PDF, 'letter.pdf.exe', 'file_name_misleads'],
  ['a PDF without an ending', PDF, 'letter', 'file_name_misleads'],
  ['text that says it is a picture', 'hello', 'a.png', 'file_name_misleads'],
])('%s is not taken', async (_, bytes, name, refused) => {
  expect(await read(bytes, name)).toBe(refused);
});

test.each([
  [' Писмо о акредитацији.pdf ', 'Писмо о акредитацији.pdf'],
  ['Accre\u0301ditation.pdf', 'Accréditation.pdf'],
  ['a/b.pdf', null],
  ['..\\b.pdf', null],
  ['.htaccess', null],
  ['let\u202efdp.exe', null],
  ['a\u0000.pdf', null],
  ['', null],
  [undefined, null],
  [`${'a'.repeat(147)}.pdf`, null],
])('the name %j is kept as %j', (given, kept) => {
  expect(readFileName(given)).toBe(kept);
});

test('a download names its file for every browser', () => {
  expect(disposition('attachment', 'Писмо "1".pdf')).toBe(
    `attachment; filename="_____ _1_.pdf"; filename*=UTF-8''%D0%9F%D0%B8%D1%81%D0%BC%D0%BE%20%221%22.pdf`,
  );
});
