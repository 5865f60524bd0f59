import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersistedDocuments } from './persisted-documents.js';

test('gives the documents that the web app was built with, and takes no others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-documents-'));
  try {
    await writeFile(join(folder, 'persisted-documents.json'), JSON.stringify({ abc: '{ viewer { now } }' }));
    const documents = new PersistedDocuments(folder);
    expect(await documents.get('apq:abc')).toBe('{ viewer { now } }');
    await documents.set();
    expect(await documents.get('apq:def')).toBeUndefined();
    expect(await documents.delete()).toBe(false);
    expect(await documents.get('apq:abc')).toBe('{ viewer { now } }');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('knows none where no web app is built', async () => {
  expect(await new PersistedDocuments(null).get('apq:abc')).toBeUndefined();
  expect(await new PersistedDocuments(tmpdir()).get('apq:abc')).toBeUndefined();
});
