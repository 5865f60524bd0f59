import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareDesignations } from './designation-in-texts.mjs';

const word = ['Kos', 'ovo'].join('');
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-texts-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('finds the bare word in documents and catalogues, with its line', () => {
  writeFileSync(join(folder, 'page.md'), `# Title\n\nThe delegation of ${word} signed.\n`);
  writeFileSync(join(folder, 'en.json'), `{ "name": "${word}*" }\n`);
  expect(bareDesignations(folder)).toEqual([`page.md:3: The delegation of ${word} signed.`]);
});
